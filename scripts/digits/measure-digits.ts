// How real are the embedded digits? Trains on 10,000 of them, reads others and, with MNIST_DIR set to a folder
// of the four IDX files, the real MNIST test images; writes the contact sheet.
import {mkdir, writeFile} from "node:fs/promises";
import {readMnistFolder} from "../../data/sources/mnist-folder.js";
import {argmax} from "../../lib/array/argmax.js";
import {type Digits, slice} from "../../lib/digits/digits.js";
import {embeddedDigits} from "../../lib/digits/embedded.js";
import {pixelsToData} from "../../lib/digits/pixels-to-data.js";
import {forward, type Parameters} from "../../lib/network/functional.js";
import {contactSheet} from "./contact-sheet.js";
import {trainReader} from "./train-reader.js";

const SEED = 0;
const TRAINED_ON = 10_000;
const SHEET = {folder: "data/embedded", file: "contact-sheet.png", columns: 20};

const {MNIST_DIR} = process.env;
// Read first: a wrong folder should not cost minutes.
const real = MNIST_DIR ? await readMnistFolder(MNIST_DIR) : undefined;

const start = performance.now();
const embedded = embeddedDigits(SEED);
const seconds = (performance.now() - start) / 1000;
console.log(
  `Made ${embedded.train.labels.length} + ${embedded.test.labels.length} digits in ${seconds.toFixed(1)} s.`
);

const sheet = contactSheet(embedded.train, SHEET.columns);
await mkdir(SHEET.folder, {recursive: true});
await writeFile(`${SHEET.folder}/${SHEET.file}`, sheet);
console.log(`Wrote ${SHEET.folder}/${SHEET.file}, ${Math.ceil(sheet.length / 1000)} kB.`);

console.log(`Training 784-200-10 on ${TRAINED_ON} embedded digits:`);
const parameters = trainReader(slice(embedded.train, 0, TRAINED_ON), SEED, console.log);

report("held-out embedded digits", parameters, embedded.test);
if (real) report(`the test images of MNIST_DIR (source: ${real.source})`, parameters, real.test);
else console.log("MNIST_DIR is not set: nothing was measured on the real MNIST.");

function report(name: string, trained: Parameters, {pixels, labels}: Digits): void {
  const answers = argmax(forward(trained, pixelsToData(pixels)).output);
  const right = Array.from(labels, (label, i) => Number(answers[i] === label));
  console.log(`Read right of ${labels.length} ${name}: ${share(right)}`);
  for (let digit = 0; digit < 10; digit++) {
    console.log(`  ${digit}: ${share(right.filter((_, i) => labels[i] === digit))}`);
  }
}

function share(right: readonly number[]): string {
  return `${((100 * right.reduce((sum, one) => sum + one, 0)) / right.length).toFixed(2)} %`;
}
