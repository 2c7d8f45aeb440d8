import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {RandomState} from "../../../lib/array/random-state.js";
import {read} from "../../../lib/charts/number.js";
import {loss} from "../../../lib/network/loss.js";
import {Net} from "../../../lib/network/net.js";
import {lessonBatch} from "../../../lib/workbook/batch/lesson-batch.js";
import {onOnePage, page} from "../on-page.js";
import {press, shownBy} from "../reader.js";
import {siteDigits} from "../site-digits.js";
import {axeViolations} from "../visit.js";
import {answer, button, numbersOf} from "./class-page.js";

onOnePage("class/faults");

const line = (text: string) =>
  page.locator(".listing button").filter({has: page.locator(`code:text-is("${text}")`)});
const words = () => page.locator(".hunt-words").textContent();
const count = () => page.locator(".hunt-count").textContent();

test("the listing is the original class, to the letter", async () => {
  const document = readFileSync("data/original/two-programs.md", "utf8");
  const block = [...document.matchAll(/^```python\n(.*?)\n```$/gms)].at(-1)![1]!;
  await page.locator(".listing").first().waitFor();
  const listed = await page.locator(".listing").first().locator("code").allTextContents();
  const written = block.split("\n").filter((text) => text.trim() !== "");
  expect(listed).toEqual(written.map((text) => text.trim()));
});

test("the prediction is answered with what Python said first", async () => {
  expect(await page.getByText("NameError").count()).toBe(0);
  await answer("In forward");
  await page.getByText("NameError: name 'n_epoch' is not defined").waitFor();
});

test("the mouse finds faults, two of them in one line, and a wrong pick is told why", async () => {
  await line("self.b1 = np.zeros(200)").click();
  expect(await words()).toContain("One bias for each of the 200 hidden units");
  expect(await count()).toBe("0 of 5 faults found");
  await line("model.upadte()").click();
  expect(await count()).toBe("1 of 5 faults found");
  await page.getByText("object has no attribute 'upadte'. Did you mean: 'update'?").waitFor();
  expect(await words()).toContain("Something else in this very line is wrong too.");
  await line("model.upadte()").click();
  expect(await count()).toBe("2 of 5 faults found");
  await page.getByText("missing 1 required positional argument: 'lr'").waitFor();
  expect(await page.locator(".diff ins").allTextContents()).toEqual([
    expect.stringContaining("model.update()"),
    expect.stringContaining("model.update(lr)")
  ]);
});

test("the keyboard finds all five; the fixed class follows, and a reload remembers", async () => {
  await button("Start over").click();
  await line("class NetNumpy:").focus();
  for (const lines of [11, 1, 0]) await press(...Array(lines).fill("ArrowDown"), "Enter");
  // return lin2, then def backward twice: it has two faults.
  expect(await count()).toBe("3 of 5 faults found");
  expect(await page.getByText("The fixed class", {exact: true}).count()).toBe(0);
  await press("End", "Enter", "Enter");
  expect(await count()).toBe("5 of 5 faults found");
  await page.getByText("The fixed class", {exact: true}).waitFor();
  expect(await page.locator(".fault-report").count()).toBe(5);
  expect(await page.locator(".listing-fixed").textContent()).toContain("model.update(lr)");
  expect(await page.locator(".runs > li").last().textContent()).toContain("350 … 62.3");
  expect(await axeViolations(page)).toEqual([]);

  await page.reload();
  await page.locator(".hunt-count").waitFor();
  expect(await count()).toBe("5 of 5 faults found");
  await button("Start over").click();
  expect(await count()).toBe("0 of 5 faults found");
  expect(await page.locator(".fault-report").count()).toBe(0);
});

test("hints come one by one, and show me shows a fault", async () => {
  for (const hint of [1, 2, 3]) {
    await button("Hint").click();
    expect(await words()).toContain(`Hint ${hint} of 3`);
  }
  await button("Show me one").click();
  expect(await words()).toContain("Shown: forward does not keep its output");
  expect(await line("return lin2").textContent()).toContain("shown: self.output is never set");
  await button("Hint").click();
  expect(await words()).toContain("Hint 1 of 3");
});

test("calls out of order show their refusals after the answer; a wrong target is not refused, and the repaired loop trains", async () => {
  const {data, target} = lessonBatch(siteDigits(), 20);
  const net = new Net(new RandomState(0));
  const first = loss(net.forward(data), target);
  await page.getByText(`goes from ${read(first)} to`).waitFor();
  const [wrong] = await numbersOf("net.backward(other)");
  expect(wrong).toBeGreaterThan(0);
  expect(await page.getByText("called first").count()).toBe(0);
  await answer("It sets every gradient to zeros");
  await shownBy("early.backward(target)")
    .getByText("backward: expected forward(x) to be called first")
    .waitFor();
  await shownBy("early.update(0.02)")
    .getByText("update: expected backward(target) to be called first")
    .waitFor();
  for (let epoch = 0; epoch < 19; epoch++) {
    net.backward(target);
    net.update(0.02);
    net.forward(data);
  }
  await page.getByText(`goes from ${read(first)} to ${read(loss(net.output!, target))}.`).waitFor();
});
