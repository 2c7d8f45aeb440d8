// The fast engine beside NumPy's recorded run on whole pixels. Nothing here needs Node: the tests run it in a browser too.
import {dot} from "../../../lib/array/dot.js";
import {norm} from "../../../lib/array/norm.js";
import {RandomState} from "../../../lib/array/random-state.js";
import type {Digits} from "../../../lib/digits/digits.js";
import {goldenInputs} from "../../../lib/lessons/same-numbers/golden-inputs.js";
import {createFastEngine} from "../../../lib/training/fast/fast-engine.js";
import {scaledParameters} from "../../../lib/training/scaled-parameters.js";
import {AS_WRITTEN, type Distances, engineInputs, matrixDistances, nobody} from "./compare.js";

/** What data/golden/pixels.json holds. */
export interface Golden {
  readonly seed: number;
  readonly probeSeed: number;
  readonly runs: readonly GoldenRun[];
}

/** The losses and norms of each epoch, the norms of the parameters after its update, and some entries of the last ones. */
export interface GoldenRun {
  readonly learningRate: number;
  readonly epochs: readonly Readonly<Record<string, number>>[];
  readonly last: Readonly<Record<"w2" | "b1" | "b2" | "w1Right" | "leftW1", number[][]>>;
}

/** The images of `make_pixels` in data/golden/inputs.py. */
export function goldenDigits(n: number): Digits {
  const {data, target} = goldenInputs(n, 784, 10);
  const label = (i: number) => target.data.subarray(10 * i, 10 * i + 10).indexOf(1);
  return {
    pixels: Uint8Array.from(data.data, (x) => Math.round(255 * x)),
    labels: Uint8Array.from({length: n}, (_, i) => label(i))
  };
}

/** The relative distances to NumPy's run: of each epoch's loss and norms, and at its end of the parameters themselves. */
export async function compareGolden(
  kernel: WebAssembly.Module,
  {seed, probeSeed}: Golden,
  {learningRate, epochs, last}: GoldenRun
): Promise<Distances[]> {
  const digits = goldenDigits(100);
  const training = {train: digits, test: digits, hidden: 200, seed, ...AS_WRITTEN, learningRate, epochs: 10};
  const engine = createFastEngine(engineInputs(training), kernel, nobody);
  let told = await engine.start(scaledParameters(training));
  const distances: Distances[] = [];
  for (const numpy of epochs) {
    const {gradW1, gradB1, gradW2, gradB2} = engine.gradients();
    const {loss} = told;
    told = await engine.epoch(learningRate);
    const {w1, b1, w2, b2} = engine.parameters();
    const matrices = {grad_w1: gradW1, grad_b1: gradB1, grad_w2: gradW2, grad_b2: gradB2, w1, b1, w2, b2};
    const norms = Object.entries(matrices).map(([name, matrix]) => [name, norm(matrix)] as const);
    distances.push(
      Object.fromEntries(
        [["loss", loss] as const, ...norms].map(([name, x]) => [
          name,
          Math.abs(x - numpy[name]) / numpy[name]
        ])
      )
    );
  }
  const {w1, w2, b1, b2} = engine.parameters();
  const probe = new RandomState(probeSeed);
  const left = probe.randn(1, 784);
  const right = probe.randn(200, 1);
  const ours = {w2, b1, b2, w1Right: dot(w1, right), leftW1: dot(left, w1)};
  const numpys = Object.entries(last).map(([name, rows]) => [name, {data: rows.flat()}]);
  return [...distances, matrixDistances(ours, Object.fromEntries(numpys))];
}
