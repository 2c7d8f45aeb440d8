import {readdirSync, readFileSync} from "node:fs";
import type {Bench} from "../../lib/lab/bench.js";

const FOLDER = "data/bench";

/** The names of what `npm run bench` has written, the oldest first: each begins with its date. */
export function benchNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => /^\d{4}-\d\d-\d\d-.*\.json$/.test(name))
    .sort();
}

/** The newest bench; the study's figures where there is none. */
export function newestBench(): Bench {
  return readBench(benchNames().at(-1) ?? "study.json");
}

/** A recording in data/bench, by the name of its file. */
export function readBench<Recording = Bench>(name: string): Recording {
  return JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as Recording;
}
