// The digits of every page: `const digits = await openWorkbookDigits();`
import {FileAttachment} from "observablehq:stdlib";
import {type DigitStore, openDigits} from "../lib/digits/digit-store.js";

/** The digits that this site was built with: the first part at once, more when it is asked for. */
export async function openWorkbookDigits(): Promise<DigitStore> {
  const [manifest, first, rest] = await Promise.all([
    FileAttachment("./digits/digits.json").url(),
    FileAttachment("./digits/first.bin").url(),
    FileAttachment("./digits/rest.bin").url()
  ]);
  return openDigits({manifest, first, rest});
}
