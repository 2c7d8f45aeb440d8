import {arch, type CpuInfo, cpus, release, totalmem, type} from "node:os";
import {setTimeout as wait} from "node:timers/promises";
import type {Machine} from "./record.js";

/** Processors kept busy by others, above which a measurement is not to be trusted. */
export const BUSY = 0.15;

const LOOK = 3000; // milliseconds

/** This machine, and how busy others keep it: for three seconds it is looked at and nothing is done. */
export async function describeMachine(): Promise<
  Pick<Machine, "cpu" | "cores" | "memory" | "system" | "busy" | "node">
> {
  return {
    cpu: cpus()[0]?.model.trim() || "unknown processor",
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release()}, ${arch()}`,
    busy: await busyProcessors(LOOK),
    node: process.version
  };
}

/**
 * How many processors are at work, on average over so many milliseconds. The system's load average would still count
 * what ended minutes ago.
 */
export async function busyProcessors(milliseconds: number): Promise<number> {
  const before = cpus().map(spent);
  await wait(milliseconds);
  const shares = cpus()
    .map(spent)
    .map(({idle, all}, i) => 1 - (idle - before[i].idle) / (all - before[i].all));
  return shares.reduce((sum, share) => sum + share, 0);
}

/** The time that a processor has spent, in milliseconds: doing nothing, and in all. */
function spent({times}: CpuInfo): {idle: number; all: number} {
  return {idle: times.idle, all: Object.values(times).reduce((sum, time) => sum + time)};
}

/** A name for a file: small letters and digits, with dashes in between. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\((r|tm)\)/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
