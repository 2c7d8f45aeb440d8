import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {gunzipSync} from "fflate";
import {decodeBlock, type Manifest} from "../../lib/digits/block.js";
import {concatenate} from "../../lib/digits/concatenate.js";
import {type Digits, slice} from "../../lib/digits/digits.js";

const FOLDER = join("dist", "_file", "data", "digits");

/**
 * The first training images of the built site, read from the files that it ships, and the test images that come with
 * them; those of every page unless more are wanted.
 */
export function siteDigits(trainCount = 100): {train: Digits; test: Digits} {
  const file = (start: string) =>
    readFileSync(join(FOLDER, readdirSync(FOLDER).find((name) => name.startsWith(start))!));
  const {blocks}: Manifest = JSON.parse(file("digits.").toString());
  const packed = concatenate([file("first."), file("rest.")]);
  const unpacked: {train: Digits; test: Digits}[] = [];
  for (let [i, at, images] = [0, 0, 0]; images < trainCount; i++) {
    const bytes = gunzipSync(packed.subarray(at, at + blocks[i].byteLength));
    unpacked.push(decodeBlock({name: `block ${i}`, bytes}, blocks[i]));
    at += blocks[i].byteLength;
    images += blocks[i].trainCount;
  }
  const all = (name: "train" | "test"): Digits => ({
    pixels: concatenate(unpacked.map((part) => part[name].pixels)),
    labels: concatenate(unpacked.map((part) => part[name].labels))
  });
  return {train: slice(all("train"), 0, trainCount), test: all("test")};
}
