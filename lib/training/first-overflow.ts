import type {Matrix} from "../array/matrix.js";
import {count, type Digits, slice} from "../digits/digits.js";
import {oneHot} from "../digits/one-hot.js";
import {pixelsToData} from "../digits/pixels-to-data.js";
import {backward, forward, type Parameters} from "../network/functional.js";
import {loss} from "../network/loss.js";

const CHUNK = 500; // images at a time: the reference keeps every intermediate

/**
 * The first quantity of the program, in the order of its lines, that does not fit the engine's floats for these
 * parameters; undefined when all do. The loss is a float64 number in every engine: it need only be finite.
 * Runs the reference, so it is slow: call it once something is known to be wrong.
 */
export function firstOverflow(
  parameters: Parameters,
  digits: Digits,
  fits: (x: number) => boolean = Number.isFinite
): string | undefined {
  const names = new Set<string>();
  const order: string[] = [];
  for (let start = 0; start < count(digits); start += CHUNK) {
    const chunk = slice(digits, start, start + CHUNK);
    for (const [name, fit] of quantities(parameters, chunk, fits)) {
      if (!order.includes(name)) order.push(name);
      if (!fit) names.add(name);
    }
  }
  return order.find((name) => names.has(name));
}

/** Each quantity of one epoch, in the program's order, and whether it fits. */
function quantities(
  parameters: Parameters,
  digits: Digits,
  fits: (x: number) => boolean
): [string, boolean][] {
  const {w1, b1, w2, b2} = parameters;
  const data = pixelsToData(digits.pixels);
  const target = oneHot(digits.labels);
  const activations = forward(parameters, data);
  const gradients = backward(parameters, data, activations, target);
  const matrices = (named: object) =>
    Object.entries(named).map(([name, {data}]: [string, Matrix]): [string, boolean] => [
      name,
      data.every(fits)
    ]);
  return [
    ...matrices({w2, b2, w1, b1}),
    ...matrices(activations),
    ["loss", Number.isFinite(loss(activations.output, target))],
    ...matrices(gradients)
  ];
}
