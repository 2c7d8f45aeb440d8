import {readdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, test as it} from "vitest";
import {loadDigits} from "../../../data/sources/load-digits.js";
import {embeddedDigits} from "../../../lib/digits/embedded.js";
import {serve} from "../server.js";
import {contents, files, folderOf, test, train, zipped} from "./small-files.js";

const small = {source: "mnist", train, test};

const embedded = () => embeddedDigits(0, 30, 10);

/** A mirror of the small files that notes what was asked of it. */
async function mirror(): Promise<{url: string; asked: string[]}> {
  const asked: string[] = [];
  const url = await serve((request, response) => {
    asked.push(request.url!.slice(1));
    response.end(zipped(request.url!.slice(1, -".gz".length)));
  });
  return {url, asked};
}

/** Loads the small files from these places; `messages` is what was logged. */
async function load(
  environment: Record<string, string>,
  mirrors: string[] = [],
  cacheFolder = "/dev/null/there-can-be-no-folder-here"
) {
  const messages: string[] = [];
  const log = (message: string) => messages.push(message);
  const set = await loadDigits({environment, mirrors, cacheFolder, timeLimit: 60_000, log, files, embedded});
  return {set, messages};
}

it("loadDigits takes MNIST_DIR before the cache and the mirrors", async () => {
  const folder = await folderOf(contents);
  const {url, asked} = await mirror();
  const cache = await folderOf({});
  const {set, messages} = await load({MNIST_DIR: folder}, [url], cache);
  expect(set).toEqual(small);
  expect(messages).toEqual([`Using the real MNIST in MNIST_DIR (${folder}).`]);
  expect(asked).toEqual([]);
  expect(await readdir(cache)).toEqual([]);
});

it("loadDigits rejects a MNIST_DIR that lacks a file, whatever else there is", async () => {
  const {url} = await mirror();
  const loading = load({MNIST_DIR: await folderOf({})}, [url], await folderOf(contents));
  await expect(loading).rejects.toThrow("small-train-images: there is no such file");
});

it("loadDigits says when the files in MNIST_DIR are not the real MNIST, and under DIGITS=mnist refuses them", async () => {
  const folder = await folderOf({...contents, "small-test-images": contents["small-test-images"].map(twist)});
  const {set, messages} = await load({MNIST_DIR: folder});
  expect(set.source).toBe("folder");
  expect(set.train).toEqual(train);
  expect(messages).toEqual([expect.stringContaining("They are not the real MNIST")]);
  await expect(load({MNIST_DIR: folder, DIGITS: "mnist"})).rejects.toThrow(
    `DIGITS=mnist asks for the real MNIST, but the files in MNIST_DIR (${folder}) are others`
  );
});

/** Another pixel, the same header. */
function twist(byte: number, at: number): number {
  return at < 16 ? byte : byte ^ 1;
}

it("loadDigits takes the cache before the mirrors", async () => {
  const {url, asked} = await mirror();
  const {set} = await load({}, [url], await folderOf(contents));
  expect(set).toEqual(small);
  expect(asked).toEqual([]);
});

it("loadDigits downloads what the cache lacks, and keeps it for the next time", async () => {
  const {url, asked} = await mirror();
  const {"small-test-labels": _, ...others} = contents;
  const cache = await folderOf(others);
  expect((await load({DIGITS: "mnist"}, [url], cache)).set).toEqual(small);
  expect(asked).toEqual(["small-test-labels.gz"]);
  expect((await load({DIGITS: "mnist"}, [], cache)).set).toEqual(small);
});

it("loadDigits never uses a half-written file of the cache, and replaces it", async () => {
  const {url, asked} = await mirror();
  const cache = await folderOf(contents);
  await writeFile(join(cache, "small-train-images"), contents["small-train-images"].subarray(0, 1000));
  await writeFile(join(cache, "small-train-labels.123.part"), "left over from a build that was stopped");
  expect((await load({}, [url], cache)).set).toEqual(small);
  expect(asked).toEqual(["small-train-images.gz"]);
  expect((await load({}, [], cache)).set).toEqual(small);
});

it("loadDigits uses a download that cannot be kept, and says so", async () => {
  const {url} = await mirror();
  const {set, messages} = await load({}, [url]);
  expect(set).toEqual(small);
  expect(messages).toContainEqual(
    expect.stringContaining("small-train-images was downloaded, but could not be kept in /dev/null")
  );
});

it("loadDigits uses the embedded digits when there is nothing else, and says why", async () => {
  const broken = await serve((_, response) => response.writeHead(404).end());
  const {set, messages} = await load({}, [broken]);
  expect(set).toEqual(embedded());
  expect(messages.at(-2)).toContain(
    "The real MNIST could not be had (small-train-images: no mirror served it"
  );
  expect(messages[2]).toBe(
    "Using the embedded digits, made from pen strokes: 30 to train on, 10 to test on."
  );
});

it("loadDigits uses the embedded digits at once under DIGITS=embedded", async () => {
  const {url, asked} = await mirror();
  const {set} = await load({DIGITS: "embedded", MNIST_DIR: await folderOf(contents)}, [url]);
  expect(set).toEqual(embedded());
  expect(asked).toEqual([]);
});

it("loadDigits rejects another value of DIGITS, and names those that there are", async () => {
  await expect(load({DIGITS: "MNIST"})).rejects.toThrow(
    'DIGITS: expected "mnist", "embedded" or nothing, got "MNIST"'
  );
});

it("loadDigits rejects under DIGITS=mnist when the real MNIST cannot be had", async () => {
  const broken = await serve((_, response) => response.writeHead(404).end());
  await expect(load({DIGITS: "mnist"}, [broken])).rejects.toThrow(
    "DIGITS=mnist asks for the real MNIST. Set MNIST_DIR to a folder of it. small-train-images: no mirror served it"
  );
});
