import {count, type Digits, PIXELS} from "../digits/digits.js";
import type {Parameters} from "../network/functional.js";
import type {Evaluation, ParameterGradients} from "./engine.js";
import {createInk} from "./ink.js";

/** What a pass over images with their labels tells: the loss, and the share read correctly. */
export type Learnt = Pick<Evaluation, "loss" | "trainAccuracy">;

/** Forward, and forward with backward, over many images. */
export interface ImagePass {
  /** Adds every image's share to the gradients (zero at the start); gives the loss and the share read correctly. */
  learn(parameters: Parameters, digits: Digits, gradients: ParameterGradients): Learnt;
  /** Forward alone: the share of the images that is read correctly. */
  read(parameters: Parameters, digits: Digits): number;
}

/** The program's lines on one image at a time, for so many hidden units and outputs. */
export function createImagePass(hidden: number, outputs: number): ImagePass {
  const ink = createInk();
  const lin1 = new Float64Array(hidden);
  const sig1 = new Float64Array(hidden);
  const output = new Float64Array(outputs);
  const gradLin2 = new Float64Array(outputs);
  const gradLin1 = new Float64Array(hidden);
  let squares = 0; // of the errors so far, over images and outputs

  /** Fills sig1 and output for one image; gives the class it is read as. */
  function forward({w1, b1, w2, b2}: Parameters, pixels: Uint8Array): number {
    ink.take(pixels);
    lin1.fill(0);
    ink.addRows(w1.data, lin1); // lin1 = x·w1
    output.fill(0);
    for (let h = 0; h < hidden; h++) {
      const s = 1 / (1 + Math.exp(-(lin1[h] + b1.data[h])));
      sig1[h] = s;
      for (let k = 0; k < outputs; k++) output[k] += s * w2.data[h * outputs + k]; // sig1·w2
    }
    let best = 0;
    for (let k = 0; k < outputs; k++) {
      output[k] += b2.data[k];
      if (output[k] > output[best]) best = k;
    }
    return best;
  }

  /** Adds one image's share to every gradient; n is the size of the batch. */
  function backward({w2}: Parameters, label: number, n: number, gradients: ParameterGradients): void {
    for (let k = 0; k < outputs; k++) {
      const error = output[k] - (k === label ? 1 : 0);
      squares += error * error;
      gradLin2[k] = error / n;
      gradients.gradB2.data[k] += gradLin2[k];
    }
    for (let h = 0; h < hidden; h++) {
      const s = sig1[h];
      let gradSig1 = 0;
      for (let k = 0; k < outputs; k++) {
        gradients.gradW2.data[h * outputs + k] += s * gradLin2[k]; // sig1ᵀ·gradLin2
        gradSig1 += gradLin2[k] * w2.data[h * outputs + k]; // gradLin2·w2ᵀ
      }
      gradLin1[h] = s * (1 - s) * gradSig1;
      gradients.gradB1.data[h] += gradLin1[h];
    }
    ink.addOuter(gradLin1, gradients.gradW1.data); // xᵀ·gradLin1
  }

  return {
    learn(parameters, digits, gradients) {
      const n = count(digits);
      let right = 0;
      squares = 0;
      for (let i = 0; i < n; i++) {
        const label = digits.labels[i];
        if (forward(parameters, image(digits, i)) === label) right++;
        backward(parameters, label, n, gradients);
      }
      return {loss: squares / (2 * n), trainAccuracy: right / n};
    },
    read(parameters, digits) {
      let right = 0;
      for (let i = 0; i < count(digits); i++) {
        if (forward(parameters, image(digits, i)) === digits.labels[i]) right++;
      }
      return right / count(digits);
    }
  };
}

function image({pixels}: Digits, i: number): Uint8Array {
  return pixels.subarray(PIXELS * i, PIXELS * (i + 1));
}
