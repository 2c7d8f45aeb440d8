import {PIXELS} from "../lib/digits/digits.js";
import {describeSource} from "./digits.js";
import {BUSY} from "./machine.js";
import type {BenchRecord, TaskRecord} from "./record.js";

const HEAD = ["", "threads", "seconds", "shortest", "times ours", "GFLOP/s", "as if dense", "rounds"];

/** The tables of a record in Markdown, and what they were measured on. */
export function report(record: BenchRecord): string {
  return [...record.tasks.map(taskTable), measuredOn(record)].join("\n\n");
}

/** One task's table in Markdown. Its columns are aligned, for those who read it in a terminal. */
export function taskTable({name, images, inked, results, failures}: TaskRecord): string {
  const rows = results.map((result) => [
    result.name,
    String(result.threads),
    ...[result.median, result.minimum, result.ratio, result.gflops, result.denseGflops].map(figure),
    String(result.seconds.length)
  ]);
  const absent = failures.map(
    ({name, threads, message}) => `Not here: ${name}, ${threads} threads (${message.split("\n")[0]}).`
  );
  const title = `**${name}** (${percent(1 - inked / (images * PIXELS))} of the pixels are zero)`;
  return [title, markdown([HEAD, ...rows]), ...absent].join("\n\n");
}

/** In a sentence or two: when, on what machine, with what versions, on what digits, and whether to trust it. */
export function measuredOn({provenance, machine, digits}: BenchRecord): string {
  const {cpu, cores, browser, numpy, peers, busy} = machine;
  const versions = [browser, numpy, ...Object.entries(peers).map((peer) => peer.join(" "))];
  const what = [
    `${cpu}, ${cores} cores`,
    ...versions.filter((version) => version !== null),
    describeSource(digits.source)
  ];
  const warning =
    busy > BUSY ? ` Others kept ${figure(busy)} processors busy: do not trust the numbers.` : "";
  return `Measured on ${provenance.date}: ${what.join("; ")}.${warning}`;
}

/** Three significant digits, and never an exponent. */
export function figure(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return Number.isFinite(value) ? value.toPrecision(3) : "–";
}

/** With one decimal. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function markdown(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = widths.map((width, column) => (column ? `${"-".repeat(width - 1)}:` : "-".repeat(width)));
  const padded = rows.map((row) =>
    line(row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))))
  );
  return [padded[0], line(rule), ...padded.slice(1)].join("\n");
}
