import {THIS} from "./contenders.js";
import type {Result} from "./record.js";
import type {Laps} from "./rounds.js";
import {largestDifference, median, pairedRatio} from "./statistics.js";
import type {Task} from "./task.js";
import {denseOperations, operations} from "./work.js";

/** Float32 runs of the same program differ from float64's by a few parts in a million; what computes something else, by far more. */
export const TOLERANCE = 1e-4;

/** What the laps of a task come to. `inked` counts the pixels of the task's images that are not zero. */
export function judge(task: Task, inked: number, all: readonly Laps[]): Result[] {
  const expected = lossesOf(reference(all));
  const dense = denseOperations(task);
  return all.map((laps) => {
    const {contender, detail} = laps;
    const seconds = secondsOf(laps);
    const middle = median(seconds);
    return {
      name: contender.name,
      threads: contender.threads,
      detail,
      seconds,
      losses: lossesOf(laps),
      median: middle,
      minimum: Math.min(...seconds),
      ratio: pairedRatio(seconds, secondsOf(own(all, contender.threads))),
      gflops: (contender.skipsZeros ? operations(task, inked) : dense) / middle / 1e9,
      denseGflops: dense / middle / 1e9,
      difference: largestDifference(lossesOf(laps), expected)
    };
  });
}

/** The laps whose losses are the right ones: NumPy's in float64, or the plain engine's, which are the same, where there is no NumPy. */
export function reference(all: readonly Laps[]): Laps {
  const named = (name: string) => all.find(({contender}) => contender.name === name);
  const found = named("NumPy float64") ?? named("plain engine");
  if (!found) throw new Error("judge: expected NumPy float64 or the plain engine among the contenders");
  return found;
}

/** This engine on as many threads; on one, where it uses no more. */
function own(all: readonly Laps[], threads: number): Laps {
  const ours = all.filter(({contender}) => contender.name === THIS);
  const found = ours.find(({contender}) => contender.threads === threads) ?? ours[0];
  if (!found) throw new Error(`judge: expected ${THIS} among the contenders`);
  return found;
}

/** The contenders that computed something else: their losses are not the reference's, or not finite. */
export function astray(results: readonly Result[]): Result[] {
  return results.filter(({difference}) => !(difference <= TOLERANCE));
}

/** Of the rounds, without the warm-up. */
function secondsOf({laps}: Laps): number[] {
  return laps.slice(1).map(({seconds}) => seconds);
}

function lossesOf({laps}: Laps): number[] {
  return laps.map(({loss}) => loss);
}
