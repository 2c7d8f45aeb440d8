import {describe, expect, test} from "vitest";
import {list, maybe, number, oneOf, parseJson, record, text, under} from "../../lib/files/check.js";

const check = record({
  name: text,
  colour: oneOf("red", "blue"),
  sizes: list(record({width: number})),
  note: maybe(text),
  by: under(["a", "b"], number)
});
const good = {name: "x", colour: "red", sizes: [{width: 1}, {width: 2}], by: {a: 1, b: 2}, more: true};
const parse = (value: unknown) => parseJson(new TextEncoder().encode(JSON.stringify(value)), check);

test("parseJson(bytes, check) gives the value, with whatever else is in it", () => {
  expect(parse(good)).toEqual(good);
  expect(parse({...good, note: "yes"})).toEqual({...good, note: "yes"});
});

describe("parseJson(bytes, check) throws and says what was expected, where, and what was got", () => {
  test.each([
    [{...good, name: 3}, "expected a text at name, got 3"],
    [{...good, name: undefined}, "expected a text at name, got undefined"],
    [{...good, colour: "green"}, "expected “red” or “blue” at colour, got “green”"],
    [{...good, sizes: {}}, "expected a list at sizes, got an object"],
    [{...good, sizes: [{width: 1}, {}]}, "expected a number at sizes[1].width, got undefined"],
    [{...good, sizes: [7]}, "expected an object at sizes[0], got 7"],
    [{...good, note: []}, "expected a text at note, got a list"],
    [{...good, by: {a: 1}}, "expected a number at by.b, got undefined"],
    [null, "expected an object, got null"],
    ["x".repeat(100), `expected an object, got “${"x".repeat(40)}…”`]
  ])("%#", (value, words) => {
    expect(() => parse(value)).toThrow(new Error(words));
  });

  test("not JSON", () => {
    expect(() => parseJson(new TextEncoder().encode('{"name": "x'), check)).toThrow(
      'expected JSON, got “{"name": "x”'
    );
  });
});
