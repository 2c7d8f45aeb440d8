import {expect, test} from "vitest";
import {LINE_IDS, LINES, quantityOf} from "../../../lib/network/program.js";
import {codeTokens} from "../../../lib/workbook/program/code-tokens.js";
import {parseFormula} from "../../../lib/workbook/program/formula.js";

test("quantityOf(name) knows a quantity in either language and in either version", () => {
  expect(["w1", "self.w1", "this.w1"].map(quantityOf)).toEqual(["w1", "w1", "w1"]);
  expect(["grad_lin2", "self.grad_lin2", "gradLin2"].map(quantityOf)).toEqual(Array(3).fill("gradLin2"));
  expect(["x", "this.data", "data", "lr", "learningRate"].map(quantityOf)).toEqual([
    "data",
    "data",
    "data",
    "learningRate",
    "learningRate"
  ]);
  expect(["np", "random", "squares", "n"].map(quantityOf)).toEqual(Array(4).fill(undefined));
});

test("codeTokens(code) finds the quantities, and its texts add up to the code", () => {
  const code = "this.gradW1 = dot(transpose(this.data), this.gradLin1);";
  const tokens = codeTokens(code);
  expect(tokens.map(({text}) => text).join("")).toBe(code);
  expect(tokens.flatMap(({quantity}) => quantity ?? [])).toEqual(["gradW1", "data", "gradLin1"]);
});

test("codeTokens(code) does not take a property for a quantity", () => {
  const tokens = codeTokens("  const error = output.data[i] - target.data[i];");
  expect(tokens.flatMap(({quantity}) => quantity ?? [])).toEqual(["output", "target"]);
});

test("parseFormula(formula) reads quantities, derivatives, transposes, fractions, sums and squares", () => {
  expect(parseFormula("gradW2 = sig1ᵀ · gradLin2")).toEqual([
    {kind: "gradient", quantity: "gradW2", name: "w2"},
    {kind: "operator", text: "="},
    {kind: "transposed", quantity: "sig1", name: "sig1"},
    {kind: "operator", text: "·"},
    {kind: "gradient", quantity: "gradLin2", name: "lin2"}
  ]);
  expect(parseFormula("1/2n Σ Σimages )² σ 1 lr")).toEqual([
    {kind: "fraction", over: "1", under: "2n"},
    {kind: "sum", under: ""},
    {kind: "sum", under: "images"},
    {kind: "squared", text: ")"},
    {kind: "name", text: "σ"},
    {kind: "number", text: "1"},
    {kind: "quantity", quantity: "learningRate", name: "lr"}
  ]);
});

test("every line's formula begins with the quantity that the line assigns", () => {
  for (const id of LINE_IDS) {
    const first = parseFormula(LINES[id].formula)[0];
    expect("quantity" in first && first.quantity).toBe(LINES[id].quantity);
  }
});
