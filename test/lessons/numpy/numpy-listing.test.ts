import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {findNumpy, runPython} from "../../../data/golden/python.js";
import {listingSteps} from "../../../lib/lessons/numpy/listing-run.js";
import {type ListingChoices, numpyListing} from "../../../lib/lessons/numpy/numpy-listing.js";
import {expectClose} from "../../allclose.js";

const golden: {runs: (ListingChoices & {listing: string; lines: string[]})[]} = JSON.parse(
  readFileSync("data/golden/listing.json", "utf8")
);

/** Fails unless each line tells the same epoch and the same three numbers to nine digits, give or take one of the last. */
function expectSameLines(actual: string[], expected: string[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, line] of expected.entries()) {
    const [epoch, numbers] = line.split(": ");
    const [ourEpoch, ourNumbers] = actual[i].split(": ");
    expect(ourEpoch).toBe(epoch);
    expect(ourNumbers.split(" ")).toHaveLength(3);
    for (const [j, number] of numbers.split(" ").entries()) {
      expectClose(Number(ourNumbers.split(" ")[j]), Number(number), 2e-8);
    }
  }
}

describe.each(golden.runs)("seed $seed, learning rate $learningRate", ({listing, lines, ...choices}) => {
  test("numpyListing(choices) is the listing whose lines were recorded", () => {
    expect(numpyListing(choices)).toBe(listing);
  });

  test("listingSteps(choices) gives the lines that NumPy printed when they were recorded", () => {
    expect(lines).toHaveLength(choices.epochs);
    expectSameLines(linesOf(choices), lines);
  });

  // Without NumPy on this machine, the recorded lines of the same listing stand for what it would print.
  test("the very listing, run by Python where it has NumPy, prints the recorded lines", () => {
    const python = findNumpy();
    if (!python) console.warn("There is no Python with NumPy here: compared with recorded lines instead.");
    const printed = python ? runPython(python, numpyListing(choices)).trim().split("\n") : linesOf(choices);
    expectSameLines(printed, lines);
  });
});

test("the listing's lines of the epoch are those of data/golden/functional.py", () => {
  const program = readFileSync("data/golden/functional.py", "utf8");
  const listing = numpyListing({seed: 0, learningRate: 0.02, epochs: 5});
  const epoch = listing.slice(listing.indexOf("    # forward"), listing.indexOf("    norm1"));
  const lines = epoch.split("\n").map((line) => line.trim());
  expect(lines.filter((line) => line.includes("="))).toHaveLength(17);
  for (const line of lines.filter((line) => line.includes("="))) expect(program).toContain(`  ${line}\n`);
});

function linesOf(choices: ListingChoices): string[] {
  return [...listingSteps(choices)].filter((line) => line !== undefined);
}
