import {describe, expect, test} from "vitest";
import {zeros} from "../../lib/array/matrix.js";
import {type EntryLayout, rowLayout, tileLayout, wrappedRowLayout} from "../../lib/charts/entry-layout.js";

const layouts: [string, EntryLayout, number][] = [
  ["rowLayout", rowLayout(zeros(20, 200)), 20 * 200],
  ["wrappedRowLayout", wrappedRowLayout(zeros(20, 200), 3, 30), 200],
  ["tileLayout", tileLayout(zeros(784, 24), 10), 784 * 24]
];

describe.each(layouts)("%s", (_, layout, entries) => {
  test("entryAt and placeOf are each other's inverse, and every entry has one pixel", () => {
    const found = new Set<string>();
    for (let y = 0; y < layout.height; y++) {
      for (let x = 0; x < layout.width; x++) {
        const entry = layout.entryAt(x, y);
        if (!entry) continue;
        expect(layout.placeOf(entry)).toEqual({x, y});
        found.add(`${entry.row},${entry.col}`);
      }
    }
    expect(found.size).toBe(entries);
  });

  test("entryAt gives nothing outside of the raster", () => {
    expect(layout.entryAt(-1, 0)).toBeUndefined();
    expect(layout.entryAt(0, layout.height)).toBeUndefined();
    expect(layout.entryAt(layout.width, 0)).toBeUndefined();
  });
});

test("tileLayout leaves a gap of one pixel between two tiles", () => {
  const layout = tileLayout(zeros(784, 24), 10);
  expect(layout.entryAt(28, 5)).toBeUndefined();
  expect(layout.entryAt(29, 5)).toEqual({row: 5 * 28, col: 1});
  expect(layout.entryAt(0, 29)).toEqual({row: 0, col: 10});
});
