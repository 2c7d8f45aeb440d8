import {type Check, list, number, oneOf, record} from "../files/check.js";
import type {Manifest} from "./block.js";

const fields = record<Manifest>({
  source: oneOf("mnist", "folder", "embedded"),
  trainTotal: number,
  testTotal: number,
  blocks: list(record({trainCount: number, testCount: number, byteLength: number}))
});

/** A manifest of one block or more, whose blocks hold as many images as it says. */
export const manifest: Check<Manifest> = (value, at) => {
  const checked = fields(value, at);
  const {blocks, trainTotal, testTotal} = checked;
  if (blocks.length === 0) throw new Error("expected one block or more at blocks, got none");
  const sum = (name: "trainCount" | "testCount") => blocks.reduce((all, block) => all + block[name], 0);
  if (sum("trainCount") === trainTotal && sum("testCount") === testTotal) return checked;
  throw new Error(
    `expected blocks of ${trainTotal} + ${testTotal} images, got ${sum("trainCount")} + ${sum("testCount")}`
  );
};
