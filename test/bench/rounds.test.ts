import {expect, test} from "vitest";
import type {Contender} from "../../bench/contender.js";
import {label, runTask} from "../../bench/rounds.js";
import {PROGRAM} from "../../bench/task.js";

const task = {name: "A task", images: 10, batch: 5, epochsPerLap: 3};

/** A contender whose laps take as long as it says, and that writes down who ran when. */
function contender(name: string, seconds: number, diary: string[], failsIn = Number.NaN): Contender {
  let laps = 0;
  return {
    name,
    threads: 2,
    skipsZeros: false,
    async start(setup) {
      expect(setup).toEqual({...PROGRAM, images: 10, batch: 5, threads: 2});
      return {
        detail: `${name} 1.0`,
        async lap(epochs) {
          expect(epochs).toBe(3);
          if (laps++ === failsIn) throw new Error(`${name} broke`);
          diary.push(name);
          return {seconds, loss: laps};
        },
        end: () => void diary.push(`${name} ends`)
      };
    }
  };
}

const silent = () => {};

test("runTask(task, contenders, limits) lets them run in turns, backwards every other round, after a warm-up", async () => {
  const diary: string[] = [];
  const all = ["a", "b"].map((name) => contender(name, 1, diary));
  const run = await runTask(task, all, {rounds: 2, patience: 99, fewest: 1, pause: 0}, silent);
  expect(diary.join(" ")).toBe("a b b a a b a ends b ends");
  expect(run.all.map(({detail}) => detail)).toEqual(["a 1.0", "b 1.0"]);
  expect(run.all[0].laps.map(({loss}) => loss)).toEqual([1, 2, 3]);
  expect(run.failures).toEqual([]);
});

test("runTask(task, contenders, limits) stops waiting for the slow, but not before the fewest rounds", async () => {
  const all = [contender("quick", 1, []), contender("slow", 5, []), contender("slower", 50, [])];
  const run = await runTask(task, all, {rounds: 4, patience: 40, fewest: 1, pause: 0}, silent);
  // A lap is three epochs: after three laps the slow one has spent 45 seconds.
  expect(run.all.map(({laps}) => laps.length)).toEqual([5, 3, 2]);
});

test("runTask(task, contenders, limits) leaves out who fails, with the reason, and goes on", async () => {
  const diary: string[] = [];
  const absent: Contender = {
    ...contender("absent", 1, []),
    start: () => Promise.reject(new Error("not here"))
  };
  const all = [contender("good", 1, diary), contender("frail", 1, diary, 2), absent];
  const run = await runTask(task, all, {rounds: 3, patience: 99, fewest: 1, pause: 0}, silent);
  expect(run.all.map((laps) => [laps.contender.name, laps.laps.length])).toEqual([["good", 4]]);
  expect(run.failures.map((failure) => [failure.contender.name, failure.message])).toEqual([
    ["absent", "not here"],
    ["frail", "frail broke"]
  ]);
  expect(diary.filter((entry) => entry === "frail ends")).toHaveLength(1);
});

test("runTask(task, contenders, limits) goes no further without this engine, and ends all that runs", async () => {
  const diary: string[] = [];
  const all = [contender("good", 1, diary), contender("this engine", 1, diary, 1)];
  const run = runTask(task, all, {rounds: 3, patience: 99, fewest: 1, pause: 0}, silent);
  await expect(run).rejects.toThrow("this engine broke");
  expect(diary.slice(-2)).toEqual(["good ends", "this engine ends"]);
});

test("label(contender) names its threads", () => {
  expect(label({name: "NumPy", threads: 1})).toBe("NumPy, 1 thread");
  expect(label({name: "NumPy", threads: 2})).toBe("NumPy, 2 threads");
});
