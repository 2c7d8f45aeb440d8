// What the pages about the class have in common, for their tests.
import type {Locator} from "playwright-core";
import {page} from "../on-page.js";
import {shownBy} from "../reader.js";

export const button = (name: string): Locator => page.getByRole("button", {name, exact: true});

export const rate = (): Locator => page.getByLabel("Learning rate", {exact: true});

export const figureOf = (title: string): Locator => page.getByRole("figure").filter({hasText: title});

/** The row of a Net's field in the table of its fields. */
const field = (name: string) =>
  page.locator(".fields tr").filter({has: page.locator(`th code:text-is("${name}")`)});

/** What the table says of a field: its shape, its norm, and what the last call did to it. */
export const cells = (name: string): Promise<string[]> => field(name).locator("td").allTextContents();

/** To thirteen digits: the browser's logarithm, by which the weights are drawn, may round the last bit otherwise than ours. */
export const thirteen = (numbers: readonly number[]): number[] =>
  numbers.map((x) => Number(x.toPrecision(13)));

/** The numbers that a shown cell has displayed, by a piece of its code, to thirteen digits. */
export async function numbersOf(code: string): Promise<number[]> {
  return thirteen((await shownBy(code).innerText()).split("\n").filter(Boolean).map(Number));
}

/** Answers the prediction that offers this, with this. */
export async function answer(option: string): Promise<void> {
  const question = page.locator(".predict").filter({hasText: option});
  await question.getByLabel(option, {exact: true}).check();
  await question.getByRole("button", {name: "Commit to this answer"}).click();
}
