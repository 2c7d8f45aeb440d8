import type {DigitPart, DigitParts} from "../../digits/digit-parts.js";
import {createCompressed} from "./compressed.js";
import {openKernelMemory, PANEL} from "./kernel.js";
import type {Sizes} from "./pack.js";
import {type Shard, shardOf} from "./shard.js";

/** A shard whose images arrive part by part. */
export interface OpenShard {
  add(part: DigitPart): void;
  /** The shard, once all its images are there. */
  close(): Shard;
}

/** How many images a shard is for. */
export type ShardCounts = Pick<DigitParts, "trainCount" | "testCount">;

/**
 * Takes the images into a kernel of its own. Throws a RangeError when the hidden units do not fill panels of 40, or the
 * outputs do not come in fives.
 */
export function createShard(
  module: WebAssembly.Module,
  digits: DigitParts,
  sizes: Pick<Sizes, "hidden" | "outputs">
): Shard {
  const shard = openShard(module, digits, sizes);
  for (const part of digits) shard.add(part);
  return shard.close();
}

/** Makes room for so many images in a kernel of its own. Throws a RangeError like `createShard`. */
export function openShard(
  module: WebAssembly.Module,
  {trainCount, testCount}: ShardCounts,
  sizes: Pick<Sizes, "hidden" | "outputs">
): OpenShard {
  const {hidden, outputs} = sizes;
  if (!(hidden > 0 && hidden % PANEL === 0)) {
    throw new RangeError(`createShard: expected hidden units in panels of ${PANEL}, got ${hidden}`);
  }
  if (!(outputs > 0 && outputs % 5 === 0)) {
    throw new RangeError(`createShard: expected outputs in fives, got ${outputs}`);
  }
  const memory = openKernelMemory(module);
  const [learnt, seen] = [createCompressed(memory, trainCount), createCompressed(memory, testCount)];
  return {
    add({train, test}) {
      learnt.add(train);
      seen.add(test);
    },
    close: () => shardOf(memory, learnt, seen, sizes)
  };
}
