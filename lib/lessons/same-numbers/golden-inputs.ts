import {type Matrix, matrix, zeros} from "../../array/matrix.js";
import {RandomState} from "../../array/random-state.js";

/** The inputs of data/golden/inputs.py: data n × inputs, 81 % zeros, and a one-hot target n × outputs. */
export function goldenInputs(n: number, inputs: number, outputs: number): {data: Matrix; target: Matrix} {
  const random = new RandomState(2026);
  const ink = random.rand(n, inputs);
  const data = matrix(
    n,
    inputs,
    ink.data.map((x) => (x < 0.81 ? 0 : (x - 0.81) / 0.19))
  );
  const target = zeros(n, outputs);
  for (const [row, label] of random.randint(0, outputs, n).entries()) target.data[row * outputs + label] = 1;
  return {data, target};
}
