import {mkdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {isGenuine} from "./checksum.js";
import type {MnistFile} from "./mnist-files.js";

/** The file's unzipped bytes from the cache; undefined when they are not there or not genuine. */
export async function readCached(folder: string, file: MnistFile): Promise<Uint8Array | undefined> {
  const bytes = await readFile(join(folder, file.name)).catch(() => undefined);
  return bytes && isGenuine(file, bytes) ? new Uint8Array(bytes) : undefined;
}

/**
 * Keeps the file's unzipped bytes in the cache. They are written under another name and then renamed,
 * so that a file under its own name is always a whole one.
 */
export async function writeCached(folder: string, file: MnistFile, bytes: Uint8Array): Promise<void> {
  const path = join(folder, file.name);
  const unfinished = `${path}.${process.pid}.part`;
  await mkdir(folder, {recursive: true});
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, {force: true});
  }
}
