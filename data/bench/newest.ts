import {readdirSync, readFileSync} from "node:fs";
import type {Bench} from "../../lib/lab/bench.js";

const FOLDER = "data/bench";

/** The bench whose name begins with the latest date; the study's figures where there is none. */
export function newestBench(): Bench {
  const name = readdirSync(FOLDER)
    .filter((name) => /^\d{4}-\d\d-\d\d-.*\.json$/.test(name))
    .sort()
    .at(-1);
  return readBench(name ?? "study.json");
}

/** A recording in data/bench, by the name of its file. */
export function readBench<Recording = Bench>(name: string): Recording {
  return JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as Recording;
}
