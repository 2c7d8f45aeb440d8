import {PIXELS} from "../../digits/digits.js";
import {blockColumns} from "./columns.js";
import {BLOCK, type Compressed} from "./compressed.js";
import {createGathered} from "./gathered.js";
import type {KernelMemory} from "./kernel.js";
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
  /**
   * One pass over the training images in the order given, an update after every `batch` of them. What it tells was
   * added up before each update. The gradients are those of the last batch.
   */
  descend(order: Int32Array, batch: number, learningRate: number): Told;
}

/** The shard of these images. No room may be taken afterwards: its views would end. */
export function shardOf(
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
