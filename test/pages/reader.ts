// What a reader does and sees on the page that is open.
import type {Locator} from "playwright-core";
import {expect} from "vitest";
import {page} from "./on-page.js";

/** Waits until each of these texts, whole, is to be seen. */
export async function shows(...texts: string[]): Promise<void> {
  for (const text of texts) await page.getByText(text, {exact: true}).first().waitFor();
}

/** Scrolls until this stands in the middle of the screen. Where it is drawn anew meanwhile, goes to the new one. */
export async function bringIntoView(place: Locator): Promise<void> {
  const scrolled = () =>
    place.evaluate((element) => {
      element.scrollIntoView({block: "center", behavior: "instant"});
      return element.isConnected;
    });
  await expect.poll(scrolled).toBe(true);
}

/** Scrolls to the place of a figure, by the figure's selector. */
export async function scrollTo(figure: string): Promise<void> {
  await bringIntoView(page.locator(`.live:has(${figure})`).first());
}

/** The number that stands under a name in a desk's status. */
export function status(name: string, desk = page.locator("main")): Locator {
  return desk
    .locator(".run-status > div")
    .filter({has: page.getByText(name, {exact: true})})
    .locator("dd");
}

/** What a shown cell has displayed, by a piece of its code that no other cell of the page has. */
export function shownBy(code: string): Locator {
  return page
    .locator(".observablehq-pre-container")
    .filter({hasText: code})
    .locator("xpath=preceding-sibling::*[1]");
}

/** Presses keys, one after the other. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The middle of cell [x, y] of a picture that is `across` × `down` cells large, as a position to click or to hover. */
export async function middleOf(
  picture: Locator,
  [across, down]: [number, number],
  [x, y]: [number, number]
): Promise<{position: {x: number; y: number}}> {
  const {width, height} = (await picture.boundingBox())!;
  return {position: {x: ((x + 0.5) * width) / across, y: ((y + 0.5) * height) / down}};
}
