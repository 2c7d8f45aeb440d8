import {
  type Code,
  LINE_IDS,
  LINES,
  type LineId,
  type Program,
  type Step
} from "../../lib/workbook/program.js";

/** A stretch of a source: after the first line that begins with `from`, up to the next that begins with `to`. */
interface Stretch {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const FUNCTIONAL_PY = "data/golden/functional.py";
const NET_PY = "data/golden/net_numpy.py";
const FUNCTIONAL_TS = "lib/network/functional.ts";
const NET_TS = "lib/network/net.ts";

const LOSS_TS = {file: "lib/network/loss.ts", from: "export function loss(", to: "}"};

type Places = Record<Step, Stretch>;

const PLACES: Record<"functional" | "class", {numpy: Places; typescript: Places}> = {
  functional: {
    numpy: {
      parameters: {file: FUNCTIONAL_PY, from: "def train(", to: "    for "},
      forward: {file: FUNCTIONAL_PY, from: "        # forward", to: "        # backward"},
      loss: {file: FUNCTIONAL_PY, from: "        # forward", to: "        # backward"},
      backward: {file: FUNCTIONAL_PY, from: "        # backward", to: "        # update"},
      update: {file: FUNCTIONAL_PY, from: "        # update", to: "        yield"}
    },
    typescript: {
      parameters: {file: FUNCTIONAL_TS, from: "export function createParameters(", to: "}"},
      forward: {file: FUNCTIONAL_TS, from: "export function forward(", to: "}"},
      loss: LOSS_TS,
      backward: {file: FUNCTIONAL_TS, from: "export function backward(", to: "}"},
      update: {file: FUNCTIONAL_TS, from: "export function update(", to: "}"}
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
      parameters: {file: NET_TS, from: "  constructor(", to: "  }"},
      forward: {file: NET_TS, from: "  forward(", to: "  }"},
      loss: LOSS_TS,
      backward: {file: NET_TS, from: "  backward(", to: "  }"},
      update: {file: NET_TS, from: "  update(", to: "  }"}
    }
  }
};

/**
 * The lines of both versions, cut out of their sources. `sourceOf` gives the text of a file by its path in the project.
 * Throws an Error that names the file and the quantity when a line is not there exactly once.
 */
export function extractProgram(sourceOf: (file: string) => string): Program {
  const codes = ({numpy, typescript}: {numpy: Places; typescript: Places}) =>
    Object.fromEntries(
      LINE_IDS.map((id): [LineId, Code] => [id, {numpy: find(id, numpy), typescript: find(id, typescript)}])
    ) as Record<LineId, Code>;
  const find = (id: LineId, places: Places) => {
    const place = places[LINES[id].step];
    const lines = cut(sourceOf(place.file), place);
    return place === LOSS_TS ? lossLines(lines) : assignment(lines, LINES[id].quantity, place);
  };
  return {functional: codes(PLACES.functional), class: codes(PLACES.class)};
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
    throw new Error(`${LOSS_TS.file}: expected loss to go from a "let" to a "return", found no such lines`);
  }
  return lines
    .slice(start, end + 1)
    .map((line) => line.slice(2))
    .join("\n");
}
