import {test} from "vitest";
import {readMnistFolder} from "../../../data/sources/mnist-folder.js";
import {embeddedDigits} from "../../../lib/digits/embedded.js";
import {compiledKernel} from "./compiled-kernel.js";
import {expectSameFirstPass} from "./expect-same-first-pass.js";

const {MNIST_DIR} = process.env;

test("784-200-10 on 60,000 images: the loss and every gradient are float64's within 1e-5 of their norms", async () => {
  const set = MNIST_DIR ? await readMnistFolder(MNIST_DIR) : embeddedDigits(0, 6000, 1000);
  await expectSameFirstPass(await compiledKernel("plain"), set, 60_000);
});
