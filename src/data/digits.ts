// The digits of every page: `const digits = await openWorkbookDigits();`
import {FileAttachment} from "observablehq:stdlib";
import {createDigitStore, type DigitStore, firstPart} from "../lib/digits/digit-store.js";
import {manifest} from "../lib/digits/manifest.js";
import {openFile, openJson, siteFile, waitForFile} from "../lib/notebook/open-file.js";

let opened: Promise<DigitStore> | undefined;

/** The digits that this site was built with: the first part at once, more when it is asked for. */
export function openWorkbookDigits(): Promise<DigitStore> {
  opened ??= open();
  return opened;
}

async function open(): Promise<DigitStore> {
  const counts = openJson(FileAttachment("./digits/digits.json"), "how many digits there are", manifest);
  const first = openFile(FileAttachment("./digits/first.bin"), "the first digits", async (bytes) =>
    firstPart(await counts, bytes)
  );
  const rest = await siteFile(FileAttachment("./digits/rest.bin"), "the digits to train on");
  return createDigitStore(await counts, await first, rest, (attempt) =>
    waitForFile(rest, ({signal, heard}) => attempt({signal, onProgress: heard}))
  );
}
