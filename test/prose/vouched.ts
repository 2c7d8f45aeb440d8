// What vouches for the numbers of the prose that no cell computes. A new number belongs in a cell; when it cannot be in
// one, it is listed here with the code or the recorded run that it comes from.
import {PIXELS} from "../../lib/digits/digits.js";
import {OPENING} from "../../lib/lessons/home/opening-choices.js";
import {SIZES} from "../../lib/network/functional.js";
import {NEAR} from "../../lib/network/saturation.js";
import {MOST_FOR_LIMIT} from "../../lib/training/run.js";
import {MNIST_RUNS, OTHER_SEED} from "../../scripts/recordings.js";
import type {Vouched} from "./read-prose.js";

const {inputs, hidden, outputs} = SIZES;
const SIDE = Math.sqrt(PIXELS);
const SIZE = "the sizes of the network: SIZES";
const IMAGE = "the sizes of an image: PIXELS";
const SUMMED = 150; // weights that Parameters adds up
const RANGE = "the ends of a range that the formula gives";
const FORMULA = "part of a formula";
const SEED = "the page opens with seed 0";
const NAME = "a name, not a measure";

/** Phrases that may stand on any page. */
export const EVERYWHERE: readonly Vouched[] = [
  {phrase: "28 × 28", values: [SIDE, SIDE], because: IMAGE},
  {phrase: "784 pixels", values: [inputs], because: SIZE},
  {phrase: "784 weights", values: [inputs], because: SIZE},
  {phrase: "200 hidden units", values: [hidden], because: SIZE},
  {phrase: "200 hidden activations", values: [hidden], because: SIZE},
  {phrase: "n × 784", values: [inputs], because: SIZE},
  {phrase: "n × 200", values: [hidden], because: SIZE},
  {phrase: "n × 10", values: [outputs], because: SIZE},
  {phrase: "784 × 200", values: [inputs, hidden], because: SIZE},
  {phrase: "200 × 10", values: [hidden, outputs], because: SIZE},
  {phrase: "1 × 200", values: [1, hidden], because: SIZE},
  {phrase: "1 × 10", values: [1, outputs], because: SIZE},
  {phrase: "156,800", values: [inputs * hidden], because: SIZE},
  {phrase: "within 0.01 of 0 or of 1", values: [NEAR, 0, 1], because: "saturatedShare: NEAR"},
  {phrase: "2/λ", because: FORMULA},
  {phrase: "first weights of seed 0", because: SEED},
  {phrase: "between 0 and 1", because: RANGE},
  {phrase: "from 0 to 1", because: RANGE},
  {phrase: "to 0 or to 1", because: RANGE},
  {phrase: "at 0 or at 1", because: RANGE},
  {phrase: "near 0 or 1", because: RANGE},
  {phrase: "targets are 0 and 1", because: "oneHot gives 0 and 1"},
  {phrase: "Part 1:", because: NAME},
  {phrase: "Part 2:", because: NAME}
];

