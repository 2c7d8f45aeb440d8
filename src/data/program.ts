// The code that pages show: `const program = await openProgram();`
import {FileAttachment} from "observablehq:stdlib";
import {type Check, record, text, under} from "../lib/files/check.js";
import {type Code, LINE_IDS, type Program} from "../lib/network/program.js";
import {openJson} from "../lib/notebook/open-file.js";

const lines = under(LINE_IDS, record<Code>({numpy: text, typescript: text}));
const program: Check<Program> = record<Program>({functional: lines, class: lines});

/** The lines of both programs, cut out of their sources when the site was built. */
export function openProgram(): Promise<Program> {
  return openJson(FileAttachment("./program.json"), "the lines of the programs", program);
}
