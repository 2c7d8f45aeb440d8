/** The losses of the golden NumPy runs (data/golden/generate.py): 100 made images, 784-200-10, full batch. */
export interface NumpyLosses {
  readonly python: string;
  readonly numpy: string;
  readonly seed: number;
  /** The loss of each epoch, from before its update. */
  readonly runs: readonly {readonly learningRate: number; readonly losses: readonly number[]}[];
}
