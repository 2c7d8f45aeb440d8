// npm run record: trains on real MNIST and writes the runs that the pages show, in data/runs.
import {readFileSync, writeFileSync} from "node:fs";
import {readMnistFolder} from "../data/sources/mnist-folder.js";
import type {DigitSet} from "../lib/digits/digits.js";
import {embeddedDigits} from "../lib/digits/embedded.js";
import type {RecordedRun} from "../lib/training/recorded-run.js";
import {record} from "../lib/training/recording.js";
import {recordingEngine} from "./recording-engine.js";
import {EMBEDDED_RUN, MNIST_RUNS, OTHER_SEED, type ToRecord} from "./recordings.js";

const {MNIST_DIR} = process.env;
if (!MNIST_DIR) {
  throw new Error(
    "record: set MNIST_DIR to a folder of the four files of MNIST; the runs are recorded on it"
  );
}
const mnist = await readMnistFolder(MNIST_DIR);
if (mnist.source !== "mnist") {
  throw new Error(`record: expected the real MNIST in MNIST_DIR (${MNIST_DIR}), got other images`);
}

const engine = await recordingEngine();
const {version} = JSON.parse(readFileSync("package.json", "utf8"));
const wanted = process.argv.slice(2); // names of runs; all of them when none is given
const asked = ({name}: ToRecord) => wanted.length === 0 || wanted.includes(name);
for (const run of MNIST_RUNS.filter(asked)) await write(run, mnist);
if (asked(EMBEDDED_RUN)) await write(EMBEDDED_RUN, embeddedDigits(0, 200, 100));

async function write({name, title, settings}: ToRecord, digits: DigitSet): Promise<void> {
  const began = performance.now();
  const recording = await record(settings, digits, engine);
  const {testAccuracy, heldStill} = await record({...settings, seed: OTHER_SEED}, digits, engine);
  const again = {seed: OTHER_SEED, testAccuracy: testAccuracy.at(-1)!, heldStill};
  const provenance = {
    program: "scripts/record.ts",
    version,
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
    digits: digits.source
  };
  const run: RecordedRun = {title, ...recording, again, provenance};
  const text = `${JSON.stringify(run)}\n`;
  writeFileSync(`data/runs/${name}.json`, text);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`data/runs/${name}.json: ${(text.length / 1000).toFixed(0)} kB, ${seconds} s`);
}
