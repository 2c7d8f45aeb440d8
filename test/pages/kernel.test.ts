import {readFileSync} from "node:fs";
import {afterEach, beforeAll, describe, expect, inject, test} from "vitest";
import {compileKernel} from "../../data/kernel/compile.js";
import {connectChromium} from "../../scripts/browser/chromium.js";
import {expectWithin} from "../training/fast/expect-within.js";
import type {Golden} from "../training/fast/golden.js";
import type {Checks} from "./kernel-checks.js";
import {serveModules} from "./module-site.js";
import {type Visit, visit} from "./visit.js";

let visited: Visit;

beforeAll(async () => {
  const site = await serveModules(
    ["test/pages/kernel-checks.ts", "lib/training/fast/shard.worker.ts", "lib/training/train.worker.ts"],
    {"relaxed.wasm": compileKernel("relaxed"), "plain.wasm": compileKernel("plain")}
  );
  const browser = await connectChromium(inject("chromium"));
  visited = await visit(browser, site.url);
  if (!(await check("validates", "relaxed.wasm"))) {
    throw new Error(
      `This browser, version ${browser.version()}, has no relaxed SIMD: the relaxed kernel cannot be tested in it. ` +
        "Chrome and Chromium have it from version 114 on."
    );
  }
  return async () => {
    await browser.close();
    site.close();
  };
});

afterEach(async () => expect(await visited.faults()).toEqual([]));

/** Has the page do one of its checks. */
function check<Name extends keyof Checks>(
  name: Name,
  ...given: Parameters<Checks[Name]>
): Promise<Awaited<ReturnType<Checks[Name]>>> {
  const done = visited.page.evaluate(
    ([name, given]) => {
      const {checks} = globalThis as unknown as {
        checks: Record<string, (...given: readonly unknown[]) => unknown>;
      };
      return checks[name](...given);
    },
    [name, given] as const
  );
  return done as Promise<Awaited<ReturnType<Checks[Name]>>>;
}

describe.each(["relaxed.wasm", "plain.wasm"] as const)("%s", (file) => {
  test("sigmoid(x) is Math.exp's to 2e-6 of itself from −40 to 40, and to 1e-17 beyond", async () => {
    const {within40, beyond} = await check("sigmoid", file);
    expect(within40).toBeLessThan(2e-6);
    expect(beyond).toBeLessThan(1e-17);
  });

  test("784-200-10 on 6,000 images: the loss and every gradient are float64's within 1e-5", async () =>
    expectWithin(await check("gradients", file), 1e-5));

  test("784-200-10: losses, norms and parameters are NumPy's to 2e-5 through 10 epochs", async () => {
    const golden: Golden = JSON.parse(readFileSync("data/golden/pixels.json", "utf8"));
    const told = await check("golden", file, golden);
    expect(told).toHaveLength(22);
    for (const distances of told) expectWithin(distances, 2e-5);
  });

  test.each([300, 64])(
    "20 epochs in batches of %i: the loss stays within 1e-4 of float64's",
    async (batch) => {
      const told = await check("curve", file, batch);
      expect(told).toHaveLength(21);
      for (const {loss} of told) expectWithin({loss}, 1e-4);
    }
  );

  test.each([
    {images: 1, batch: 1, hidden: 200},
    {images: 127, batch: 127, hidden: 40},
    {images: 129, batch: 128, hidden: 80},
    {images: 300, batch: 129, hidden: 80},
    {images: 30, batch: 7, hidden: 200}
  ])("$images images, batches of $batch, $hidden hidden units: all float64's within 1e-5", async (shape) => {
    const told = await check("shape", file, shape.images, shape.batch, shape.hidden);
    for (const distances of told) expectWithin(distances, 1e-5);
  });
});

describe("a crew", () => {
  test.each([
    {workers: 1, images: 1000},
    {workers: 2, images: 1000},
    {workers: 3, images: 1000},
    {workers: 3, images: 2}
  ])(
    "of $workers and the calling thread on $images images computes what one thread does, and the same bits again",
    async ({workers, images}) => {
      const {distances, same, name} = await check("crew", workers, images);
      expectWithin(distances, 1e-5);
      expect(same).toBe(true);
      expect(name).toContain(`${workers + 1} workers`);
    }
  );

  test("is hired for 6,000 images by measuring: with the calling thread no more than processors, and they compute what one thread does", async () => {
    const {workers, processors, distances} = await check("hired", 6000);
    expect(1 + workers).toBeLessThanOrEqual(processors);
    expectWithin(distances, 1e-5);
  });

  test("is not hired for 1,000 images, nor tried", async () => {
    let started = 0;
    const count = () => {
      started++;
    };
    visited.page.on("worker", count);
    const {distances} = await check("hired", 1000);
    visited.page.off("worker", count);
    expect(started).toBe(0);
    expectWithin(distances, 0);
  });

  test("ended in mid-epoch answers nothing and leaves no error", async () => {
    expect(await check("endMidPass")).toBe("nothing");
  });

  test("whose worker breaks says why", async () => {
    expect(await check("broken", 24)).toContain("expected hidden units in panels of 40, got 24");
  });
});

test("a trainer ended in mid-epoch leaves no error, and no worker", async () => {
  expect(await check("endTrainer")).toContain("WebAssembly");
  await expect.poll(() => visited.page.workers()).toEqual([]);
});
