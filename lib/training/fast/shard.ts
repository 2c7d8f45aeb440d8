import {type Digits, PIXELS} from "../../digits/digits.js";
import {BLOCK, type Compressed, compress} from "./compressed.js";
import {type Address, openKernelMemory, PANEL, ROW} from "./kernel.js";
import {places, type Sizes} from "./pack.js";

/** What a pass over some images adds up to. */
export interface Told {
  /** Σ (output − target)² over images and outputs. */
  readonly squares: number;
  /** Images whose largest output stands at their label. */
  readonly right: number;
}

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

const SCALE = 1 / 255; // pixels 0 to 255 are data from 0 to 1

/** Takes the images into a kernel of its own. Throws a RangeError when the hidden units do not fill panels of 40. */
export function createShard(
  module: WebAssembly.Module,
  train: Digits,
  test: Digits,
  {hidden, outputs}: Pick<Sizes, "hidden" | "outputs">
): Shard {
  if (!(hidden > 0 && hidden % PANEL === 0)) {
    throw new RangeError(`createShard: expected hidden units in panels of ${PANEL}, got ${hidden}`);
  }
  const memory = openKernelMemory(module);
  const {kernel} = memory;
  const panels = hidden / PANEL;
  const at = places({inputs: PIXELS, hidden, outputs});

  const parameters = memory.take(4 * at.length);
  const gradients = memory.take(4 * at.length);
  const sig1 = memory.take(4 * hidden * BLOCK); // panel × images × 40
  const gradLin1 = memory.take(4 * hidden * BLOCK); // the same
  const lin2 = memory.take(4 * outputs * BLOCK); // images × outputs; gradLin2 takes its place
  const told = memory.take(16);
  const one = memory.take(4);
  const zeroRow = memory.take(ROW);
  const counts = memory.take(ROW * PIXELS);
  const batchStarts = memory.take(4 * BLOCK);
  const batchEnds = memory.take(4 * BLOCK);
  const batchLabels = memory.take(BLOCK);
  const batchColumnStarts = memory.take(4 * (PIXELS + 1));
  const batchColumns = memory.take(4 * PIXELS * BLOCK);
  const learnt = compress(memory, train);
  const seen = compress(memory, test);
  const blocks = Math.ceil(learnt.images / BLOCK);
  const columns = memory.take(4 * learnt.inked);
  const columnStarts = memory.take(4 * (PIXELS + 1) * blocks);
  memory.floats(one, 1)[0] = 1;

  let filled = 0;
  for (let block = 0; block < blocks; block++) {
    const starts = learnt.starts + 4 * BLOCK * block;
    filled = kernel.compressColumns(
      learnt.entries,
      starts,
      starts + 4,
      Math.min(BLOCK, learnt.images - BLOCK * block),
      PIXELS,
      counts,
      columns,
      filled,
      columnStarts + 4 * (PIXELS + 1) * block
    );
  }

  /** lin1, sig1 and lin2 of some images. */
  function forward(entries: Address, starts: Address, ends: Address, images: number): void {
    for (let p = 0; p < panels; p++) {
      const lin1 = sig1 + ROW * images * p;
      kernel.fillRows(lin1, images, parameters + 4 * at.b1 + ROW * p);
      kernel.addSparseProduct(entries, starts, ends, images, parameters + ROW * PIXELS * p, SCALE, lin1);
    }
    kernel.sigmoid(sig1, hidden * images);
    kernel.outputs(sig1, parameters + 4 * at.w2, parameters + 4 * at.b2, images, panels, outputs, lin2);
  }

  /** From lin2 to gradLin1; adds to gradW2, gradB2 and gradB1 on the way. The loss is the mean over n images. */
  function backward(labels: Address, images: number, n: number): void {
    kernel.errors(lin2, labels, images, outputs, n, told);
    kernel.addColumnSums(lin2, images, outputs, gradients + 4 * at.b2);
    for (let p = 0; p < panels; p++) {
      const [s, g] = [sig1 + ROW * images * p, gradLin1 + ROW * images * p];
      const w2 = 4 * at.w2 + ROW * outputs * p;
      kernel.addDenseProduct(lin2, 4, 4 * outputs, outputs, images, s, gradients + w2);
      kernel.fillRows(g, images, zeroRow);
      kernel.addDenseProduct(lin2, 4 * outputs, 4, images, outputs, parameters + w2, g);
      kernel.timesSlope(s, g, PANEL * images);
      kernel.addDenseProduct(one, 0, 0, 1, images, g, gradients + 4 * at.b1 + ROW * p);
    }
  }

  /** w += scale · pixelsᵀ·gradLin1, for w laid out as w1 is. */
  function addPixelGradient(
    entries: Address,
    starts: Address,
    images: number,
    scale: number,
    w: Address
  ): void {
    for (let p = 0; p < panels; p++) {
      kernel.addSparseProduct(
        entries,
        starts,
        starts + 4,
        PIXELS,
        gradLin1 + ROW * images * p,
        scale,
        w + ROW * PIXELS * p
      );
    }
  }

  function take(): Told {
    const numbers = memory.doubles(told, 2);
    const [squares, right] = numbers;
    numbers.fill(0);
    return {squares, right};
  }

  function eachBlock({images}: Compressed, work: (first: number, some: number) => void): void {
    for (let first = 0; first < images; first += BLOCK) work(first, Math.min(BLOCK, images - first));
  }

  const shard: Shard = {
    parameters: memory.floats(parameters, at.length),
    gradients: memory.floats(gradients, at.length),
    learn(n) {
      shard.gradients.fill(0);
      eachBlock(learnt, (first, some) => {
        const starts = learnt.starts + 4 * first;
        forward(learnt.entries, starts, starts + 4, some);
        backward(learnt.labels + first, some, n);
        const block = columnStarts + 4 * (PIXELS + 1) * (first / BLOCK);
        addPixelGradient(columns, block, some, SCALE, gradients);
      });
      return take();
    },
    read() {
      eachBlock(seen, (first, some) => {
        const starts = seen.starts + 4 * first;
        forward(seen.entries, starts, starts + 4, some);
        kernel.errors(lin2, seen.labels + first, some, outputs, 1, told);
      });
      return take();
    },
    step(learningRate) {
      kernel.step(parameters, gradients, at.length, -learningRate);
    },
    descend(order, batch, learningRate) {
      for (let first = 0; first < order.length; first += batch) {
        const images = order.subarray(first, first + batch);
        const fused = batch <= BLOCK && first + batch < order.length;
        descendOnce(images, learningRate, fused);
      }
      return take();
    }
  };

  /** One update from the mean loss over the images named. When fused, w1 is updated without a gradW1 in between. */
  function descendOnce(images: Int32Array, learningRate: number, fused: boolean): void {
    shard.gradients.subarray(fused ? at.b1 : 0).fill(0);
    for (let first = 0; first < images.length; first += BLOCK) {
      const some = images.subarray(first, first + BLOCK);
      gather(some);
      forward(learnt.entries, batchStarts, batchEnds, some.length);
      backward(batchLabels, some.length, images.length);
      kernel.compressColumns(
        learnt.entries,
        batchStarts,
        batchEnds,
        some.length,
        PIXELS,
        counts,
        batchColumns,
        0,
        batchColumnStarts
      );
      const [scale, dest] = fused ? [-learningRate * SCALE, parameters] : [SCALE, gradients];
      addPixelGradient(batchColumns, batchColumnStarts, some.length, scale, dest);
    }
    const from = fused ? 4 * at.b1 : 0;
    kernel.step(parameters + from, gradients + from, at.length - from / 4, -learningRate);
  }

  const starts = memory.words(learnt.starts, learnt.images + 1);
  const labels = memory.bytes(learnt.labels, learnt.images);
  const [toStarts, toEnds] = [memory.words(batchStarts, BLOCK), memory.words(batchEnds, BLOCK)];
  const toLabels = memory.bytes(batchLabels, BLOCK);

  function gather(images: Int32Array): void {
    for (let i = 0; i < images.length; i++) {
      toStarts[i] = starts[images[i]];
      toEnds[i] = starts[images[i] + 1];
      toLabels[i] = labels[images[i]];
    }
  }

  return shard;
}
