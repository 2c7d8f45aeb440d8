import {setTimeout as wait} from "node:timers/promises";
import type {Contender, Lap, Runner} from "./contender.js";
import {THIS} from "./contenders.js";
import {PROGRAM, type Task} from "./task.js";

/** How long a task goes on. */
export interface Limits {
  readonly rounds: number;
  /** Seconds of laps after which a contender runs no further rounds, but for the `fewest` that each one runs. */
  readonly patience: number;
  readonly fewest: number;
  /** Milliseconds before each lap: a library's threads look for more work for a while after each product. */
  readonly pause: number;
}

/** What a contender did at a task. */
export interface Laps {
  readonly contender: Contender;
  readonly detail: string;
  /** Lap 0 is for warming up, and not timed in the results: in it code is compiled, and memory written for the first time. */
  readonly laps: Lap[];
}

/** Why a contender is left out. */
export interface Failure {
  readonly contender: Contender;
  readonly message: string;
}

type Running = Laps & {readonly runner: Runner};

const LONGEST = 300; // seconds for a lap, after which something hangs

/**
 * Has the contenders run a task lap by lap in turns, so that all of them meet the same machine. One that cannot start, or
 * fails on the way, is left out; rejects with its Error when it is this engine.
 */
export async function runTask(
  task: Task,
  contenders: readonly Contender[],
  limits: Limits,
  log: (message: string) => void
): Promise<{all: Laps[]; failures: Failure[]}> {
  const running = new Map<Contender, Running>();
  const failures: Failure[] = [];

  async function attempt(contender: Contender, action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (contender.name === THIS) throw error;
      const {message} = error as Error;
      log(`${label(contender)} is left out: ${message}`);
      failures.push({contender, message});
      running.get(contender)?.runner.end();
      running.delete(contender);
    }
  }

  try {
    for (const contender of contenders) {
      await attempt(contender, async () => {
        const {images, batch} = task;
        const runner = await contender.start({...PROGRAM, images, batch, threads: contender.threads});
        running.set(contender, {contender, runner, detail: runner.detail, laps: []});
        log(`${label(contender)}: ${runner.detail}`);
      });
    }
    for (let round = 0; round <= limits.rounds; round++) {
      // Now in one order, now in the other, so that nobody always comes after the same neighbour.
      const order = [...running.values()];
      for (const {contender, runner, laps} of round % 2 ? order.reverse() : order) {
        if (round > limits.fewest && spent(laps, task) > limits.patience) continue;
        await wait(limits.pause);
        await attempt(contender, async () => void laps.push(await lap(runner, task)));
      }
      log(round ? `round ${round} of ${limits.rounds}` : "warmed up");
    }
  } finally {
    for (const {runner} of running.values()) runner.end();
  }
  return {all: [...running.values()], failures};
}

async function lap(runner: Runner, {epochsPerLap}: Task): Promise<Lap> {
  const ended = new AbortController();
  const late = wait(1000 * LONGEST, undefined, {signal: ended.signal}).then(() => {
    throw new Error(`it gave no answer within ${LONGEST} seconds`);
  });
  late.catch(() => {}); // it is aborted when the lap is over
  try {
    return await Promise.race([runner.lap(epochsPerLap), late]);
  } finally {
    ended.abort();
  }
}

/** The time of these laps, in seconds. */
function spent(laps: readonly Lap[], {epochsPerLap}: Task): number {
  return laps.reduce((sum, {seconds}) => sum + seconds * epochsPerLap, 0);
}

/** A contender with its number of threads. */
export function label({name, threads}: Pick<Contender, "name" | "threads">): string {
  return `${name}, ${threads} ${threads === 1 ? "thread" : "threads"}`;
}
