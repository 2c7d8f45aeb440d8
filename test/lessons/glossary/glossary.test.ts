import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {RandomState} from "../../../lib/array/random-state.js";
import {findQuantities} from "../../../lib/lessons/glossary/find-quantities.js";
import {GLOSSARY, type Quantity} from "../../../lib/lessons/glossary/glossary.js";
import {goldenInputs} from "../../../lib/lessons/same-numbers/golden-inputs.js";
import {backward, createParameters, forward, SIZES} from "../../../lib/network/functional.js";
import {loss} from "../../../lib/network/loss.js";
import {numpyShape} from "../../../lib/network/program.js";

test("the glossary's shapes are those that the program computes", () => {
  const {data, target} = goldenInputs(3, SIZES.inputs, SIZES.outputs);
  const parameters = createParameters(new RandomState(0));
  const activations = forward(parameters, data);
  const gradients = backward(parameters, data, activations, target);
  const matrices = {data, target, ...parameters, ...activations, ...gradients};
  for (const [name, {rows, cols}] of Object.entries(matrices)) {
    expect([name, GLOSSARY[name as Quantity].shape.replace("n", "3")]).toEqual([name, `${rows} × ${cols}`]);
  }
  expect(Object.keys(GLOSSARY)).toHaveLength(Object.keys(matrices).length + 3); // and loss, learningRate, epochs
});

test("numpyShape(shape) of a glossary's entry is what NumPy gave for the field of that name", () => {
  const {shapes} = JSON.parse(readFileSync("data/golden/symptoms.json", "utf8"));
  const entries = Object.values(GLOSSARY).filter(({numpy}) => numpy in shapes);
  expect(entries.map(({numpy}) => numpy).sort()).toEqual(Object.keys(shapes).sort());
  for (const {numpy, shape} of entries) {
    const given = `(${shapes[numpy].join(", ")}${shapes[numpy].length === 1 ? "," : ""})`;
    expect([numpy, numpyShape(shape).replace("n", "100")]).toEqual([numpy, given]);
  }
  expect(numpyShape(GLOSSARY.b1.shape)).toBe("(200,)");
  expect(numpyShape(GLOSSARY.loss.shape)).toBe("()");
});

test("the glossary says of the loss what loss.ts computes: a sum over outputs, a mean over images", () => {
  const {data, target} = goldenInputs(3, SIZES.inputs, SIZES.outputs);
  const {output} = forward(createParameters(new RandomState(0)), data);
  const squares = output.data.reduce((sum, x, i) => sum + (x - target.data[i]!) ** 2, 0);
  expect(loss(output, target)).toBeCloseTo(squares / 3 / 2, 9);
  expect(GLOSSARY.loss.term).toBe(
    "loss: half the squared error, summed over the ten outputs, averaged over the images"
  );
});

test("the glossary's NumPy names are the TypeScript names in snake case, but for lr and n_epoch", () => {
  for (const [name, {numpy}] of Object.entries(GLOSSARY)) {
    if (name === "learningRate" || name === "epochs") continue;
    expect(numpy).toBe(name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  }
});

test("findQuantities(query) finds every word in any column, whatever its case", () => {
  expect(findQuantities("")).toHaveLength(21);
  expect(findQuantities("grad_w1")).toEqual(["gradW1"]);
  expect(findQuantities("LEARNING rate")).toEqual(["learningRate"]);
  expect(findQuantities("784 × 200")).toEqual(["w1", "gradW1"]);
  expect(findQuantities("(200,)")).toEqual(["b1", "gradB1"]);
  expect(findQuantities("no such quantity")).toEqual([]);
});
