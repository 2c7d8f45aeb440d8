import type {DigitPart, DigitParts} from "../../digits/digit-parts.js";
import {PIXELS} from "../../digits/digits.js";
import {blockColumns} from "./columns.js";
import {BLOCK, type Compressed, createCompressed} from "./compressed.js";
import {createGathered} from "./gathered.js";
import {type KernelMemory, openKernelMemory, PANEL} from "./kernel.js";
import {places, type Sizes} from "./pack.js";
import {createPass, type Told} from "./pass.js";

/** Some training images and test images, the parameters, and the kernel that works on them. */
export interface Shard {
  /** The packed parameters and gradients (pack.ts), in the kernel's memory: views that stay valid. */
  readonly parameters: Float32Array<ArrayBuffer>;
  readonly gradients: Float32Array<ArrayBuffer>;
  /** Fills the gradients: this shard's part of those of the mean loss over `n` images. */
  learn(n: number): Told;
  /** Forward alone, over the test images. */
  read(): Told;
  /** parameters −= learningRate · gradients. */
  step(learningRate: number): void;
  /**
   * One pass over the training images in the order given, an update after every `batch` of them. What it tells was
   * added up before each update. The gradients are those of the last batch.
   */
  descend(order: Int32Array, batch: number, learningRate: number): Told;
}

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

/** The shard of these images. No room may be taken afterwards: its views would end. */
function shardOf(
  memory: KernelMemory,
  learnt: Compressed,
  seen: Compressed,
  {hidden, outputs}: Pick<Sizes, "hidden" | "outputs">
): Shard {
  const at = places({inputs: PIXELS, hidden, outputs});
  const pass = createPass(memory, {hidden, outputs});
  const columns = blockColumns(memory, learnt);
  const gathered = createGathered(memory, learnt);
  const parameters = memory.floats(pass.parameters, at.length);
  const gradients = memory.floats(pass.gradients, at.length);

  function step(learningRate: number, from = 0): void {
    const [to, gradient] = [pass.parameters + 4 * from, pass.gradients + 4 * from];
    memory.kernel.step(to, gradient, at.length - from, -learningRate);
  }

  /** One update from the mean loss over these images. */
  function update(images: Int32Array, learningRate: number): void {
    gradients.fill(0);
    for (let first = 0; first < images.length; first += BLOCK) {
      const count = learnSome(images.subarray(first, first + BLOCK), images.length);
      pass.addOuter(gathered.columns, count, 1, pass.gradients);
    }
    step(learningRate);
  }

  /** The same for at most a block of images, with w1 updated without a gradW1 in between. */
  function updateFused(images: Int32Array, learningRate: number): void {
    gradients.subarray(at.b1).fill(0);
    const count = learnSome(images, images.length);
    pass.addOuter(gathered.columns, count, -learningRate, pass.parameters);
    step(learningRate, at.b1);
  }

  function learnSome(images: Int32Array, n: number): number {
    gathered.gather(images);
    pass.forward(gathered.rows, images.length);
    pass.compare(gathered.labels, images.length, n);
    pass.backward(images.length);
    return images.length;
  }

  return {
    parameters,
    gradients,
    learn(n) {
      gradients.fill(0);
      eachBlock(learnt, (first, count) => {
        pass.forward(learnt.rowsFrom(first), count);
        pass.compare(learnt.labels + first, count, n);
        pass.backward(count);
        pass.addOuter(columns(first / BLOCK), count, 1, pass.gradients);
      });
      return pass.tell();
    },
    read() {
      eachBlock(seen, (first, count) => {
        pass.forward(seen.rowsFrom(first), count);
        pass.compare(seen.labels + first, count, 1);
      });
      return pass.tell();
    },
    step: (learningRate) => step(learningRate),
    descend(order, batch, learningRate) {
      for (let first = 0; first < order.length; first += batch) {
        const last = first + batch >= order.length; // its gradients are wanted
        const small = batch <= BLOCK && !last;
        (small ? updateFused : update)(order.subarray(first, first + batch), learningRate);
      }
      return pass.tell();
    }
  };
}

function eachBlock({images}: Compressed, work: (first: number, count: number) => void): void {
  for (let first = 0; first < images; first += BLOCK) work(first, Math.min(BLOCK, images - first));
}
