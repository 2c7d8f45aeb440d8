// Writes listing.json beside this file: what NumPy prints for the listing of the reference page.
// npx tsx data/golden/listing.ts (needs Python with NumPy).
import {writeFileSync} from "node:fs";
import {type ListingChoices, numpyListing} from "../../lib/lessons/numpy/numpy-listing.js";
import {findNumpy, runPython} from "./python.js";

const CHOICES: readonly ListingChoices[] = [
  {seed: 0, learningRate: 0.02, epochs: 5},
  {seed: 7, learningRate: 0.05, epochs: 3},
  {seed: 4294967295, learningRate: 0.0001, epochs: 2}
];

const python = findNumpy();
if (!python) throw new Error("listing: expected a python3 with NumPy on the PATH or in /usr/bin, found none");
const numpy = runPython(python, "import numpy; print(numpy.__version__)").trim();
const runs = CHOICES.map((choices) => ({
  ...choices,
  listing: numpyListing(choices),
  lines: runPython(python, numpyListing(choices)).trim().split("\n")
}));
const fixture = {generator: "data/golden/listing.ts", dtype: "float64", numpy, runs};
writeFileSync("data/golden/listing.json", `${JSON.stringify(fixture, null, 1)}\n`);
