import {readdirSync, readFileSync} from "node:fs";
import type {Bench} from "../../lib/lab/bench.js";

const FOLDER = "data/bench";

/** The bench whose name begins with the latest date, less what pages do not show; the study's figures where there is none. */
export function newestBench(): Bench {
  const name = readdirSync(FOLDER)
    .filter((name) => /^\d{4}-\d\d-\d\d-.*\.json$/.test(name))
    .sort()
    .at(-1);
  const {provenance, machine, digits, tasks} = readBench(name ?? "study.json");
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
