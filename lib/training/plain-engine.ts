import {type Matrix, zeros} from "../array/matrix.js";
import type {Parameters} from "../network/functional.js";
import {
  type Engine,
  type EngineInputs,
  type Evaluation,
  OverflowError,
  type ParameterGradients
} from "./engine.js";
import {firstOverflow} from "./first-overflow.js";
import {createImagePass} from "./image-pass.js";

/**
 * The reference network in plain TypeScript, one image at a time, that skips the zero pixels.
 * Its sums run in the reference's order, so it gives the reference's numbers to the last bit.
 */
export function createPlainEngine({train, test, parameters: first}: EngineInputs): Engine {
  let parameters = structuredClone(first);
  let spare = structuredClone(first);
  const gradients = zerosLike(first);
  const pass = createImagePass(first.b1.cols, first.b2.cols);

  function evaluate(): Evaluation {
    for (const gradient of Object.values(gradients)) gradient.data.fill(0);
    const learnt = pass.learn(parameters, train, gradients);
    const finite = Object.values(gradients).every(({data}) => data.every(Number.isFinite));
    if (!finite || !Number.isFinite(learnt.loss)) {
      throw new OverflowError(firstOverflow(parameters, train) ?? "loss");
    }
    return {...learnt, testAccuracy: pass.read(parameters, test)};
  }

  /** Writes parameters − learningRate · gradients into the spare set and makes it the current one. */
  function update(learningRate: number): void {
    step(parameters.w2, gradients.gradW2, learningRate, spare.w2);
    step(parameters.b2, gradients.gradB2, learningRate, spare.b2);
    step(parameters.w1, gradients.gradW1, learningRate, spare.w1);
    step(parameters.b1, gradients.gradB1, learningRate, spare.b1);
    [parameters, spare] = [spare, parameters];
  }

  return {
    name: "plain TypeScript, float64, skips zero pixels",
    async start() {
      return evaluate();
    },
    async epoch(learningRate) {
      update(learningRate);
      try {
        return evaluate();
      } catch (error) {
        [parameters, spare] = [spare, parameters];
        throw error;
      }
    },
    parameters: () => structuredClone(parameters),
    gradients: () => structuredClone(gradients)
  };
}

/** to = parameter − learningRate · gradient. */
function step(
  {data: parameter}: Matrix,
  {data: gradient}: Matrix,
  learningRate: number,
  {data: to}: Matrix
): void {
  for (let i = 0; i < to.length; i++) to[i] = parameter[i] - learningRate * gradient[i];
}

function zerosLike({w1, b1, w2, b2}: Parameters): ParameterGradients {
  const like = ({rows, cols}: Matrix) => zeros(rows, cols);
  return {gradW1: like(w1), gradB1: like(b1), gradW2: like(w2), gradB2: like(b2)};
}
