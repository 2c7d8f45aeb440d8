import type {RandomState} from "../array/random-state.js";

// Only sums, products and square roots: these are exact on every machine, as logarithms are not.

/** A number drawn evenly from `low` up to `high`. */
export function between(low: number, high: number, random: RandomState): number {
  return low + (high - low) * random.randomSample();
}

/** A bell-shaped number, mean 0, variance 1, within ±3.5: a scaled sum of four even ones (Irwin–Hall). */
export function bell(random: RandomState): number {
  let sum = 0;
  for (let i = 0; i < 4; i++) sum += between(-1, 1, random);
  return Math.sqrt(0.75) * sum; // the sum's variance is 4/3
}

/** One of the items, each as likely as its share. */
export function pickByShare<T extends {readonly share: number}>(items: readonly T[], random: RandomState): T {
  let left = random.randomSample() * items.reduce((sum, {share}) => sum + share, 0);
  for (const item of items) {
    left -= item.share;
    if (left < 0) return item;
  }
  return items[items.length - 1]; // rounding may leave a last crumb
}
