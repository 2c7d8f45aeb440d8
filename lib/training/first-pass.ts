import type {Matrix} from "../array/matrix.js";
import {norm} from "../array/norm.js";
import {backward, forward, type Parameters} from "../network/functional.js";
import {overshootRate} from "../network/overshoot.js";
import {saturatedShare} from "../network/saturation.js";

/** What the first weights do before any training, in one forward and one backward pass. */
export interface FirstPass {
  readonly lin1: Matrix; // n × 200
  readonly sig1: Matrix; // n × 200
  /** The share of `sig1` that is saturated: `saturatedShare`. */
  readonly saturated: number;
  /** The usual size of an output, √mean(output²), and the ends of `output`. */
  readonly outputSize: number;
  readonly lowestOutput: number;
  readonly highestOutput: number;
  /** 2/λ on these images: `overshootRate`. */
  readonly overshootRate: number;
  /** The norm of gradW1, √Σg². */
  readonly gradW1: number;
}

/** Looks at these parameters through one batch: `data` n × 784, `target` n × 10. */
export function firstPass(
  parameters: Parameters,
  {data, target}: {readonly data: Matrix; readonly target: Matrix}
): FirstPass {
  const activations = forward(parameters, data);
  const {lin1, sig1, output} = activations;
  return {
    lin1,
    sig1,
    saturated: saturatedShare(sig1),
    outputSize: norm(output) / Math.sqrt(output.data.length),
    lowestOutput: Math.min(...output.data),
    highestOutput: Math.max(...output.data),
    overshootRate: overshootRate(sig1),
    gradW1: norm(backward(parameters, data, activations, target).gradW1)
  };
}
