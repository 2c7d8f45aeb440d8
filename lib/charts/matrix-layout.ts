import type {Matrix} from "../array/matrix.js";

const SIDE = 28;
const PIXELS = SIDE * SIDE;

/** A matrix as a small picture: so many dots across and down, and what each shows; not a number where there is none. */
export interface MatrixLayout {
  readonly width: number;
  readonly height: number;
  /** The size of a dot, in pixels of the page. */
  readonly dot: readonly [number, number];
  valueAt(x: number, y: number): number;
  /** What lies where, in words. */
  readonly order: string;
}

/**
 * The layout that shows most of a matrix of the program: `data` as images, w1 and its gradient as one tile a hidden
 * unit, a row of 200 as 20 × 10, what is ten wide lying on its side, all else as it is. Zoom 1 is small; at zoom 2 the
 * dots are twice as large, or there are twice as many to a side where a tile has more to show.
 */
export function matrixLayout(a: Matrix, zoom: 1 | 2 = 1): MatrixLayout {
  if (a.cols === PIXELS) return images(a, zoom);
  if (a.rows === PIXELS) return units(a, zoom);
  if (a.rows === 1) return a.cols > 20 ? wrapped(a, zoom) : row(a, zoom);
  return a.cols === 10 ? onItsSide(a, zoom) : asItIs(a, zoom);
}

function images({rows, data}: Matrix, zoom: number): MatrixLayout {
  const pixelOf = (image: number, pixel: number) => data[image * PIXELS + pixel];
  return rows === 1
    ? tiles({count: 1, across: 1, block: 1, dot: 2 * zoom, what: "image", pixelOf})
    : tiles({count: rows, across: 8, block: 2 / zoom, dot: 1, what: "image", pixelOf});
}

function units({cols, data}: Matrix, zoom: number): MatrixLayout {
  const pixelOf = (unit: number, pixel: number) => data[pixel * cols + unit];
  return tiles({count: cols, across: 20, block: 4 / zoom, dot: 1, what: "hidden unit", pixelOf});
}

function wrapped({cols, data}: Matrix, zoom: number): MatrixLayout {
  const valueAt = (x: number, y: number) => data[20 * y + x] ?? Number.NaN;
  const order = "20 hidden units in each row";
  return {width: 20, height: Math.ceil(cols / 20), dot: [8 * zoom, 8 * zoom], valueAt, order};
}

function row({cols, data}: Matrix, zoom: number): MatrixLayout {
  const valueAt = (x: number) => data[x];
  return {width: cols, height: 1, dot: [16 * zoom, 16 * zoom], valueAt, order: "digits 0 to 9 across"};
}

function onItsSide({rows, cols, data}: Matrix, zoom: number): MatrixLayout {
  const valueAt = (x: number, y: number) => data[cols * x + y];
  const dot = rows > 50 ? [zoom, 4 * zoom] : [6 * zoom, 6 * zoom];
  const order = "lying on its side: digits 0 to 9 down";
  return {width: rows, height: cols, dot: dot as [number, number], valueAt, order};
}

function asItIs({rows, cols, data}: Matrix, zoom: number): MatrixLayout {
  const valueAt = (x: number, y: number) => data[y * cols + x];
  const order = "one row per image, one column per hidden unit";
  return {width: cols, height: rows, dot: [zoom, 2 * zoom], valueAt, order};
}

/** Images of 28 × 28 side by side. */
interface Tiles {
  readonly count: number;
  readonly across: number;
  /** A dot is the mean of block × block pixels. */
  readonly block: number;
  readonly dot: number;
  readonly what: string;
  pixelOf(tile: number, pixel: number): number;
}

function tiles({count, across, block, dot, what, pixelOf}: Tiles): MatrixLayout {
  const side = SIDE / block;
  const pitch = side + 1;
  const columns = Math.min(across, count);
  const valueAt = (x: number, y: number) => {
    const tile = Math.floor(y / pitch) * columns + Math.floor(x / pitch);
    const [px, py] = [x % pitch, y % pitch];
    if (px === side || py === side || tile >= count) return Number.NaN;
    let sum = 0;
    for (let i = 0; i < block * block; i++) {
      sum += pixelOf(tile, (py * block + Math.floor(i / block)) * SIDE + px * block + (i % block));
    }
    return sum / (block * block);
  };
  const dots = block === 1 ? "one dot per pixel" : `each dot the mean of ${block} × ${block} pixels`;
  const order = count === 1 ? dots : `one tile per ${what}, ${dots}`;
  const height = Math.ceil(count / columns) * pitch - 1;
  return {width: columns * pitch - 1, height, dot: [dot, dot], valueAt, order};
}
