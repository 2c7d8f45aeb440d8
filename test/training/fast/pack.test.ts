import {describe, expect, test} from "vitest";
import {RandomState} from "../../../lib/array/random-state.js";
import {createParameters, type Parameters} from "../../../lib/network/functional.js";
import {pack, places, unpack} from "../../../lib/training/fast/pack.js";

/** Every entry another number, and each one a float32. */
function parametersOf(sizes: {inputs: number; hidden: number; outputs: number}): Parameters {
  const {w1, b1, w2, b2} = createParameters(new RandomState(0), sizes);
  let next = 1;
  for (const {data} of [w1, b1, w2, b2]) for (let i = 0; i < data.length; i++) data[i] = next++;
  return {w1, b1, w2, b2};
}

describe.each([40, 80, 200])("with %i hidden units", (hidden) => {
  test.each([
    [784, 10],
    [1, 1],
    [3, 7]
  ])("unpack(pack(parameters)) gives them back, for %i inputs and %i outputs", (inputs, outputs) => {
    const sizes = {inputs, hidden, outputs};
    expect(unpack(pack(parametersOf(sizes)), sizes)).toEqual(parametersOf(sizes));
  });
});

test("pack(parameters) keeps every entry once, in a whole number of vectors of four", () => {
  const sizes = {inputs: 3, hidden: 80, outputs: 7};
  const packed = pack(parametersOf(sizes));
  const entries = 3 * 80 + 80 + 80 * 7 + 7;
  expect(packed.length % 4).toBe(0);
  expect(packed.length).toBe(places(sizes).length);
  expect([...packed].filter((x) => x !== 0).sort((a, b) => a - b)).toEqual(
    Array.from({length: entries}, (_, i) => i + 1)
  );
});

test("pack(parameters) rounds to float32, and to infinity what is beyond its range", () => {
  const sizes = {inputs: 1, hidden: 40, outputs: 1};
  const parameters = parametersOf(sizes);
  parameters.w1.data.set([0.1, -1e39]);
  const {w1} = unpack(pack(parameters), sizes);
  expect([...w1.data.subarray(0, 3)]).toEqual([Math.fround(0.1), Number.NEGATIVE_INFINITY, 3]);
});
