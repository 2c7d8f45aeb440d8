import {count, type DigitSource} from "../digits/digits.js";
import type {KernelKind} from "../training/fast/find-kernel.js";
import type {Checked, MeasureSettings, Round} from "./measure.js";
import {median} from "./median.js";
import type {StepId} from "./steps.js";
import {inkedShare} from "./work.js";

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
  /** All of them: they are recorded where every step runs. */
  readonly steps: Required<Speeds["steps"]>;
  readonly provenance: {
    readonly program: string;
    readonly version: string;
    readonly date: string;
    readonly cpu: string;
    readonly cores: number;
    /** How many of the processors others kept busy just before. */
    readonly busy: number;
    readonly browser: string;
  };
}

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
