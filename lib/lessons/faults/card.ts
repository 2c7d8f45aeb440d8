/** What one run said: its error and the line it stopped in, or what it printed. */
export interface Said {
  /** How the program was run, when it was not run as it stands. */
  readonly when?: string;
  /** The last line of Python's traceback. */
  readonly error?: string;
  /** The function it stopped in, "<module>" outside of any. */
  readonly in?: string;
  /** The line it stopped in, with its indentation. */
  readonly line?: string;
  /** Without an error: the lines that were printed. */
  readonly printed?: readonly string[];
}

/** Lines that go, and the lines that come in their place. */
export interface Mend {
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/** One run of the program as it was mended so far, and what was mended after it. */
export interface CardStep {
  readonly fault: string;
  readonly symptoms: readonly Said[];
  readonly mends: readonly Mend[];
}

/** The record of data/golden/symptoms.py: the class as the card writes it, run and mended until it trained. */
export interface Card {
  readonly python: string;
  readonly numpy: string;
  /** The lines that were put before the listing: they make data and target, and fix the seed. */
  readonly given: readonly string[];
  readonly asWritten: readonly string[];
  readonly steps: readonly CardStep[];
  readonly mended: readonly string[];
  /** What the mended program printed: the loss of each epoch. */
  readonly losses: readonly number[];
}

/** The runs that show one fault. Throws a RangeError when the card has none of that name. */
export function stepsOf(card: Card, names: readonly string[]): CardStep[] {
  return names.map((name) => {
    const step = card.steps.find(({fault}) => fault === name);
    if (!step) throw new RangeError(`stepsOf: expected a run named ${name} on the card`);
    return step;
  });
}
