/** What all contenders do: so many images, so many of them to an update. */
export interface Task {
  readonly name: string;
  readonly images: number;
  readonly batch: number;
  /** Epochs that are timed in one go, so that a short one is not lost in the clock. */
  readonly epochsPerLap: number;
}

export const FULL_BATCH: Task = {
  name: "Full batch of 60,000",
  images: 60_000,
  batch: 60_000,
  epochsPerLap: 1
};
export const SMALL_FULL_BATCH: Task = {
  name: "Full batch of 6,000",
  images: 6000,
  batch: 6000,
  epochsPerLap: 5
};
export const BATCHES: Task = {name: "Batches of 64 over 60,000", images: 60_000, batch: 64, epochsPerLap: 1};
/** For a short look: some contenders take twenty seconds for the whole. */
export const FEWER_BATCHES: Task = {
  name: "Batches of 64 over 6,000",
  images: 6000,
  batch: 64,
  epochsPerLap: 1
};

/** What a contender is told. The seeds and the rate are the same for all. */
export interface Setup {
  readonly images: number;
  readonly batch: number;
  readonly threads: number;
  /** Below 2/λ of the first weights, so that two runs which differ in the last digit stay together. */
  readonly learningRate: number;
  /** Of the first weights: RandomState(seed), in the program's order. */
  readonly weightsSeed: number;
  /** Of the order of the images: one RandomState(seed).permutation(images) an epoch, when there are batches. */
  readonly orderSeed: number;
}

export const PROGRAM: Pick<Setup, "learningRate" | "weightsSeed" | "orderSeed"> = {
  learningRate: 0.01,
  weightsSeed: 0,
  orderSeed: 1
};
