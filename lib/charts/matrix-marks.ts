import {type Markish, pointer, raster, tip} from "@observablehq/plot";
import type {Matrix} from "../array/matrix.js";
import {read} from "./number.js";

/** What a row and a column of a matrix stand for: "digit", "hidden unit". */
export interface MatrixNames {
  readonly row: string;
  readonly column: string;
}

/**
 * Marks that draw a matrix as cells, entry [i, j] at x = j and y = i, and read the entry under the pointer: `digit 3,
 * hidden unit 17: 0.412`. One raster: a `Plot.cell` for each entry of w2 takes four times as long.
 */
export function matrix({rows, cols, data}: Matrix, names: MatrixNames): Markish[] {
  const [rowOf, columnOf] = [(i: number) => Math.floor(i / cols), (i: number) => i % cols];
  const cells = raster(data, {
    width: cols,
    height: rows,
    x1: -0.5,
    x2: cols - 0.5,
    y1: -0.5,
    y2: rows - 0.5,
    imageRendering: "pixelated"
  });
  const value = tip(
    data,
    pointer({
      x: (_: number, i: number) => columnOf(i),
      y: (_: number, i: number) => rowOf(i),
      title: (value: number, i: number) =>
        `${names.row} ${rowOf(i)}, ${names.column} ${columnOf(i)}: ${read(value)}`
    })
  );
  return [cells, value];
}
