// What a "look inside" shows of one entry of a matrix product.
import {expect} from "vitest";
import {read} from "../../lib/charts/number.js";
import {numberOf} from "./number-of.js";
import {page} from "./on-page.js";
import {scrollTo, shows} from "./reader.js";

/** A product that is summed to an entry, and the text that says where it comes from. */
export interface Product {
  readonly place: string;
  readonly left: number;
  readonly right: number;
}

/**
 * The list must show these products, those that are zero left out, the largest in size first, each with the sum so far,
 * and say how many they are; it must end in the entry.
 */
export async function expectProducts(
  entry: string,
  value: number,
  products: readonly Product[]
): Promise<void> {
  const sorted = products
    .map(({place, left, right}) => ({place, left, right, product: left * right}))
    .filter(({product}) => product !== 0)
    .sort((a, b) => Math.abs(b.product) - Math.abs(a.product));
  let sum = 0;
  const expected = sorted.map(({place, left, right, product}) => {
    sum += product;
    return [place, ...[left, right, product, sum].map(read)];
  });
  const list = page.getByRole("region", {name: `The products that sum to ${entry}`, exact: true});
  const rows = list.locator("tbody tr");
  await scrollTo(".terms");
  await list.waitFor();
  expect(
    await rows.evaluateAll((all) =>
      all.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent))
    )
  ).toEqual(expected);
  await endsIn(value);
  const zeros = products.length - sorted.length;
  const counts = `${sorted.length} products that are not zero, and ${zeros} that are.`;
  await shows(`${entry} = ${read(value)}: ${counts}`);
}

/**
 * The last line of the list must be this entry, but for its last digits: they come from the browser's logarithm, by which
 * the weights are drawn, and it may round otherwise than the one here.
 */
export async function endsIn(value: number): Promise<void> {
  const last = page.locator(".terms-entry td").last();
  await expect.poll(async () => numberOf((await last.textContent())!)).toBeCloseTo(value, 12);
}
