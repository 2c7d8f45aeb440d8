import type {Matrix} from "../../../array/matrix.js";
import {type EntryLayout, rowLayout, sideLayout, wrappedRowLayout} from "../../../charts/entry-layout.js";
import type {Entry} from "../../../network/gradient-check.js";

const SIDE = 28;
const UNITS_ACROSS = 20;

/**
 * Where the entries of a parameter's gradient lie to be picked from. w1: the 28 × 28 pixels, to the hidden unit of `entry`;
 * b1: 20 units in a row; w2: on its side, one column per hidden unit and one row per digit; b2: the ten digits in a row.
 */
export function parameterLayout(gradient: Matrix, {name, col}: Entry): EntryLayout {
  switch (name) {
    case "w1":
      return unitLayout(col);
    case "b1":
      return wrappedRowLayout(gradient, 0, UNITS_ACROSS);
    case "w2":
      return sideLayout(gradient);
    case "b2":
      return rowLayout(gradient);
  }
}

/** One column of a matrix of 784 rows as a tile of 28 × 28. */
function unitLayout(unit: number): EntryLayout {
  const inside = (place: number) => place >= 0 && place < SIDE;
  return {
    width: SIDE,
    height: SIDE,
    entryAt: (x, y) => (inside(x) && inside(y) ? {row: y * SIDE + x, col: unit} : undefined),
    placeOf: ({row}) => ({x: row % SIDE, y: Math.floor(row / SIDE)})
  };
}

/** Which entry it is, in words: "the weight from the pixel in row 14, column 9 to hidden unit 3". */
export function entryInWords({name, row, col}: Entry): string {
  switch (name) {
    case "w1":
      return `the weight from the pixel in row ${Math.floor(row / SIDE)}, column ${row % SIDE} to hidden unit ${col}`;
    case "b1":
      return `the bias of hidden unit ${col}`;
    case "w2":
      return `the weight from hidden unit ${row} to digit ${col}`;
    case "b2":
      return `the bias of digit ${col}`;
  }
}
