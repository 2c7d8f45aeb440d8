import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {readMnistFolder} from "../../data/sources/mnist-folder.js";
import {embeddedDigits} from "../../lib/digits/embedded.js";
import type {RecordedRun} from "../../lib/training/recorded-run.js";
import {record} from "../../lib/training/recording.js";
import {recordingEngine} from "../../scripts/recording-engine.js";
import {MNIST_RUNS} from "../../scripts/recordings.js";
import {expectAllclose} from "../allclose.js";

const {MNIST_DIR} = process.env;
const engine = await recordingEngine();

if (MNIST_DIR) {
  const mnist = await readMnistFolder(MNIST_DIR);
  test.each(MNIST_RUNS.map(({name, settings}) => [name, settings] as const))(
    "record gives data/runs/%s.json again, on MNIST",
    async (name, settings) => {
      const recorded: RecordedRun = JSON.parse(readFileSync(`data/runs/${name}.json`, "utf8"));
      const again = await record(settings, mnist, engine);
      for (const curve of ["loss", "trainAccuracy", "testAccuracy"] as const) {
        expectAllclose(again[curve], recorded[curve], 2e-6);
      }
      expectAllclose([again.limit, again.heldStill], [recorded.limit, recorded.heldStill], 2e-6);
    }
  );
} else {
  const settings = new Map(MNIST_RUNS.map(({name, settings}) => [name, settings]));
  // Measured: as written 15.9 and 14.3 %, with the smaller w2 77.1 and 77.0 %, held still too.
  test.each([0, 1])("on embedded digits too, only the smaller w2 lets it read, seed %i", async (seed) => {
    const digits = embeddedDigits(0, 1000, 1000);
    const end = async (name: string) => {
      const {testAccuracy, heldStill} = await record({...settings.get(name)!, seed}, digits, engine);
      return {right: testAccuracy.at(-1)!, heldStill};
    };
    const [asWritten, smallW2] = [await end("as-written"), await end("small-w2")];
    expect(smallW2.right).toBeGreaterThan(asWritten.right + 0.3);
    expect(Math.abs(smallW2.heldStill - smallW2.right)).toBeLessThan(0.02);
  });
}
