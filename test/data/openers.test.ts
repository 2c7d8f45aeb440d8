import {readFileSync} from "node:fs";
import {afterEach, expect, test, vi} from "vitest";
import {newestBench, readBench} from "../../data/bench/newest.js";
import {extractProgram} from "../../data/program/extract.js";
import {extractListings} from "../../data/program/listings.js";
import {packDigits} from "../../lib/digits/parts.js";
import {openBench} from "../../src/data/bench.js";
import {openWorkbookDigits} from "../../src/data/digits.js";
import {openListings} from "../../src/data/listings.js";
import {openNumpyLosses} from "../../src/data/numpy-losses.js";
import {openOriginal} from "../../src/data/original.js";
import {openProgram} from "../../src/data/program.js";
import {openRuns, RUNS} from "../../src/data/runs.js";
import {expectDigits} from "../digits/expect-digits.js";
import {randomDigits} from "../digits/idx-bytes.js";

afterEach(() => vi.unstubAllGlobals());

const source = (file: string) => readFileSync(file, "utf8");
const json = (file: string) => JSON.parse(source(file));

/** Has the site answer with these files, by their paths under src/data; gives the paths that were asked for. */
function siteOf(files: Record<string, BodyInit>): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    const path = url.replace("http://site/data/", "");
    asked.push(path);
    return path in files ? new Response(files[path]) : new Response("", {status: 404});
  });
  return asked;
}

const golden = json("data/golden/real-size.json");
const losses = {
  ...golden,
  runs: golden.runs.map(({learningRate, epochs}: {learningRate: number; epochs: {loss: number}[]}) => ({
    learningRate,
    losses: epochs.map(({loss}) => loss)
  }))
};
const speeds = {bench: newestBench(), study: readBench("study.json"), steps: readBench("steps.json")};

test.each([
  {file: "program.json", value: extractProgram(source), open: openProgram},
  {file: "listings.json", value: extractListings(source), open: openListings},
  {file: "original.json", value: json("data/golden/symptoms.json"), open: openOriginal},
  {file: "numpy-losses.json", value: losses, open: openNumpyLosses},
  {file: "bench.json", value: speeds, open: openBench},
  {
    file: "runs.json",
    value: Object.fromEntries(RUNS.map((name) => [name, json(`data/runs/${name}.json`)])),
    open: openRuns
  }
])("$file as the site ships it passes its check", async ({file, value, open}) => {
  siteOf({[file]: JSON.stringify(value)});
  expect(await open()).toEqual(value);
});

test("openWorkbookDigits() asks for the list and the first part once, and for the rest when it is needed", async () => {
  const [train, test] = [randomDigits(800, 1), randomDigits(300, 2)];
  const {manifest, first, rest} = packDigits({source: "folder", train, test});
  const bytes = (array: Uint8Array) => new Uint8Array(array);
  const asked = siteOf({
    "digits/digits.json": JSON.stringify(manifest),
    "digits/first.bin": bytes(first),
    "digits/rest.bin": bytes(rest)
  });
  const [digits, again] = await Promise.all([openWorkbookDigits(), openWorkbookDigits()]);
  expect(again).toBe(digits);
  expect([digits.trainCount, digits.train.labels.length, digits.test.labels.length]).toEqual([100, 100, 20]);
  expect(asked).toEqual(["digits/digits.json", "digits/first.bin"]);
  await digits.need(700);
  expect(asked).toEqual(["digits/digits.json", "digits/first.bin", "digits/rest.bin"]);
  expect(digits.trainCount).toBe(700);
  expectDigits(digits.first(800), {
    pixels: train.pixels.slice(0, 784 * 700),
    labels: train.labels.slice(0, 700)
  });
});
