import {pointer, tip} from "@observablehq/plot";
import {read} from "./number.js";

const SIDE = 28;

/** A mark that reads the value under the pointer from a raster of 28 × 28 pixels: `row 14, column 3: 0.412`. */
export function pixelTip(values: ArrayLike<number>) {
  return tip(
    values,
    pointer({
      x: (_: number, i: number) => (i % SIDE) + 0.5,
      y: (_: number, i: number) => Math.floor(i / SIDE) + 0.5,
      title: (value: number, i: number) => `row ${Math.floor(i / SIDE)}, column ${i % SIDE}: ${read(value)}`
    })
  );
}
