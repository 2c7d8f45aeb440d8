// The class as the card writes it: `const card = await openCard();`
import {FileAttachment} from "observablehq:stdlib";
import {list, maybe, number, record, text} from "../lib/files/check.js";
import type {Card, CardStep, Said} from "../lib/lessons/faults/card.js";
import {openJson} from "../lib/notebook/open-file.js";

const card = record<Card>({
  python: text,
  numpy: text,
  given: list(text),
  asWritten: list(text),
  steps: list(
    record<CardStep>({
      fault: text,
      symptoms: list(
        record<Said>({
          when: maybe(text),
          error: maybe(text),
          in: maybe(text),
          line: maybe(text),
          printed: maybe(list(text))
        })
      ),
      mends: list(record({old: list(text), new: list(text)}))
    })
  ),
  mended: list(text),
  losses: list(number)
});

/** The listing with its faults, what Python said of each when it ran, and the mended listing. */
export function openCard(): Promise<Card> {
  return openJson(FileAttachment("./card.json"), "the original program and its runs", card);
}
