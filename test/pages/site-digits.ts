import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {gunzipSync} from "fflate";
import {decodeBlock, type Manifest} from "../../lib/digits/block.js";
import type {Digits} from "../../lib/digits/digits.js";

const FOLDER = join("dist", "_file", "data", "digits");

/** The digits that come with every page of the built site, read from the files that it ships. */
export function siteDigits(): {train: Digits; test: Digits} {
  const file = (start: string) =>
    readFileSync(join(FOLDER, readdirSync(FOLDER).find((name) => name.startsWith(start))!));
  const manifest: Manifest = JSON.parse(file("digits.").toString());
  return decodeBlock({name: "first.bin", bytes: gunzipSync(file("first."))}, manifest.blocks[0]);
}
