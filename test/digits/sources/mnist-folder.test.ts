import {mkdir} from "node:fs/promises";
import {join} from "node:path";
import {expect, test as it} from "vitest";
import {readMnistFolder} from "../../../data/sources/mnist-folder.js";
import {labelFile} from "../idx-bytes.js";
import {contents, files, folderOf, test, train, zipped} from "./small-files.js";

it("readMnistFolder(folder) reads files that are gzipped and files that are not", async () => {
  const {"small-train-images": _, ...others} = contents;
  const folder = await folderOf({...others, "small-train-images.gz": zipped("small-train-images")});
  expect(await readMnistFolder(folder, files)).toEqual({source: "mnist", train, test});
});

it("readMnistFolder(folder) says that files with other checksums are somebody's own", async () => {
  const labels = Uint8Array.of(1, 2);
  const folder = await folderOf({...contents, "small-test-labels": labelFile(labels)});
  const set = await readMnistFolder(folder, files);
  expect(set).toEqual({source: "folder", train, test: {...test, labels}});
});

it("readMnistFolder(folder) rejects a folder that lacks a file, and names it", async () => {
  const {"small-test-labels": _, ...others} = contents;
  const folder = await folderOf(others);
  await expect(readMnistFolder(folder, files)).rejects.toThrow(
    `${join(folder, "small-test-labels")}: there is no such file, and no small-test-labels.gz beside it`
  );
  await expect(readMnistFolder(join(folder, "nowhere"), files)).rejects.toThrow(
    "small-train-images: there is no"
  );
});

it("readMnistFolder(folder) rejects a broken file, and names it", async () => {
  const cut = contents["small-test-images"].subarray(0, -1);
  const folder = await folderOf({...contents, "small-test-images": cut});
  await expect(readMnistFolder(folder, files)).rejects.toThrow(
    `${join(folder, "small-test-images")}: too few bytes`
  );
});

it("readMnistFolder(folder) rejects a file that cannot be read, and names it", async () => {
  const {"small-test-labels": _, ...others} = contents;
  const folder = await folderOf(others);
  await mkdir(join(folder, "small-test-labels"));
  await expect(readMnistFolder(folder, files)).rejects.toThrow("small-test-labels: cannot be read");
});
