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
export interface Fix {
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/** One run of the program with the fixes so far, and the fixes that were made after it. */
export interface OriginalStep {
  readonly fault: string;
  readonly symptoms: readonly Said[];
  readonly fixes: readonly Fix[];
}

/** The record of data/golden/symptoms.py: the original class, run and fixed until it trained. */
export interface Original {
  readonly python: string;
  readonly numpy: string;
  /** The lines that were put before the listing: they make np, data and target, and fix the seed. */
  readonly given: readonly string[];
  /** The listing to the letter, without spaces at the ends of lines. */
  readonly asWritten: readonly string[];
  readonly steps: readonly OriginalStep[];
  readonly fixed: readonly string[];
  /** What the fixed program printed: the loss of each epoch, from before its update. */
  readonly losses: readonly number[];
  /** The fields of the fixed object after its last epoch, and their shapes in NumPy; there were 100 images. */
  readonly shapes: Readonly<Record<string, readonly number[]>>;
}

/** The run that shows a fault. Throws a RangeError when the record has none of that name. */
export function stepOf(original: Original, name: string): OriginalStep {
  const step = original.steps.find(({fault}) => fault === name);
  if (!step) throw new RangeError(`stepOf: expected a recorded run named ${name}, found none`);
  return step;
}
