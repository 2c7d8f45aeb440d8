import type {Listing, ListingId} from "../../lib/lessons/speed/listing.js";

/** Lines of a source: from the one that begins with `from` to the next that begins with `to`, both included. */
interface Excerpt {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const LOOP = {from: "  for (", to: "  }"};

const EXCERPTS: Record<ListingId, Excerpt> = {
  naive: {file: "lib/speed/steps/naive.ts", ...LOOP},
  "loop-order": {file: "lib/speed/steps/loop-order.ts", ...LOOP},
  "skip-zeros": {file: "lib/speed/steps/skip-zeros.ts", ...LOOP},
  "running-sums": {file: "lib/speed/steps/running-sums.ts", from: "      for (", to: "      }"},
  simd: {file: "lib/kernel/sparse-product.ts", from: "    for (", to: "    }"},
  "multiply-add": {file: "lib/kernel/panel.ts", from: "export function multiplyAdd(", to: "}"},
  workers: {file: "lib/training/fast/fast-engine.ts", from: "  async function together(", to: "  }"}
};

/**
 * The code that the page on speed shows, cut out of the sources that run. `sourceOf` gives the text of a file by its path
 * in the project. Throws an Error that names the file and the line when one is not there.
 */
export function extractListings(sourceOf: (file: string) => string): Record<ListingId, Listing> {
  const listings = Object.entries(EXCERPTS).map(([id, excerpt]) => [
    id,
    {file: excerpt.file, code: cut(sourceOf(excerpt.file), excerpt)}
  ]);
  return Object.fromEntries(listings) as Record<ListingId, Listing>;
}

function cut(source: string, {file, from, to}: Excerpt): string {
  const lines = source.split(/\r?\n/);
  const missing = (text: string) =>
    new Error(`${file}: expected a line that begins with "${text}", found none`);
  const start = lines.findIndex((line) => line.startsWith(from));
  if (start < 0) throw missing(from);
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith(to));
  if (length < 0) throw missing(to);
  const indent = from.length - from.trimStart().length;
  return lines
    .slice(start, start + length + 2)
    .map((line) => line.slice(indent))
    .join("\n");
}
