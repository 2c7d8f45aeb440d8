import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
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
import {type Original, stepOf} from "../../../lib/lessons/faults/original.js";

const document = readFileSync("data/original/two-programs.md", "utf8");
const original: Original = JSON.parse(readFileSync("data/golden/symptoms.json", "utf8"));
const written = original.asWritten.map((line) => line.trim()).filter((line) => line !== "");
const realSize = JSON.parse(readFileSync("data/golden/real-size.json", "utf8"));

const GRAD_OUTPUT = "grad_output = (self.output - target)/target.shape[0]";
const BACKWARD = "def backward(self, dout=1):";

/** The lines of a text without the spaces at their ends: an editor may take those away. */
const linesOf = (text: string) => text.split("\n").map((line) => line.trimEnd());

test("the document with the two original programs is the one that this workbook was written for, to the letter", () => {
  const digest = createHash("sha256").update(linesOf(document).join("\n")).digest("hex");
  expect(digest).toBe("e794a70a27e5f366e11d1a0164aa1861e07822122c6933ea701dd3ea059e5c3b");
});

test("the record's listing is the document's class, to the letter", () => {
  const blocks = [...document.matchAll(/^```python\n(.*?)\n```$/gms)].map(([, block]) => linesOf(block!));
  expect(blocks).toHaveLength(3);
  expect(original.asWritten).toEqual(blocks[2]);
  expect(original.asWritten[0]).toBe("class NetNumpy:");
});

test("the record's fixes lead from the listing as written to the fixed one", () => {
  let listing = [...original.asWritten];
  for (const fix of original.steps.flatMap(({fixes}) => fixes)) {
    const at = listing.indexOf(fix.old[0]!);
    expect(listing.slice(at, at + fix.old.length)).toEqual(fix.old);
    listing = [...listing.slice(0, at), ...fix.new, ...listing.slice(at + fix.old.length)];
  }
  expect(listing).toEqual(original.fixed);
});

test("the fixed listing printed the golden run's losses, all their digits", () => {
  const golden = realSize.runs.find(({learningRate}: {learningRate: number}) => learningRate === 0.02);
  const losses = golden.epochs.map(({loss}: {loss: number}) => loss);
  expect(original.losses.slice(0, losses.length)).toEqual(losses);
});

test("the workbook's own class in NumPy has the lines of the fixed original, and keeps more of them in fields", () => {
  const golden = readFileSync("data/golden/net_numpy.py", "utf8").split("\n");
  const methods = (listing: readonly string[], end: string) =>
    listing
      .slice(
        listing.indexOf("    def forward(self, x):"),
        listing.findIndex((line) => line.startsWith(end))
      )
      .map((line) => line.replaceAll(/self\.|\s/g, ""))
      .filter(Boolean);
  const own = methods(golden, "def train(");
  expect(own).toHaveLength(21);
  expect(own).toEqual(methods(original.fixed, "n_epoch"));
  const fields = (listing: readonly string[]) => new Set(listing.join("\n").match(/self\.\w+(?= )/g));
  const kept = fields(original.fixed);
  expect([...fields(golden)].filter((field) => !kept.has(field)).map((field) => field.slice(5))).toEqual([
    "lin1",
    "lin2",
    "grad_output",
    "grad_lin2",
    "grad_sig1",
    "grad_lin1"
  ]);
});

test("each fault's lines stand once in the listing, and its run is recorded", () => {
  expect(FAULTS).toHaveLength(5);
  for (const fault of FAULTS) {
    for (const line of fault.lines) expect(written.filter((one) => one === line)).toEqual([line]);
    expect(stepOf(original, fault.step).symptoms.length).toBeGreaterThan(0);
  }
  expect(() => stepOf(original, "loss")).toThrow("expected a recorded run named loss, found none");
});

test("pick(hunt, line) has an answer to every line of the listing", () => {
  const atFault = written.filter((line) => pick(FRESH, line).kind === "found");
  expect(atFault).toEqual(["return lin2", BACKWARD, GRAD_OUTPUT, "model.backward()", "model.upadte()"]);
  for (const line of written) expect(pick(FRESH, line).words.length).toBeGreaterThan(20);
  expect(() => pick(FRESH, "self.b3 = 0")).toThrow(
    'expected a line of the original class, got "self.b3 = 0"'
  );
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
  const call = pick(FRESH, "model.upadte()");
  expect(call.words).toContain("Something else in this very line");
  expect(pick(call.hunt, "model.upadte()").hunt.found.map(({id}) => id)).toEqual(["misspelt", "without-lr"]);
});

test("giveHint(hunt) goes through the three hints of the first hidden fault, and a find starts anew", () => {
  let hunt = FRESH;
  for (const count of [1, 2, 3, 3]) {
    hunt = giveHint(hunt);
    expect(hintsOf(hunt)).toEqual(FAULTS[0]!.hints.slice(0, count));
  }
  expect(hintsOf(pick(hunt, "return lin2").hunt)).toEqual([]);
});

test("showNext(hunt) shows one hidden fault at a time, marked as shown", () => {
  const found = pick(FRESH, "return lin2").hunt;
  const shown = showNext(found);
  expect(shown.found).toEqual([
    {id: "output", shown: false},
    {id: "target", shown: true}
  ]);
  const all = showNext(showNext(showNext(shown)));
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
