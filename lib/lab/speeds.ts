import {count, type DigitSource, PIXELS} from "../digits/digits.js";
import type {Checked, MeasureSettings, Round} from "./measure.js";
import {median} from "./median.js";
import type {StepId} from "./steps.js";

/** Which of the kernel's two binaries runs: with the browser's fused multiply-add, or with plain SIMD. */
export type KernelKind = "relaxed" | "plain";

/** How fast the steps were on one machine. All times are medians over the rounds. */
export interface Speeds {
  readonly kernel: KernelKind | undefined;
  readonly source: DigitSource;
  /** The share of the digits' pixels that are not zero. */
  readonly ink: number;
  readonly rounds: number;
  readonly checked: Omit<Checked, "type">;
  /** Seconds an image; `rest` is an epoch in TypeScript less its two large products. */
  readonly steps: Partial<Record<StepId | "rest", number>>;
  /** Of the kernel on one thread, by the number of images: seconds an epoch. */
  readonly sizes: readonly {readonly images: number; readonly seconds: number}[];
  /** Of the kernel on one thread, by the share of inked pixels: seconds an image. */
  readonly inks: readonly {readonly share: number; readonly seconds: number}[];
}

/** Speeds that were recorded, with the machine that they were recorded on. */
export interface RecordedSpeeds extends Speeds {
  readonly provenance: {
    readonly program: string;
    readonly version: string;
    readonly date: string;
    readonly cpu: string;
    readonly cores: number;
    readonly browser: string;
  };
}

/** How much is measured on the page. */
export const EFFORT = {
  images: 250,
  times: 24,
  sizes: [6, 12, 24, 48],
  inks: [0.05, 0.2, 0.4, 0.6, 0.8, 1],
  rounds: 5,
  milliseconds: 40
} as const;

/** The medians of some rounds, one at least. */
export function speedsOf(
  {digits, sizes, inks}: Pick<MeasureSettings, "digits" | "sizes" | "inks">,
  {source, kernel}: Pick<Speeds, "source" | "kernel">,
  {type: _, ...checked}: Checked,
  rounds: readonly Round[]
): Speeds {
  const names = Object.keys(rounds[0].steps) as (keyof Round["steps"])[];
  const [n, measured] = [count(digits), kernel !== undefined];
  return {
    kernel,
    source,
    ink: inkedShare(digits.pixels),
    rounds: rounds.length,
    checked,
    steps: Object.fromEntries(names.map((name) => [name, median(rounds.map(({steps}) => steps[name]!))])),
    sizes: (measured ? sizes : []).map((times, i) => ({
      images: n * times,
      seconds: n * times * median(rounds.map((round) => round.sizes[i]))
    })),
    inks: (measured ? inks : []).map((share, i) => ({
      share,
      seconds: median(rounds.map((round) => round.inks[i]))
    }))
  };
}

/** The share of pixels that are not zero. */
export function inkedShare(pixels: Uint8Array): number {
  return pixels.reduce((inked, pixel) => inked + (pixel === 0 ? 0 : 1), 0) / pixels.length;
}

/** Floating-point operations an image, forward and backward, when this share of its pixels is multiplied by. */
export function operations(share: number, {hidden, outputs}: {hidden: number; outputs: number}): number {
  return 2 * (2 * share * PIXELS * hidden + 3 * hidden * outputs);
}
