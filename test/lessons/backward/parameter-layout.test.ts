import {expect, test} from "vitest";
import {zeros} from "../../../lib/array/matrix.js";
import {entryInWords, parameterLayout} from "../../../lib/lessons/backward/microscope/parameter-layout.js";
import type {Entry} from "../../../lib/network/gradient-check.js";

const CASES: [Entry, [number, number], string][] = [
  [
    {name: "w1", row: 14 * 28 + 9, col: 3},
    [784, 200],
    "the weight from the pixel in row 14, column 9 to hidden unit 3"
  ],
  [{name: "b1", row: 0, col: 123}, [1, 200], "the bias of hidden unit 123"],
  [{name: "w2", row: 199, col: 7}, [200, 10], "the weight from hidden unit 199 to digit 7"],
  [{name: "b2", row: 0, col: 9}, [1, 10], "the bias of digit 9"]
];

test.each(CASES)(
  "parameterLayout and entryInWords agree on $name[$row, $col]",
  (entry, [rows, cols], words) => {
    const layout = parameterLayout(zeros(rows, cols), entry);
    const {x, y} = layout.placeOf(entry);
    expect(layout.entryAt(x, y)).toEqual({row: entry.row, col: entry.col});
    expect(layout.entryAt(layout.width, 0)).toBeUndefined();
    expect(layout.entryAt(0, layout.height)).toBeUndefined();
    expect(entryInWords(entry)).toBe(words);
  }
);

test("parameterLayout lays a unit of w1 out as the image lies, and w2 on its side", () => {
  const w1 = parameterLayout(zeros(784, 200), {name: "w1", row: 0, col: 3});
  expect(w1.entryAt(9, 14)).toEqual({row: 14 * 28 + 9, col: 3});
  const w2 = parameterLayout(zeros(200, 10), {name: "w2", row: 0, col: 0});
  expect([w2.width, w2.height]).toEqual([200, 10]);
});
