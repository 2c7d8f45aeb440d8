/** One contender at one task. */
export interface BenchResult {
  readonly name: string;
  readonly threads: number;
  /** Seconds an epoch, the median over the rounds. */
  readonly median: number;
}

/** What the pages read of a bench: `npm run bench` writes more (data/bench/<date>-<cpu>.json). */
export interface Bench {
  readonly provenance: {readonly program: string; readonly date?: string};
  readonly machine: {
    /** How prose calls it; its processor when left out. */
    readonly name?: string;
    readonly cpu: string;
    readonly cores: number;
    readonly browser: string;
    readonly numpy?: string | undefined;
  };
  /** The share of the pixels that are zero. */
  readonly digits: {readonly source: string; readonly zeros: number};
  readonly tasks: readonly {
    readonly images: number;
    readonly batch: number;
    readonly results: readonly BenchResult[];
  }[];
}

/** The study that came before the engine, and the least time that it estimated for an epoch. */
export interface Study extends Bench {
  readonly machine: Bench["machine"] & {readonly name: string};
  readonly floor: {
    readonly images: number;
    readonly threads: number;
    /** Seconds an epoch, by all the instructions that it takes, or by its multiply-adds alone. */
    readonly instructions: number;
    readonly multiplyAdds: number;
  };
}

/** The names under which a bench has this engine, or the kernel from which it was made. */
export const ENGINE = /^this engine$|^the study’s kernel$/;

/** The results of a full batch of so many images. Throws a RangeError when the bench has none. */
export function fullBatch({tasks}: Bench, images: number): readonly BenchResult[] {
  const task = tasks.find((task) => task.images === images && task.batch === images);
  if (!task)
    throw new RangeError(`fullBatch: expected a bench with a full batch of ${images} images, found none`);
  return task.results;
}

/** Seconds an epoch of one contender. Throws a RangeError when it is not among the results. */
export function medianOf(results: readonly BenchResult[], name: string, threads: number): number {
  const result = results.find((result) => result.name === name && result.threads === threads);
  if (!result) throw new RangeError(`medianOf: expected ${name} on ${threads} threads, found none`);
  return result.median;
}

/** The name under which the results have the engine. Throws a RangeError when it is not among them. */
export function engineName(results: readonly BenchResult[]): string {
  const engine = results.find(({name}) => ENGINE.test(name));
  if (!engine) throw new RangeError("engineName: expected this engine among the results, found none");
  return engine.name;
}

/** How many times as fast as a contender the engine is, on as many threads. */
export function timesAsFast(results: readonly BenchResult[], contender: string, threads: number): number {
  return medianOf(results, contender, threads) / medianOf(results, engineName(results), threads);
}
