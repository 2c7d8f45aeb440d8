import {mkdir, readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, test} from "vitest";
import {readCached, writeCached} from "../../../data/sources/cache.js";
import {contents, files, folderOf} from "./small-files.js";

const file = files.trainLabels;
const bytes = contents[file.name];

test("readCached(folder, file) gives what writeCached(folder, file, bytes) kept, and nothing else is left", async () => {
  const folder = join(await folderOf({}), "made", "when", "needed");
  await writeCached(folder, file, bytes);
  expect(new Uint8Array((await readCached(folder, file))!)).toEqual(bytes);
  expect(await readdir(folder)).toEqual([file.name]);
});

test("readCached(folder, file) is undefined when the folder or the file is not there", async () => {
  const folder = await folderOf({});
  expect(await readCached(folder, file)).toBeUndefined();
  expect(await readCached(join(folder, "nowhere"), file)).toBeUndefined();
});

test("readCached(folder, file) is undefined for a half-written file and for wrong bytes", async () => {
  const half = await folderOf({[file.name]: bytes.subarray(0, 5)});
  expect(await readCached(half, file)).toBeUndefined();
  const wrong = await folderOf({[file.name]: bytes.map((byte) => byte ^ 1)});
  expect(await readCached(wrong, file)).toBeUndefined();
});

test("writeCached(folder, file, bytes) replaces a file of that name", async () => {
  const folder = await folderOf({[file.name]: bytes.subarray(0, 5)});
  await writeCached(folder, file, bytes);
  expect(new Uint8Array(await readFile(join(folder, file.name)))).toEqual(bytes);
});

test("writeCached(folder, file, bytes) that fails leaves nothing half-written behind", async () => {
  const folder = await folderOf({});
  await mkdir(join(folder, file.name)); // a folder in the way: the renaming fails
  await writeFile(join(folder, file.name, "keep"), "");
  await expect(writeCached(folder, file, bytes)).rejects.toThrow();
  expect(await readdir(folder)).toEqual([file.name]);
});
