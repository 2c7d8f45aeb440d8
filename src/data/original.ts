// The original class and its faults: `const original = await openOriginal();`
import {FileAttachment} from "observablehq:stdlib";
import {each, list, maybe, number, record, text} from "../lib/files/check.js";
import type {Original, OriginalStep, Said} from "../lib/lessons/faults/original.js";
import {openJson} from "../lib/notebook/open-file.js";

const said = record<Said>({
  when: maybe(text),
  error: maybe(text),
  in: maybe(text),
  line: maybe(text),
  printed: maybe(list(text))
});

const original = record<Original>({
  python: text,
  numpy: text,
  given: list(text),
  asWritten: list(text),
  steps: list(
    record<OriginalStep>({
      fault: text,
      symptoms: list(said),
      fixes: list(record({old: list(text), new: list(text)}))
    })
  ),
  fixed: list(text),
  losses: list(number),
  shapes: each(list(number))
});

/** The listing with its faults, what Python said of each when it ran, and the fixed listing. */
export function openOriginal(): Promise<Original> {
  return openJson(FileAttachment("./original.json"), "the original class and its runs", original);
}
