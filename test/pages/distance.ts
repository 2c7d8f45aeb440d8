// A prediction comes before its answer is anywhere on the screen.
import type {Locator} from "playwright-core";
import {expect} from "vitest";
import {bringIntoView} from "./reader.js";

const SCREEN = 800; // pixels: a laptop's

/** What answers a question must begin more than a screen below the question. */
export async function expectFarBelow(answer: Locator, question: Locator): Promise<void> {
  const top = async (place: Locator) => {
    await bringIntoView(place); // so that it has been drawn
    return place.evaluate((element) => element.getBoundingClientRect().top + scrollY);
  };
  await top(answer); // what lies between is drawn on the way there
  expect((await top(answer)) - (await top(question))).toBeGreaterThan(SCREEN);
}
