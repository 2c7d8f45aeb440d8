import {RandomState} from "../array/random-state.js";
import type {Digits} from "../digits/digits.js";
import {createParameters} from "../network/functional.js";
import {hireCrew} from "../training/fast/crew.js";
import type {Hire} from "../training/fast/fast-engine.js";
import {largestDifference, largestGradient} from "./differences.js";
import {kernelRun, simdStep, workersStep} from "./kernel-steps.js";
import {randomInk} from "./random-ink.js";
import {repeated} from "./repeated.js";
import {type Run, secondsPerImage} from "./run.js";
import type {StepId} from "./steps.js";
import {restOfEpoch, type StepRun, typescriptSteps} from "./typescript-steps.js";

/** What is measured, and how thoroughly. */
export interface MeasureSettings {
  /** What the steps in TypeScript take. */
  readonly digits: Digits;
  /** The compiled kernel; without it, the steps in TypeScript alone are measured. */
  readonly kernel: WebAssembly.Module | undefined;
  /** How many times over the kernel takes the same images, so that workers have enough to do. */
  readonly times: number;
  /** The kernel's time is also measured on so many times the images … */
  readonly sizes: readonly number[];
  /** … and on random images with these shares of inked pixels, 0 to 1. */
  readonly inks: readonly number[];
  readonly rounds: number;
  /** At least so long does each of them run in each round. */
  readonly milliseconds: number;
}

/** What is known once each step has run for the first time. */
export interface Checked {
  readonly type: "checked";
  /** The largest difference of any gradient from that of the naive loop. */
  readonly differences: Partial<Record<StepId, number>>;
  /** The largest gradient of the naive loop, to compare it with. */
  readonly largestGradient: number;
  /** Threads of the last step. */
  readonly threads: number;
}

/** One round over everything: seconds an image. */
export interface Round {
  readonly type: "round";
  readonly steps: Partial<Record<StepId | "rest", number>>;
  /** In the order of the settings; empty without a kernel. */
  readonly sizes: readonly number[];
  readonly inks: readonly number[];
}

const RANDOM_IMAGES = 1000;

/** Checks each step against the naive loop, then times them all, one after the other, round after round. */
export async function* measure(
  {digits, kernel, times, sizes, inks, rounds, milliseconds}: MeasureSettings,
  hire: Hire = hireCrew
): AsyncGenerator<Checked | Round, void> {
  const parameters = createParameters(new RandomState(0));
  const steps: StepRun[] = typescriptSteps(digits, parameters);
  const [sizeRuns, inkRuns]: Run[][] = [[], []];
  let threads = 1;
  if (kernel) {
    const many = repeated(digits, times);
    const workers = await workersStep(kernel, many, parameters, hire);
    threads = workers.threads;
    steps.push(simdStep(kernel, many, parameters), workers);
    sizeRuns.push(...sizes.map((size) => kernelRun(kernel, repeated(digits, size), parameters)));
    const random = new RandomState(0);
    inkRuns.push(
      ...inks.map((share) => kernelRun(kernel, randomInk(random, RANDOM_IMAGES, share), parameters))
    );
  }

  const expected = steps[0].gradients();
  const differences = Object.fromEntries(
    steps.map(({name, gradients}) => [name, largestDifference(gradients(), expected)])
  );
  yield {type: "checked", differences, largestGradient: largestGradient(expected), threads};

  const timed = [...steps, restOfEpoch(digits, parameters)];
  for (let round = 0; round < rounds; round++) {
    const seconds = await inTurn(timed, milliseconds);
    yield {
      type: "round",
      steps: Object.fromEntries(timed.map(({name}, i) => [name, seconds[i]])),
      sizes: await inTurn(sizeRuns, milliseconds),
      inks: await inTurn(inkRuns, milliseconds)
    };
  }
}

async function inTurn(runs: readonly Run[], milliseconds: number): Promise<number[]> {
  const seconds: number[] = [];
  for (const run of runs) seconds.push(await secondsPerImage(run, milliseconds));
  return seconds;
}
