// Where the entries of a matrix lie in a raster: as rows and columns, or each column as a 28 × 28 tile.
import type {Matrix} from "../array/matrix.js";

/** One entry of a matrix. */
export interface MatrixEntry {
  readonly row: number;
  readonly col: number;
}

/** A raster of width × height in which every entry has its pixel; a pixel may have none. */
export interface EntryLayout {
  readonly width: number;
  readonly height: number;
  entryAt(x: number, y: number): MatrixEntry | undefined;
  placeOf(entry: MatrixEntry): {readonly x: number; readonly y: number};
}

const SIDE = 28;
const PITCH = SIDE + 1; // a tile and the gap to the next

/** The matrix as it is written: a row of pixels a row. */
export function rowLayout({rows, cols}: Matrix): EntryLayout {
  return {
    width: cols,
    height: rows,
    entryAt: (x, y) => (inside(x, cols) && inside(y, rows) ? {row: y, col: x} : undefined),
    placeOf: ({row, col}) => ({x: col, y: row})
  };
}

/** The matrix on its side: a column of pixels a row. */
export function sideLayout({rows, cols}: Matrix): EntryLayout {
  return {
    width: rows,
    height: cols,
    entryAt: (x, y) => (inside(x, rows) && inside(y, cols) ? {row: x, col: y} : undefined),
    placeOf: ({row, col}) => ({x: row, y: col})
  };
}

/** One row of a matrix, wrapped: entry (row, col) for every col, so many across. */
export function wrappedRowLayout({cols}: Matrix, row: number, across: number): EntryLayout {
  const height = Math.ceil(cols / across);
  return {
    width: across,
    height,
    entryAt: (x, y) =>
      inside(x, across) && inside(y, height) && y * across + x < cols
        ? {row, col: y * across + x}
        : undefined,
    placeOf: ({col}) => ({x: col % across, y: Math.floor(col / across)})
  };
}

/** A matrix of 784 rows, each column as a tile of 28 × 28, so many tiles across. */
export function tileLayout({cols}: Matrix, across: number): EntryLayout {
  const down = Math.ceil(cols / across);
  const [width, height] = [across * PITCH - 1, down * PITCH - 1];
  return {
    width,
    height,
    entryAt(x, y) {
      const [px, py] = [x % PITCH, y % PITCH];
      const col = Math.floor(y / PITCH) * across + Math.floor(x / PITCH);
      const there = inside(x, width) && inside(y, height) && px < SIDE && py < SIDE && col < cols;
      return there ? {row: py * SIDE + px, col} : undefined;
    },
    placeOf({row, col}) {
      const x = (col % across) * PITCH + (row % SIDE);
      const y = Math.floor(col / across) * PITCH + Math.floor(row / SIDE);
      return {x, y};
    }
  };
}

function inside(place: number, size: number): boolean {
  return place >= 0 && place < size;
}
