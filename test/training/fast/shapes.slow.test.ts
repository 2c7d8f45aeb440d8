import {describe, test} from "vitest";
import {RandomState} from "../../../lib/array/random-state.js";
import {count, type Digits, PIXELS} from "../../../lib/digits/digits.js";
import {randomDigits} from "../digits.js";
import {AS_WRITTEN, compareEngines, FAN_IN, type Training} from "./compare.js";
import {compiledKernel} from "./compiled-kernel.js";
import {expectWithin} from "./expect-within.js";

const kernel = await compiledKernel("plain");
const held = randomDigits(new RandomState(1), 20);

/** In two epochs, losses, accuracies, gradients and parameters are the float64 engine's within 1e-5 of their norms. */
async function expectFloat64s(train: Digits, changed: Partial<Training> = {}): Promise<void> {
  const usual = {test: held, hidden: 40, seed: count(train), ...FAN_IN, learningRate: 0.01, epochs: 2};
  for (const distances of await compareEngines(kernel, {...usual, train, ...changed})) {
    expectWithin(distances, 1e-5);
  }
}

describe("the fast engine's two epochs are float64's within 1e-5", () => {
  describe.each([40, 80, 200])("with %i hidden units", (hidden) => {
    test.each([1, 2, 127, 128, 129, 300])("on %i images", (n) =>
      expectFloat64s(randomDigits(new RandomState(n), n), {hidden})
    );

    test.each([
      {n: 30, batch: 7},
      {n: 250, batch: 100},
      {n: 300, batch: 128},
      {n: 300, batch: 129},
      {n: 129, batch: 128}, // a last batch of one image
      {n: 5, batch: 1},
      {n: 1000, batch: 1000},
      {n: 30, batch: 31}
    ])("on $n shuffled images in batches of $batch", ({n, batch}) =>
      expectFloat64s(randomDigits(new RandomState(n), n), {hidden, batch})
    );
  });

  test.each([1, 128, 129, 300])("with %i test images", (n) =>
    expectFloat64s(randomDigits(new RandomState(7), 10), {test: randomDigits(new RandomState(n), n)})
  );

  test.each(Array.from({length: 12}, (_, seed) => seed))("on shapes drawn from seed %i", (seed) => {
    const random = new RandomState(seed);
    const [n] = random.randint(1, 400, 1);
    const [batch] = random.randint(1, n + 1, 1);
    const [panels] = random.randint(1, 6, 1);
    const scales = seed % 2 ? AS_WRITTEN : FAN_IN;
    return expectFloat64s(randomDigits(random, n), {
      batch,
      hidden: 40 * panels,
      seed,
      ...scales,
      learningRate: 0.001
    });
  });

  const paper = () => new Uint8Array(PIXELS);
  const ink = () => new Uint8Array(PIXELS).fill(255);
  const dot = (place: number, level: number) => paper().fill(level, place, place + 1);
  const noise = (seed: number) => randomDigits(new RandomState(seed), 1).pixels;

  test.each<[name: string, image: (i: number) => Uint8Array]>([
    ["all paper", paper],
    ["all ink", ink],
    ["with one pixel, the first", () => dot(0, 255)],
    ["with one pixel, the last, at the lightest grey", () => dot(783, 1)],
    ["with one pixel each, at another place and level", (i) => dot((97 * i) % 784, 1 + (i % 255))],
    ["with paper before, between and after", (i) => (i % 2 || i > 140 ? noise(i) : paper())],
    ["of ink, and in a block of its own, paper", (i) => (i < 128 ? ink() : paper())]
  ])("on images %s", async (_, image) => {
    const n = 150;
    const pixels = new Uint8Array(n * PIXELS);
    for (let i = 0; i < n; i++) pixels.set(image(i), i * PIXELS);
    const train = {pixels, labels: Uint8Array.from({length: n}, (_, i) => i % 10)};
    await expectFloat64s(train);
    await expectFloat64s(train, {batch: 64});
  });
});
