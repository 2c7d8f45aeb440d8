import {PIXELS} from "../../digits/digits.js";
import {BLOCK, type ImageRows, type Rows} from "./compressed.js";
import {type Address, type KernelMemory, PANEL, ROW} from "./kernel.js";
import {places, type Sizes} from "./pack.js";

/** What a pass over some images adds up to. */
export interface Told {
  /** Σ (output − target)² over images and outputs. */
  readonly squares: number;
  /** Images whose largest output stands at their label. */
  readonly right: number;
}

/** The program's lines on at most a block of images, in the kernel. */
export interface Pass {
  /** The packed parameters and gradients (pack.ts). */
  readonly parameters: Address;
  readonly gradients: Address;
  /** lin1, sig1 and lin2 of so many images. */
  forward(images: ImageRows, count: number): void;
  /** From lin2 to gradLin2, the gradient of the mean loss over `n` images; adds to what is told. */
  compare(labels: Address, count: number, n: number): void;
  /** From gradLin2 to gradLin1; adds to gradB2, gradW2 and gradB1 on the way. */
  backward(count: number): void;
  /** w += scale · dataᵀ·gradLin1, for w laid out as w1 is, and the images' columns. */
  addOuter(columns: Rows, count: number, scale: number, w: Address): void;
  /** What has been added up since it was last asked. */
  tell(): Told;
}

const SCALE = 1 / 255; // pixels 0 to 255 are data from 0 to 1

/** Room for the network's numbers and for those of a block of images. */
export function createPass(memory: KernelMemory, {hidden, outputs}: Pick<Sizes, "hidden" | "outputs">): Pass {
  const {kernel} = memory;
  const panels = Array.from({length: hidden / PANEL}, (_, p) => p);
  const at = places({inputs: PIXELS, hidden, outputs});
  const parameters = memory.take(4 * at.length);
  const gradients = memory.take(4 * at.length);
  const sig1 = memory.take(4 * hidden * BLOCK); // panel × images × 40
  const gradLin1 = memory.take(4 * hidden * BLOCK); // the same
  const lin2 = memory.take(4 * outputs * BLOCK); // images × outputs; gradLin2 takes its place
  const told = memory.take(16); // two float64
  const one = memory.take(4);
  const zeroRow = memory.take(ROW);
  memory.floats(one, 1)[0] = 1;

  const w1 = (p: number) => ROW * PIXELS * p;
  const b1 = (p: number) => 4 * at.b1 + ROW * p;
  const w2 = (p: number) => 4 * at.w2 + ROW * outputs * p;

  return {
    parameters,
    gradients,
    forward({entries, starts, middles, ends}, count) {
      for (const p of panels) {
        const s = sig1 + ROW * count * p; // lin1 at first
        const [w, b] = [parameters + w1(p), parameters + b1(p)];
        // The upper halves of all images, then the lower: half of w1's panel at a time stays in a nearer cache.
        kernel.sparseProduct(entries, starts, middles, count, w, SCALE, b, 0, s);
        kernel.sparseProduct(entries, middles, ends, count, w, SCALE, s, ROW, s);
        kernel.sigmoid(s, PANEL * count);
      }
      kernel.outputs(sig1, parameters + w2(0), parameters + 4 * at.b2, count, panels.length, outputs, lin2);
    },
    compare(labels, count, n) {
      kernel.errors(lin2, labels, count, outputs, n, told);
    },
    backward(count) {
      kernel.addColumnSums(lin2, count, outputs, gradients + 4 * at.b2);
      for (const p of panels) {
        const [s, g] = [sig1 + ROW * count * p, gradLin1 + ROW * count * p];
        const [gradW2, gradB1] = [gradients + w2(p), gradients + b1(p)];
        kernel.denseProduct(lin2, 4, 4 * outputs, outputs, count, s, gradW2, ROW, gradW2);
        kernel.denseProduct(lin2, 4 * outputs, 4, count, outputs, parameters + w2(p), zeroRow, 0, g);
        kernel.timesSlope(s, g, PANEL * count);
        kernel.denseProduct(one, 0, 0, 1, count, g, gradB1, ROW, gradB1);
      }
    },
    addOuter({entries, starts, ends}, count, scale, w) {
      for (const p of panels) {
        const g = gradLin1 + ROW * count * p;
        kernel.sparseProduct(entries, starts, ends, PIXELS, g, scale * SCALE, w + w1(p), ROW, w + w1(p));
      }
    },
    tell() {
      const numbers = memory.doubles(told, 2);
      const [squares, right] = numbers;
      numbers.fill(0);
      return {squares, right};
    }
  };
}
