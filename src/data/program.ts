// The code that pages show: `const program = await openProgram();`
import {FileAttachment} from "observablehq:stdlib";
import type {Program} from "../lib/network/program.js";

/** The lines of both programs, cut out of their sources when the site was built. */
export async function openProgram(): Promise<Program> {
  return (await FileAttachment("./program.json").json()) as Program;
}
