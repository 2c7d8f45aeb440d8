import {expect, test} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import {read} from "../../lib/charts/number.js";
import {onOnePage, page} from "./on-page.js";
import {middleOf, press, shows} from "./reader.js";

onOnePage("functional/parameters");

/** The line below a seed's tiles. */
function begins(seed: number) {
  const {data} = new RandomState(seed).randn(1, 4);
  return page.getByText(`w1[0] begins ${Array.from(data, read).join(", ")}`).first();
}

/** The picture of one unit's weights. */
function weights(unit: number) {
  return page
    .locator("figure")
    .filter({hasText: `w1[:, ${unit}], the weights of hidden unit ${unit}`})
    .locator("image");
}

test("the parameters are drawn in proportion, counted, and shown with NumPy's shapes", async () => {
  const rows = page.getByRole("region", {name: "The parameters, counted"}).locator("tr");
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent).slice(0, 4))
  );
  expect(cells.slice(1)).toEqual([
    ["w1", "784 × 200", "(784, 200)", "156,800"],
    ["b1", "1 × 200", "(200,)", "200"],
    ["w2", "200 × 10", "(200, 10)", "2,000"],
    ["b2", "1 × 10", "(10,)", "10"],
    ["all", "", "", "159,010"]
  ]);
  const boxes = page.locator(".shape-box");
  const [w1, w2] = [(await boxes.nth(0).boundingBox())!, (await boxes.nth(2).boundingBox())!];
  expect(w1.height / w1.width).toBeCloseTo(784 / 200, 1);
  expect(w1.height / w2.height).toBeCloseTo(784 / 200, 1);
  const b2 = (await boxes.nth(3).boundingBox())!;
  expect(Math.min(b2.width, b2.height)).toBeGreaterThan(5); // 1 × 10 can still be seen
});

test("the spread of w1 has a bar for each quarter, read under the pointer", async () => {
  const bars = page.locator("figure").filter({hasText: "The weights of w1, by value"}).locator("rect");
  await expect.poll(() => bars.count()).toBe(40);
  const {data} = new RandomState(0).randn(784, 200);
  const within = data.filter((x) => x >= -5 && x <= 5).length;
  const density = data.filter((x) => x >= 0.5 && x < 0.75).length / (within * 0.25);
  await bars.nth(22).hover();
  await page.getByText(density.toLocaleString("en")).waitFor();
});

test("the slider chooses a hidden unit, and the weight under the pointer is read from its column of w1", async () => {
  await page.getByRole("slider", {name: "Hidden unit"}).focus();
  await press("End", "ArrowLeft");
  await weights(198).waitFor();
  await weights(198).hover(await middleOf(weights(198), [28, 28], [20, 11]));
  const weight = new RandomState(0).randn(784, 200).data[200 * (28 * 11 + 20) + 198];
  await shows(`row 11, column 20: ${read(weight)}`);
});

test("the question about a sum of weights is answered with the keyboard; only then is the answer to be seen", async () => {
  const sums = new Float64Array(200);
  new RandomState(0).randn(150, 200).data.forEach((weight, i) => {
    sums[i % 200] += weight;
  });
  const mean = sums.reduce((total, x) => total + x, 0) / 200;
  const deviation = Math.sqrt(sums.reduce((total, x) => total + (x - mean) ** 2, 0) / 200);
  const answer = page.getByText(
    `About ${read(deviation)}: that is the standard deviation of these 200 sums.`
  );
  const picture = page.getByText("The 200 sums of 150 weights, by value");
  expect([await answer.count(), await picture.count()]).toEqual([0, 0]);
  await page.getByRole("radio", {name: "about 1: they cancel"}).focus();
  await press("ArrowDown", "Enter");
  await answer.waitFor();
  await picture.waitFor();
  await page.getByText("Your answer: about 12.").waitFor();
});

test("the same seed gives the same weights, another seed others", async () => {
  await shows("Of the 156,800 entries of w1, 156,800 differ.");
  await page.getByLabel("Another seed").fill("7");
  await begins(7).waitFor();
  await page.getByLabel("Seed", {exact: true}).fill("7");
  await shows("Of the 156,800 entries of w1, 0 differ.", "np.random.RandomState(7).randn(784, 200)[0, :4]");
  await expect.poll(() => begins(0).count()).toBe(0);
});

test("the keyboard alone changes a seed; what is no seed is refused", async () => {
  await page.getByLabel("Seed", {exact: true}).fill("0");
  await page.getByLabel("Another seed").fill("1");
  await begins(0).waitFor();
  await page.getByLabel("Another seed").focus();
  await press("ArrowUp");
  await begins(2).waitFor();
  await page.keyboard.type("x-");
  await page.getByText("A whole number from 0 to 4,294,967,295; 2 is kept.").waitFor();
  await begins(2).waitFor();
});

test("a unit stays chosen while the seed changes", async () => {
  await page.getByLabel("Seed", {exact: true}).fill("0");
  await page.getByLabel("Another seed").fill("1");
  await begins(0).waitFor();
  await page.getByRole("slider", {name: "Hidden unit"}).focus();
  await press("Home", "ArrowRight", "ArrowRight");
  await weights(2).waitFor();
  await page.getByLabel("Seed", {exact: true}).fill("5");
  await begins(5).waitFor();
  await weights(2).hover(await middleOf(weights(2), [28, 28], [3, 4]));
  const weight = new RandomState(5).randn(784, 200).data[200 * (28 * 4 + 3) + 2];
  await shows(`row 4, column 3: ${read(weight)}`);
});
