import {readdirSync, readFileSync} from "node:fs";
import type {Bench} from "../../lib/speed/bench.js";

const FOLDER = "data/bench";

/** The names of what `npm run bench` has written, the oldest first: each begins with its date. */
export function benchNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => /^\d{4}-\d\d-\d\d-.*\.json$/.test(name))
    .sort();
}

/** The newest bench, less what pages do not show; the study's figures where there is none. */
export function newestBench(): Bench {
  const {provenance, machine, digits, tasks} = readBench(benchNames().at(-1) ?? "study.json");
  const shown = tasks.map(({images, batch, results}) => ({
    images,
    batch,
    results: results.map(({name, threads, median}) => ({name, threads, median}))
  }));
  return {provenance, machine, digits, tasks: shown};
}

/** A recording in data/bench, by the name of its file. */
export function readBench<Recording = Bench>(name: string): Recording {
  return JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as Recording;
}
