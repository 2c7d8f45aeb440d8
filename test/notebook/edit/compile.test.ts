import {expect, test} from "vitest";
import {compile, lineOf} from "../../../lib/notebook/edit/compile.js";

const scope = {
  names: new Set(["gradW1", "w1", "display", "learningRate"]),
  importModule: (path: string) => {
    throw new Error(`nothing to be had from ${path}`);
  }
};

/** The error that a source ends in, when it is compiled or when it runs. */
async function errorOf(source: string): Promise<unknown> {
  try {
    await compile(source, scope).body();
  } catch (error) {
    return error;
  }
  throw new Error("expected an error");
}

test("compile(source, scope): a cell of the names that are in scope, types taken off", async () => {
  const {inputs, outputs, body} = compile(
    "const step: number = w1 * (learningRate as number);\nlet other = Math.PI",
    scope
  );
  expect([inputs, outputs]).toEqual([
    ["w1", "learningRate"],
    ["step", "other"]
  ]);
  expect(await body(3, 2)).toEqual({step: 6, other: Math.PI});
});

test("compile(source, scope): a name that is not in scope is refused with the nearest one that is", () => {
  expect(() => compile("display(gradw1)", scope)).toThrow(
    "gradw1 is not a name of this page. The nearest is gradW1."
  );
  expect(() => compile("_.map(w1)", scope)).toThrow(ReferenceError);
});

test("lineOf(error): the line of the cell, of a syntax error and of one that was thrown", async () => {
  expect(lineOf(await errorOf("const a = 1;\nconst b = ;"))).toBe(2);
  expect(lineOf(await errorOf("const a = 1;\n\nnull.x;"))).toBe(3);
  expect(lineOf(await errorOf("const f: () => void = () => {\n  throw new RangeError();\n};\nf();"))).toBe(2);
  expect(lineOf(await errorOf('import {x} from "./x.js";'))).toBe(1);
  expect(lineOf(new Error("elsewhere"))).toBeUndefined();
});
