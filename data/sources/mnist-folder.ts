import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {DigitSet} from "../../lib/digits/digits.js";
import {gunzip} from "../../lib/digits/gunzip.js";
import {readDigits} from "../../lib/digits/idx.js";
import type {NamedBytes} from "../../lib/digits/named-bytes.js";
import {isGenuine} from "./checksum.js";
import {FILE_LIMIT, MNIST, type MnistFile} from "./mnist-files.js";

/**
 * The digits of a folder of the four IDX files, each gzipped (`.gz`) or not.
 * Their source is "mnist" when all four are those of `files`, to the byte, and "folder" when they are
 * somebody's own. Throws an Error that names the file when one is missing or broken.
 */
export async function readMnistFolder(folder: string, files = MNIST): Promise<DigitSet> {
  const trainImages = await read(folder, files.trainImages);
  const trainLabels = await read(folder, files.trainLabels);
  const testImages = await read(folder, files.testImages);
  const testLabels = await read(folder, files.testLabels);
  const all = [trainImages, trainLabels, testImages, testLabels];
  return {
    source: all.every(({genuine}) => genuine) ? "mnist" : "folder",
    train: readDigits(trainImages, trainLabels),
    test: readDigits(testImages, testLabels)
  };
}

async function read(folder: string, file: MnistFile): Promise<NamedBytes & {genuine: boolean}> {
  const plain = join(folder, file.name);
  const found = (await readIfThere(plain)) ?? (await readIfThere(`${plain}.gz`));
  if (!found) throw new Error(`${plain}: there is no such file, and no ${file.name}.gz beside it`);
  const bytes = await gunzip(found, FILE_LIMIT);
  return {name: found.name, bytes, genuine: isGenuine(file, bytes)};
}

async function readIfThere(path: string): Promise<NamedBytes | undefined> {
  try {
    return {name: path, bytes: new Uint8Array(await readFile(path))};
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Error(`${path}: cannot be read`, {cause: error});
  }
}