/** Phrases of one page: its path in src. */
export const PAGES: Readonly<Record<string, readonly Vouched[]>> = {
  "index.md": [
    {phrase: "24 hidden units", values: [OPENING.hidden], because: "OPENING"},
    {phrase: "on 400 images", values: [OPENING.images], because: "OPENING"}
  ],
  "functional/digits.md": [
    {
      phrase: "0 where the paper is blank, 255 where the ink is full",
      because: "Digits: 0 is paper, 255 is ink"
    },
    {phrase: "28 rows and 28 columns, so 28 · 28", values: [SIDE, SIDE, SIDE, SIDE], because: IMAGE},
    {phrase: "climb from 0 to 255", because: "Digits: 0 is paper, 255 is ink"},
    {phrase: "divided by 255", because: "pixelsToData divides by it"},
    {phrase: "pixel / 255", because: "pixelsToData divides by it"},
    {phrase: "its 28 rows of pixels", values: [SIDE], because: IMAGE},
    {phrase: "pieces of 28 again", values: [SIDE], because: IMAGE},
    {phrase: "are exactly 0", because: "a blank pixel: the page counts them"},
    {phrase: "28 columns further on", values: [SIDE], because: IMAGE},
    {phrase: "a 1 in the label's place", because: "oneHot"},
    {phrase: "is 1 if image i has label j, and 0 otherwise", because: "oneHot"},
    {phrase: "Each row has one 1", because: "oneHot; test/pages/digits.test.ts looks at each row"},
    {phrase: "a 3 would lie between a 2 and a 4", because: NAME},
    {phrase: "might be a 1 or a 7 would best be answered with a 4", because: NAME},
    {
      phrase: "longer side was 20 pixels",
      because: "normalise scales to this box; test/digits/normalise.test.ts"
    },
    {phrase: "Draw a thin 1, then a wide 0", because: NAME},
    {
      phrase: "The longer side is 20 pixels",
      because: "normalise scales to this box; test/digits/normalise.test.ts"
    }
  ],
  "functional/parameters.md": [
    {phrase: "around 0 with standard deviation 1", because: "the definition of randn"},
    {phrase: "Is a weight of 1 large?", because: "the definition of randn"},
    {phrase: "comes out far from 0", because: "the forward page measures it"},
    {
      phrase: "Of an image's 784 pixels some 150 have ink",
      values: [inputs, SUMMED],
      because: "the mean of MNIST's training images: test/digits/sources/real-mnist.test.ts"
    },
    {phrase: "the sum of 150 weights", values: [SUMMED], because: "the cell below sums so many"},
    {
      phrase: "randn(784, 200)[0, :4]",
      values: [inputs, hidden, 0, 4],
      because: "the cell prints the first four"
    },
    {phrase: "1/√(2π) · e−x²/2", because: FORMULA}
  ],
  "functional/forward.md": [
    {phrase: "the weights from seed 0", because: "the page makes them with new RandomState(0)"},
    {phrase: "it gives nearly 0, at zero exactly ½, far above zero nearly 1", because: FORMULA},
    {phrase: "σ(x) = 1 / (1 + e−x)", because: FORMULA},
    {phrase: "steep around 0", because: FORMULA},
    {phrase: "With a factor of 1", because: "the slider begins there"},
    {phrase: "the factor is 1 again", because: "the figures below take sig1 itself"},
    {phrase: "towards 1 and the other nine towards 0", because: "oneHot"}
  ],
  "functional/loss.md": [{phrase: "is 2(x − t); the ½ cancels the 2", because: FORMULA}],
  "functional/backward.md": [
    {phrase: "1 and 2. gradOutput, gradLin2", because: NAME},
    {phrase: "Axis 0 is the first side", because: "NumPy counts axes from 0"},
    {phrase: "s = 1 / (1 + e⁻ˣ)", because: FORMULA},
    {phrase: "e⁻ˣ / (1 + e⁻ˣ)²", because: FORMULA},
    {phrase: "e⁻ˣ / (1 + e⁻ˣ), and", because: FORMULA},
    {phrase: "factor is 1 − s", because: FORMULA}
  ],
  "functional/train.md": [
    {phrase: "about 1 there, and about 0 everywhere else", because: "oneHot"},
    {phrase: "by 1 − … · λ", because: FORMULA},
    {phrase: "below −1", because: FORMULA},
    {
      phrase: "on at most 1,000 of the training images",
      values: [MOST_FOR_LIMIT],
      because: "the run looks at no more"
    },
    {phrase: "to 0 or to 1 for every image", because: RANGE},
    {phrase: "Try rate 1 with 100 images and seed 1", because: "test/pages/train.test.ts runs it"}
  ],
  "functional/scale.md": [
    {phrase: "almost 0 or almost 1", because: RANGE},
    {
      phrase: "network that answers 0 to everything",
      because: "½·1² is its loss: one target is 1, the others are 0"
    },
    {phrase: "a single 1 among zeros", because: "oneHot"},
    {phrase: "begin close to 0", because: "the question above gives the ends of the outputs"},
    {phrase: "a variance of 1/fan-in", because: "MNIST_RUNS: the scales are 1/√inputs and 1/√hidden"},
    {
      phrase: "the same for seeds 0 and 1",
      values: [MNIST_RUNS[0]!.settings.seed, OTHER_SEED],
      because: "test/training/recording.test.ts tries each claim on both"
    }
  ],
  "functional/update.md": [
    {
      phrase: "At 0.005, where the slider begins",
      values: [0.005],
      because: "test/pages/update.test.ts finds the slider there, and each update smaller than the one before"
    },
    {
      phrase: "156,800 of them for …, 200 for …, 2,000 for …, 10 for …",
      values: [inputs * hidden, hidden, hidden * outputs, outputs],
      because: SIZE
    },
    {phrase: "draws them from seed 0", because: SEED}
  ],
  "class/from-functions.md": [
    {phrase: "is 0 only if all its entries are", because: "the definition of norm"}
  ],
  "class/faults.md": [{phrase: "with respect to itself is 1", because: FORMULA}],
  "class/same-numbers.md": [
    {phrase: "is 0 only if all its entries are", because: "the definition of norm"},
    {phrase: "Try a rate of 1", because: "an invitation; test/pages/class.test.ts does it"},
    {phrase: "on 100 images that a second seed makes", because: "data/golden/generate.py, real_size"}
  ],
  "reference/glossary.md": [{phrase: "1 / (1 + e−x)", because: FORMULA}]
};
