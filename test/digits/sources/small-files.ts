import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {onTestFinished} from "vitest";
import {sha256} from "../../../data/sources/checksum.js";
import type {MnistFiles} from "../../../data/sources/mnist-files.js";
import {imageFile, labelFile, randomDigits} from "../idx-bytes.js";

/** A set as small as can be, standing in for the real one: 4 training and 2 test images. */
export const train = randomDigits(4, 14);
export const test = randomDigits(2, 15);

/** The set's four files, by name, unzipped. */
export const contents: Readonly<Record<string, Uint8Array>> = {
  "small-train-images": imageFile(train.pixels),
  "small-train-labels": labelFile(train.labels),
  "small-test-images": imageFile(test.pixels),
  "small-test-labels": labelFile(test.labels)
};

function file(name: string) {
  return {name, sha256: sha256(contents[name])};
}

/** The list of the four files with their checksums. */
export const files: MnistFiles = {
  trainImages: file("small-train-images"),
  trainLabels: file("small-train-labels"),
  testImages: file("small-test-images"),
  testLabels: file("small-test-labels")
};

/** A file's bytes as a mirror serves them. */
export function zipped(name: string): Uint8Array {
  return new Uint8Array(gzipSync(contents[name]));
}

/** A folder that lasts as long as the test, with these files in it. */
export async function folderOf(entries: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "digits-"));
  onTestFinished(() => rm(folder, {recursive: true}));
  for (const [name, bytes] of Object.entries(entries)) await writeFile(join(folder, name), bytes);
  return folder;
}
