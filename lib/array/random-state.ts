import {type Matrix, zeros} from "./matrix.js";
import {mersenneTwister} from "./mersenne-twister.js";

/**
 * A seeded source of random numbers: the same calls give the same values as `numpy.random.RandomState(seed)`
 * (integers and `rand` to the last bit; `randn` up to the last bit of the logarithm).
 * Source: NumPy's legacy generator, which its documentation freezes.
 */
export class RandomState {
  readonly #nextWord: () => number;
  #spareNormal: number | undefined;

  /** `seed` is a whole number from 0 to 2³² − 1; anything else is a RangeError. */
  constructor(seed: number) {
    if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
      throw new RangeError(`RandomState: expected a whole number from 0 to 4294967295 as seed, got ${seed}`);
    }
    this.#nextWord = mersenneTwister(seed);
  }

  /** One number, uniform in [0, 1), with 53 random bits; `random_sample()`. */
  randomSample(): number {
    const high = this.#nextWord() >>> 5; // 27 bits
    const low = this.#nextWord() >>> 6; // 26 bits
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** A rows × cols matrix, uniform in [0, 1); `rand(rows, cols)`. */
  rand(rows: number, cols: number): Matrix {
    const result = zeros(rows, cols);
    for (let i = 0; i < result.data.length; i++) result.data[i] = this.randomSample();
    return result;
  }

  /** A rows × cols matrix of standard normal numbers; `randn(rows, cols)`. */
  randn(rows: number, cols: number): Matrix {
    const result = zeros(rows, cols);
    for (let i = 0; i < result.data.length; i++) result.data[i] = this.#normal();
    return result;
  }

  /** `size` whole numbers from `low` up to but without `high`; `randint(low, high, size)`. */
  randint(low: number, high: number, size: number): Int32Array {
    const whole = Number.isInteger(low) && Number.isInteger(high);
    if (!whole || low >= high || low < -0x80000000 || high > 0x80000000) {
      throw new RangeError(`randint: expected 32-bit whole numbers low < high, got ${low} and ${high}`);
    }
    return Int32Array.from({length: size}, () => low + this.#upTo(high - 1 - low));
  }

  /** The numbers 0 … n − 1 in random order; `permutation(n)`. */
  permutation(n: number): Int32Array {
    const order = Int32Array.from({length: n}, (_, i) => i);
    for (let i = n - 1; i > 0; i--) {
      const j = this.#upTo(i);
      [order[i], order[j]] = [order[j], order[i]];
    }
    return order;
  }

  /**
   * Two normal numbers from a random point in the unit disc; the second is kept for the next call.
   * Source: Marsaglia's polar method, SIAM Review 6 (1964).
   */
  #normal(): number {
    if (this.#spareNormal !== undefined) {
      const spare = this.#spareNormal;
      this.#spareNormal = undefined;
      return spare;
    }
    let x: number, y: number, r2: number;
    do {
      x = 2 * this.randomSample() - 1;
      y = 2 * this.randomSample() - 1;
      r2 = x * x + y * y;
    } while (r2 >= 1 || r2 === 0);
    const scale = Math.sqrt((-2 * Math.log(r2)) / r2);
    this.#spareNormal = scale * x;
    return scale * y;
  }

  /** A whole number from 0 to `max`, without bias: draws as many bits as `max` has until one fits. */
  #upTo(max: number): number {
    if (max === 0) return 0;
    const shift = Math.clz32(max);
    let word: number;
    do word = (this.#nextWord() << shift) >>> shift;
    while (word > max);
    return word;
  }
}
