import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {extractProgram} from "../../data/program/extract.js";
import {LINE_IDS} from "../../lib/network/program.js";

const sourceOf = (file: string) => readFileSync(file, "utf8");
const program = extractProgram(sourceOf);

/** The sources with one piece of one file changed. */
function changed(changedFile: string, from: string, to: string) {
  expect(sourceOf(changedFile)).toContain(from);
  return (file: string) => (file === changedFile ? sourceOf(file).replace(from, to) : sourceOf(file));
}

describe("extractProgram(sourceOf)", () => {
  test("gives every line of both versions in both languages", () => {
    for (const version of ["functional", "class"] as const) {
      expect(Object.keys(program[version])).toEqual(LINE_IDS);
    }
  });

  test("gives the functional lines as they stand in the sources", () => {
    expect(program.functional.w2).toEqual({
      numpy: "w2 = random.randn(n_hidden, target.shape[1])",
      typescript: "const w2 = random.randn(hidden, outputs);"
    });
    expect(program.functional.lin1).toEqual({
      numpy: "lin1 = np.dot(data, w1) + b1",
      typescript: "const lin1 = add(dot(data, w1), b1);"
    });
    expect(program.functional.updateW2).toEqual({
      numpy: "w2 = w2 - lr * grad_w2",
      typescript: "w2: subtract(w2, multiply(learningRate, gradW2))"
    });
  });

  test("gives the class lines as they stand in the sources", () => {
    expect(program.class.b2).toEqual({
      numpy: "self.b2 = np.zeros(n_output)",
      typescript: "this.b2 = zeros(1, outputs);"
    });
    expect(program.class.gradW1).toEqual({
      numpy: "self.grad_w1 = np.dot(self.data.T, self.grad_lin1)",
      typescript: "this.gradW1 = dot(transpose(this.data), this.gradLin1);"
    });
    expect(program.class.updateB1).toEqual({
      numpy: "self.b1 -= lr * self.grad_b1",
      typescript: "this.b1 = subtract(this.b1, multiply(learningRate, this.gradB1));"
    });
  });

  test("gives no line that its source does not hold", () => {
    const numpy = {functional: "data/golden/functional.py", class: "data/golden/net_numpy.py"};
    const typescript = {functional: "lib/network/functional.ts", class: "lib/network/net.ts"};
    for (const version of ["functional", "class"] as const) {
      for (const id of LINE_IDS) {
        expect(sourceOf(numpy[version])).toContain(`  ${program[version][id].numpy}\n`);
        for (const line of program[version][id].typescript.split("\n")) {
          const file = id === "loss" ? "lib/network/loss.ts" : typescript[version];
          expect(sourceOf(file)).toContain(`  ${line}`);
        }
      }
    }
  });

  test("gives the loss as the six lines of its body", () => {
    const lines = program.functional.loss.typescript.split("\n");
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe("let squares = 0;");
    expect(lines[5]).toBe("return squares / (2 * output.rows);");
  });

  test("follows a change of a source", () => {
    const {functional} = extractProgram(
      changed("lib/network/functional.ts", "sigmoid(lin1);", "sigmoid(\n    lin1\n  );")
    );
    expect(functional.sig1.typescript).toBe("const sig1 = sigmoid(lin1);");
  });

  test("throws, naming the file and the quantity, when a line is not there", () => {
    const missing = changed("data/golden/functional.py", "grad_sig1 = np", "gradient_of_sig1 = np");
    expect(() => extractProgram(missing)).toThrow(
      'data/golden/functional.py: expected one line that assigns gradSig1 after "# backward", found 0'
    );
  });

  test("throws when a line is there twice", () => {
    const twice = changed(
      "lib/network/net.ts",
      "this.sig1 = sigmoid(this.lin1);",
      "this.sig1 = sigmoid(this.lin1);\n    this.sig1 = this.sig1;"
    );
    expect(() => extractProgram(twice)).toThrow(/net\.ts: .* assigns sig1 .* found 2/);
  });

  test("throws when a function is not there", () => {
    const missing = changed("lib/network/net.ts", "  update(learningRate", "  step(learningRate");
    expect(() => extractProgram(missing)).toThrow(
      'lib/network/net.ts: expected a line that begins with "  update("'
    );
  });
});
