import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {benchNames, readBench} from "../data/bench/newest.js";
import {slug} from "./machine.js";
import type {BenchRecord} from "./record.js";
import {withSection} from "./section.js";
import {report} from "./table.js";

const FOLDER = "data/bench";
const README = "README.md";
const DATA_README = "data/README.md";
/** The name of the READMEs' sections that the bench writes. */
export const SECTION = "bench";

/** Writes the record beside the earlier ones, its tables into the README, and its name into that of the data. */
export function publish(record: BenchRecord): string {
  mkdirSync(FOLDER, {recursive: true});
  const name = `${record.provenance.date}-${slug(record.machine.cpu)}.json`;
  writeFileSync(join(FOLDER, name), `${JSON.stringify(record, null, 1)}\n`);
  rewrite(README, readmeSection(name, record));
  rewrite(DATA_README, dataReadmeSection(readRecords()));
  return join(FOLDER, name);
}

/** The records of the folder by their files' names. */
export function readRecords(): Map<string, BenchRecord> {
  return new Map(benchNames().map((name) => [name, readBench<BenchRecord>(name)]));
}

/** What the README shows of a record. */
export function readmeSection(name: string, record: BenchRecord): string {
  return `${report(record)} Every round is in [${FOLDER}/${name}](${FOLDER}/${name}).`;
}

/** What the README of the data says of the records. */
export function dataReadmeSection(records: ReadonlyMap<string, BenchRecord>): string {
  const rows = [...records].map(
    ([name, {provenance, machine}]) =>
      `| \`bench/${name}\` | ${provenance.date}, ${machine.cpu}, ${machine.cores} cores, ${machine.browser}. |`
  );
  return ["| File | What it is |", "|---|---|", ...rows].join("\n");
}

function rewrite(file: string, content: string): void {
  writeFileSync(file, withSection(readFileSync(file, "utf8"), SECTION, content));
}
