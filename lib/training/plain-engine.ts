import {type Matrix, zeros} from "../array/matrix.js";
import {joined} from "../digits/digit-parts.js";
import {count, type Digits, pick} from "../digits/digits.js";
import {type Parameters, SIZES} from "../network/functional.js";
import {
  type Engine,
  type EngineInputs,
  type Evaluation,
  OverflowError,
  type ParameterGradients
} from "./engine.js";
import {firstOverflow} from "./first-overflow.js";
import {createImagePass, type Learnt} from "./image-pass.js";

/**
 * The reference network in plain TypeScript, one image at a time, that skips the zero pixels.
 * Its sums run in the reference's order, so a full batch gives the reference's numbers to the last bit.
 */
export function createPlainEngine({digits, hidden, batch, random}: EngineInputs): Engine {
  const {train, test} = joined(digits);
  digits.letGo();
  const n = count(train);
  const pass = createImagePass(hidden, SIZES.outputs);
  let parameters: Parameters;
  let gradients: ParameterGradients;

  /** Fills the gradients from these images. */
  function learn(digits: Digits): Learnt {
    for (const gradient of Object.values(gradients)) gradient.data.fill(0);
    return pass.learn(parameters, digits, gradients);
  }

  function update(learningRate: number): void {
    step(parameters.w2, gradients.gradW2, learningRate);
    step(parameters.b2, gradients.gradB2, learningRate);
    step(parameters.w1, gradients.gradW1, learningRate);
    step(parameters.b1, gradients.gradB1, learningRate);
  }

  function fullBatch(learningRate: number): Learnt {
    update(learningRate);
    return learn(train);
  }

  function batches(learningRate: number): Learnt {
    const order = random.permutation(n);
    const sum = {loss: 0, trainAccuracy: 0};
    for (let first = 0; first < n; first += batch) {
      const images = pick(train, order.subarray(first, first + batch));
      const {loss, trainAccuracy} = learn(images);
      update(learningRate);
      sum.loss += (loss * count(images)) / n;
      sum.trainAccuracy += (trainAccuracy * count(images)) / n;
    }
    return sum;
  }

  function evaluation(learnt: Learnt): Evaluation {
    const finite = Object.values(gradients).every(({data}) => data.every(Number.isFinite));
    if (!finite || !Number.isFinite(learnt.loss)) {
      throw new OverflowError(firstOverflow(parameters, train) ?? "loss");
    }
    return {...learnt, testAccuracy: pass.read(parameters, test)};
  }

  return {
    floats: "float64",
    name: "plain TypeScript, skips zero pixels, one thread",
    async start(first) {
      parameters = structuredClone(first);
      gradients = zerosLike(first);
      return evaluation(learn(train));
    },
    async epoch(learningRate) {
      const before = structuredClone(parameters);
      try {
        return evaluation((batch < n ? batches : fullBatch)(learningRate));
      } catch (error) {
        parameters = before;
        throw error;
      }
    },
    parameters: () => structuredClone(parameters),
    gradients: () => structuredClone(gradients)
  };
}

/** parameter −= learningRate · gradient. */
function step({data: parameter}: Matrix, {data: gradient}: Matrix, learningRate: number): void {
  for (let i = 0; i < parameter.length; i++) parameter[i] -= learningRate * gradient[i];
}

function zerosLike({w1, b1, w2, b2}: Parameters): ParameterGradients {
  const like = ({rows, cols}: Matrix) => zeros(rows, cols);
  return {gradW1: like(w1), gradB1: like(b1), gradW2: like(w2), gradB2: like(b2)};
}
