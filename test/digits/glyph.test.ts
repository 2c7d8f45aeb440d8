import {expect, it} from "vitest";
import {mix, parseGlyph} from "../../lib/digits/glyph.js";
import {families} from "../../lib/digits/strokes/families.js";

it("parseGlyph(hand) reads points, corners and strokes", () => {
  expect(parseGlyph("1,2 3,-4^ / 50,60")).toEqual([
    [
      {x: 1, y: 2, corner: false},
      {x: 3, y: -4, corner: true}
    ],
    [{x: 50, y: 60, corner: false}]
  ]);
});

it("parseGlyph(hand) throws and names a point that it cannot read", () => {
  expect(() => parseGlyph("1,2 3;4")).toThrow(
    new RangeError('parseGlyph: expected a point such as "12,40" or "12,40^", got "3;4"')
  );
});

it("mix(a, b, from, to) passes from one weight to the other along each stroke", () => {
  const a = parseGlyph("0,0 0,0^ 0,0");
  const b = parseGlyph("10,20 10,20^ 10,20");
  expect(mix(a, b, 0, 1)).toEqual([
    [
      {x: 0, y: 0, corner: false},
      {x: 5, y: 10, corner: true},
      {x: 10, y: 20, corner: false}
    ]
  ]);
});

it("families has at least four ways of writing a 4, 5 or 9 and two of any digit", () => {
  expect(families).toHaveLength(10);
  for (const digit of families) expect(digit.length).toBeGreaterThanOrEqual(2);
});

it.each(families.flatMap((digit, label) => digit.map((family, i) => ({label, i, family}))))(
  "family $i of digit $label has hands of one structure, so that they can be mixed",
  ({family}) => {
    const structures = family.hands.map((hand) =>
      parseGlyph(hand).map((stroke) => stroke.map(({corner}) => corner))
    );
    for (const structure of structures) expect(structure).toEqual(structures[0]);
    for (const stroke of structures[0]) expect(stroke.length).toBeGreaterThan(1);
  }
);
