import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import type {Card} from "../../../lib/lessons/faults/card.js";
import {FAULTS} from "../../../lib/lessons/faults/faults.js";
import {
  FRESH,
  giveHint,
  hidden,
  hintsOf,
  huntFrom,
  pick,
  showNext
} from "../../../lib/lessons/faults/hunt.js";

const card: Card = JSON.parse(readFileSync("data/golden/symptoms.json", "utf8"));
const lines = card.asWritten.map((line) => line.trim());
const written = lines.filter((line) => line !== "");
const realSize = JSON.parse(readFileSync("data/golden/real-size.json", "utf8"));

const GRAD_OUTPUT = "self.grad_output = (self.output - target) / self.x.shape[0]";
const BACKWARD = "def backward(self, dout=1):";

test("the record's listing is net_numpy_as_written.py", () => {
  expect(`${card.asWritten.join("\n")}\n`).toBe(readFileSync("data/golden/net_numpy_as_written.py", "utf8"));
});

test("the record's mends lead from the listing as written to the mended one", () => {
  let listing = [...card.asWritten];
  for (const mend of card.steps.flatMap(({mends}) => mends)) {
    const at = listing.indexOf(mend.old[0]);
    expect(listing.slice(at, at + mend.old.length)).toEqual(mend.old);
    listing = [...listing.slice(0, at), ...mend.new, ...listing.slice(at + mend.old.length)];
  }
  expect(listing).toEqual(card.mended);
});

test("the mended listing printed the golden run's losses, all their digits", () => {
  const golden = realSize.runs.find(({learningRate}: {learningRate: number}) => learningRate === 0.02);
  const losses = golden.epochs.map(({loss}: {loss: number}) => loss);
  expect(card.losses.slice(0, losses.length)).toEqual(losses);
});

test("every mended method stands in net_numpy.py, but for what it draws its weights with", () => {
  const golden = readFileSync("data/golden/net_numpy.py", "utf8").split("\n");
  const from = card.mended.indexOf("    def forward(self, x):");
  const methods = card.mended.slice(from, card.mended.indexOf("n_epoch = 20")).filter((line) => line.trim());
  expect(methods.length).toBeGreaterThan(20);
  for (const line of methods) expect(golden).toContain(line);
});

test("each fault's lines stand in the listing, and its runs are recorded", () => {
  for (const fault of FAULTS) {
    for (const line of fault.lines) expect(written.filter((one) => one === line)).toEqual([line]);
    for (const step of fault.steps) expect(card.steps.map((one) => one.fault)).toContain(step);
  }
});

test("pick(hunt, line) has an answer to every line of the listing", () => {
  const atFault = written.filter((line) => pick(FRESH, line).kind === "found");
  expect(atFault).toEqual(["return self.lin2", BACKWARD, GRAD_OUTPUT, "model.backward()", "model.upadte()"]);
  for (const line of written) expect(pick(FRESH, line).words.length).toBeGreaterThan(20);
  expect(() => pick(FRESH, "self.b3 = 0")).toThrow('expected a line of the card\'s class, got "self.b3 = 0"');
});

test("pick(hunt, line) finds the faults of one line one after the other", () => {
  const first = pick(FRESH, GRAD_OUTPUT);
  expect(first.words).toContain("Something else in this very line");
  const second = pick(first.hunt, GRAD_OUTPUT);
  expect(second.hunt.found.map(({id}) => id)).toEqual(["output", "target"]);
  expect(second.words).not.toContain("Something else");
  const third = pick(second.hunt, GRAD_OUTPUT);
  expect(third.kind).toBe("known");
  expect(third.hunt).toBe(second.hunt);
  expect(pick(FRESH, BACKWARD).hunt.found).toEqual([{id: "dout", shown: false}]);
});

test("giveHint(hunt) goes through the three hints of the first hidden fault, and a find starts anew", () => {
  let hunt = FRESH;
  for (const count of [1, 2, 3, 3]) {
    hunt = giveHint(hunt);
    expect(hintsOf(hunt)).toEqual(FAULTS[0].hints.slice(0, count));
  }
  expect(hintsOf(pick(hunt, "return self.lin2").hunt)).toEqual([]);
});

test("showNext(hunt) shows one hidden fault at a time, marked as shown", () => {
  const found = pick(FRESH, "return self.lin2").hunt;
  const shown = showNext(found);
  expect(shown.found).toEqual([
    {id: "output", shown: false},
    {id: "target", shown: true}
  ]);
  const all = showNext(showNext(shown));
  expect(hidden(all)).toEqual([]);
  expect(showNext(all)).toBe(all);
});

test("huntFrom(kept) gives back what was kept, and a fresh hunt for anything else", () => {
  const hunt = giveHint(showNext(FRESH));
  expect(huntFrom(JSON.stringify(hunt))).toEqual(hunt);
  const twice = {found: [...hunt.found, ...hunt.found], hints: 0};
  const unknown = {found: [{id: "loss", shown: true}], hints: 0};
  for (const damaged of [
    null,
    "",
    "{",
    "[]",
    JSON.stringify(twice),
    JSON.stringify(unknown),
    '{"found":[],"hints":9}'
  ]) {
    expect(huntFrom(damaged)).toEqual(FRESH);
  }
});
