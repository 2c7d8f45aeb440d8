import {spawn} from "node:child_process";
import {once} from "node:events";
import {createInterface} from "node:readline";
import type {Lap, Runner} from "./contender.js";
import type {Setup} from "./task.js";

/** What the Python program needs beyond the setup. */
export interface NumpySetup extends Setup {
  readonly dtype: "float32" | "float64";
  /** Files of bytes: a pixel each, and a label each. */
  readonly pixels: string;
  readonly labels: string;
}

// Each BLAS reads its own.
const THREADS = [
  "OPENBLAS_NUM_THREADS",
  "OMP_NUM_THREADS",
  "MKL_NUM_THREADS",
  "BLIS_NUM_THREADS",
  "VECLIB_MAXIMUM_THREADS"
];

/** Starts numpy/laps.py in a process of its own, which lives until it is ended. */
export async function startInPython(python: string, setup: NumpySetup): Promise<Runner> {
  const threads = Object.fromEntries(THREADS.map((name) => [name, String(setup.threads)]));
  const child = spawn(python, ["bench/numpy/laps.py"], {env: {...process.env, ...threads}});
  let said = ""; // on stderr
  child.stderr.on("data", (text) => {
    said += text;
  });
  const closed = once(child, "close");
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();

  async function ask<Reply>(request: object): Promise<Reply> {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    const {done, value} = await answers.next();
    if (!done) return JSON.parse(value);
    await closed;
    throw new Error(`${python}: ${said.trim()}`);
  }

  const {detail} = await ask<{detail: string}>(setup);
  return {detail, lap: (epochs) => ask<Lap>({epochs}), end: () => void child.kill()};
}
