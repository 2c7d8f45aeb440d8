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
  if (a.cols === PIXELS && a.rows === 1)
    return tiles(1, 1, 1, (_, pixel) => a.data[pixel], [2 * zoom, 2 * zoom], "an image");
  if (a.cols === PIXELS) {
    return tiles(a.rows, 8, 2 / zoom, (image, pixel) => a.data[image * PIXELS + pixel], [1, 1], "an image");
  }
  if (a.rows === PIXELS)
    return tiles(
      a.cols,
      20,
      4 / zoom,
      (unit, pixel) => a.data[pixel * a.cols + unit],
      [1, 1],
      "a hidden unit"
    );
  if (a.rows === 1 && a.cols > 20) {
    const height = Math.ceil(a.cols / 20);
    const valueAt = (x: number, y: number) => a.data[20 * y + x] ?? Number.NaN;
    return {width: 20, height, dot: [8 * zoom, 8 * zoom], valueAt, order: "20 hidden units a row"};
  }
  if (a.rows === 1) {
    return {
      width: a.cols,
      height: 1,
      dot: [16 * zoom, 16 * zoom],
      valueAt: (x) => a.data[x],
      order: "digits 0 to 9 across"
    };
  }
  if (a.cols === 10) {
    const valueAt = (x: number, y: number) => a.data[10 * x + y];
    const across = Math.max(1, Math.min(6, Math.floor(200 / a.rows)));
    const dot = [zoom * across, zoom * (a.rows > 50 ? 4 : 6)] as const;
    return {width: a.rows, height: 10, dot, valueAt, order: "lying on its side: digits 0 to 9 down"};
  }
  const valueAt = (x: number, y: number) => a.data[y * a.cols + x];
  return {
    width: a.cols,
    height: a.rows,
    dot: [1, 2],
    valueAt,
    order: "a row an image, a column a hidden unit"
  };
}

/** Images of 28 × 28 side by side, each `block` × `block` pixels of them as one dot: their mean. */
function tiles(
  count: number,
  across: number,
  block: number,
  pixelOf: (tile: number, pixel: number) => number,
  dot: readonly [number, number],
  what: "an image" | "a hidden unit"
): MatrixLayout {
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
  const dots = block === 1 ? "a dot a pixel" : `a dot the mean of ${block} × ${block} pixels`;
  const order = count === 1 ? dots : `a tile ${what}, ${dots}`;
  return {width: columns * pitch - 1, height: Math.ceil(count / columns) * pitch - 1, dot, valueAt, order};
}
