import {
  type Code,
  LINE_IDS,
  LINES,
  type LineId,
  type Program,
  type Step,
  type Version
} from "../../lib/network/program.js";

/** A stretch of a source: after the first line that begins with `from`, up to the next that begins with `to`. */
interface Stretch {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const FUNCTIONAL_PY = "data/golden/functional.py";
const NET_PY = "data/golden/net_numpy.py";

// A step under its comment in functional.py's loop, the body of a function, and the body of a method of Net.
const inLoop = (from: string, to: string): Stretch => {
  return {file: FUNCTIONAL_PY, from: `        ${from}`, to: `        ${to}`};
};
const inFunction = (file: string, name: string): Stretch => {
  return {file, from: `export function ${name}(`, to: "}"};
};
const inMethod = (name: string): Stretch => {
  return {file: "lib/network/net.ts", from: `  ${name}(`, to: "  }"};
};

const LOSS = inFunction("lib/network/loss.ts", "loss");

/** Where the lines of each step stand, in one language. */
type Places = Record<Step, Stretch>;

const PLACES: Record<Version, Record<keyof Code, Places>> = {
  functional: {
    numpy: {
      parameters: {file: FUNCTIONAL_PY, from: "def train(", to: "    for "},
      forward: inLoop("# forward", "# backward"),
      loss: inLoop("# forward", "# backward"),
      backward: inLoop("# backward", "# update"),
      update: inLoop("# update", "yield")
    },
    typescript: {
      parameters: inFunction("lib/network/functional.ts", "createParameters"),
      forward: inFunction("lib/network/functional.ts", "forward"),
      loss: LOSS,
      backward: inFunction("lib/network/functional.ts", "backward"),
      update: inFunction("lib/network/functional.ts", "update")
    }
  },
  class: {
    numpy: {
      parameters: {file: NET_PY, from: "    def __init__(", to: "    def "},
      forward: {file: NET_PY, from: "    def forward(", to: "    def "},
      loss: {file: NET_PY, from: "def train(", to: "if "},
      backward: {file: NET_PY, from: "    def backward(", to: "    def "},
      update: {file: NET_PY, from: "    def update(", to: "def "}
    },
    typescript: {
      parameters: inMethod("constructor"),
      forward: inMethod("forward"),
      loss: LOSS,
      backward: inMethod("backward"),
      update: inMethod("update")
    }
  }
};

/**
 * The lines of both versions, cut out of their sources. `sourceOf` gives the text of a file by its path in the project.
 * Throws an Error that names the file and the quantity when a line is not there exactly once.
 */
export function extractProgram(sourceOf: (file: string) => string): Program {
  const lineOf = (id: LineId, places: Places) => {
    const {step, quantity} = LINES[id];
    const place = places[step];
    const lines = cut(sourceOf(place.file), place);
    return place === LOSS ? lossLines(lines) : assignment(lines, quantity, place);
  };
  const codesOf = ({numpy, typescript}: Record<keyof Code, Places>) => {
    const codes = LINE_IDS.map((id) => [id, {numpy: lineOf(id, numpy), typescript: lineOf(id, typescript)}]);
    return Object.fromEntries(codes) as Record<LineId, Code>;
  };
  return {functional: codesOf(PLACES.functional), class: codesOf(PLACES.class)};
}

function cut(source: string, {file, from, to}: Stretch): string[] {
  const lines = source.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith(from));
  if (start < 0) throw new Error(`${file}: expected a line that begins with "${from}", found none`);
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith(to));
  if (length < 0)
    throw new Error(`${file}: expected a line that begins with "${to}" after "${from}", found none`);
  return lines.slice(start + 1, start + 1 + length);
}

/** The one statement that assigns the quantity, on one line even where its source is wrapped. */
function assignment(lines: readonly string[], quantity: string, {file, from}: Stretch): string {
  const snake = quantity.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const begins = new RegExp(`^(const |this\\.|self\\.)?(${quantity}|${snake})( =| -=|:) `);
  const found = lines.flatMap((line, i) => (begins.test(line.trim()) ? [i] : []));
  if (found.length !== 1) {
    throw new Error(
      `${file}: expected one line that assigns ${quantity} after "${from.trim()}", found ${found.length}`
    );
  }
  let statement = "";
  for (const line of lines.slice(found[0])) {
    statement += line.trim();
    if (isWhole(statement)) return statement.replace(/,$/, "");
  }
  throw new Error(`${file}: expected the line that assigns ${quantity} to end, its brackets never close`);
}

function isWhole(statement: string): boolean {
  const count = (bracket: RegExp) => statement.match(bracket)?.length ?? 0;
  return count(/[([{]/g) === count(/[)\]}]/g);
}

/** The body of `loss`, from its first `let` to its `return`: all but the check at its door. */
function lossLines(lines: readonly string[]): string {
  const start = lines.findIndex((line) => line.startsWith("  let "));
  const end = lines.findIndex((line) => line.startsWith("  return "));
  if (start < 0 || end < start) {
    throw new Error(`${LOSS.file}: expected loss to go from a "let" to a "return", found no such lines`);
  }
  return lines
    .slice(start, end + 1)
    .map((line) => line.slice(2))
    .join("\n");
}
