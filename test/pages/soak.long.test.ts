import {expect, test} from "vitest";
import {numberOf} from "./number-of.js";
import {onPage, page} from "./on-page.js";
import {status} from "./reader.js";

onPage("functional/train");

const EPOCHS = 600;
const RATES = [0.005, 0.02, 0.01, 0.015];

async function reading(name: string): Promise<number> {
  return numberOf((await status(name).textContent())!);
}

/** The elements of the page, and the figures that are kept to be drawn anew. */
async function elements(): Promise<number> {
  return page.locator("*").count();
}

test(`Train it plays ${EPOCHS} epochs while the rate is moved: the loss falls, nothing breaks, nothing piles up`, {
  timeout: 900_000
}, async () => {
  await status("loss").filter({hasText: /\d/}).waitFor();
  const before = await reading("loss");
  await page.getByRole("button", {name: "Play"}).click();
  await expect.poll(() => reading("epoch")).toBeGreaterThan(50);
  const early = await elements();
  for (let change = 0; (await reading("epoch")) < EPOCHS; change++) {
    const rate = RATES[change % RATES.length]!;
    await page.getByLabel("Learning rate").fill(String(Math.round(100 * Math.log10(rate)) / 100));
    const epoch = await reading("epoch");
    await expect.poll(() => reading("epoch")).toBeGreaterThan(epoch + 20);
  }
  await page.getByRole("button", {name: "Pause"}).click();
  expect(await reading("loss")).toBeLessThan(0.2 * before);
  expect(page.workers()).toHaveLength(1);
  // A curve may have more ticks than at first; elements that stay behind would be hundreds.
  expect(await elements()).toBeLessThan(early + 100);
});
