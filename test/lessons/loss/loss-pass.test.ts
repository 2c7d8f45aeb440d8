import {expect, test} from "vitest";
import {changeOfLoss} from "../../../lib/lessons/loss/loss-pass.js";
import {smallPass} from "../small-pass.js";

test("changeOfLoss is gradOutput · nudge + nudge² / 2n", () => {
  const {batch, activations, gradients} = smallPass();
  const pass = {
    batch: {target: batch.target, labels: new Uint8Array(4)},
    output: activations.output,
    gradOutput: gradients.gradOutput
  };
  for (const nudge of [-3, -0.1, 0, 0.5, 10]) {
    const slope = gradients.gradOutput.data[2 * 3 + 1];
    const change = changeOfLoss(pass, {row: 2, col: 1}, nudge);
    expect(change).toBeCloseTo(slope * nudge + nudge ** 2 / 8, 12);
  }
});
