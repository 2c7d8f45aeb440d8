import {arch, cpus, loadavg, release, totalmem, type} from "node:os";
import type {Machine} from "./record.js";

/** The load average above which others keep the machine busy. */
export const BUSY = 0.5;

/** This machine, and how busy it was in the minute before (0 where the system does not tell). */
export function describeMachine(): Pick<Machine, "cpu" | "cores" | "memory" | "system" | "load" | "node"> {
  return {
    cpu: cpus()[0]?.model.trim() || "unknown processor",
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release()}, ${arch()}`,
    load: loadavg()[0],
    node: process.version
  };
}

/** A name for a file: small letters and digits, with dashes in between. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\((r|tm)\)/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
