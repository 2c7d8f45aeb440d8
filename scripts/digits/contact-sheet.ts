import {type Digits, PIXELS} from "../../lib/digits/digits.js";
import {greyPng} from "./png.js";

const SIDE = 28;
const GAP = 4;
const CELL = SIDE + GAP;
const CLASSES = 10;

/** A PNG with the first `columns` images of each digit, one digit a row, ink on paper. */
export function contactSheet({pixels, labels}: Digits, columns: number): Uint8Array {
  const width = CELL * columns + GAP;
  const height = CELL * CLASSES + GAP;
  const grey = new Uint8Array(width * height).fill(255);
  const filled = new Array<number>(CLASSES).fill(0);
  labels.forEach((label, i) => {
    const column = filled[label]++;
    if (column >= columns) return;
    for (let pixel = 0; pixel < PIXELS; pixel++) {
      const x = GAP + CELL * column + (pixel % SIDE);
      const y = GAP + CELL * label + Math.floor(pixel / SIDE);
      grey[y * width + x] = 255 - pixels[PIXELS * i + pixel];
    }
  });
  return greyPng(width, height, grey);
}
