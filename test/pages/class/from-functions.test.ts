import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {subtract} from "../../../lib/array/elementwise.js";
import {norm} from "../../../lib/array/norm.js";
import {RandomState} from "../../../lib/array/random-state.js";
import {read} from "../../../lib/charts/number.js";
import {Net} from "../../../lib/network/net.js";
import {lessonBatch} from "../../../lib/workbook/batch/lesson-batch.js";
import {onOnePage, page} from "../on-page.js";
import {press, shownBy} from "../reader.js";
import {siteDigits} from "../site-digits.js";
import {axeViolations} from "../visit.js";
import {answer, button, cells, numbersOf, rate, thirteen} from "./class-page.js";

onOnePage("class/from-functions");

test("next call by mouse and by keyboard: the fields are a Net's, with its shapes and norms", async () => {
  const {data, target} = lessonBatch(siteDigits(), 20);
  const net = new Net(new RandomState(0));
  expect(await cells("w1")).toEqual(["784 × 200", read(norm(net.w1)), "new"]);
  expect(await cells("output")).toEqual(["–", "–", "not there yet"]);

  await button("Next call").click();
  net.forward(data);
  expect(await cells("sig1")).toEqual(["20 × 200", read(norm(net.sig1)), "new"]);
  expect(await cells("output")).toEqual(["20 × 10", read(norm(net.output!)), "new: lin2 itself"]);

  await button("Next call").focus();
  await press("Enter");
  net.backward(target);
  expect(await cells("gradW1")).toEqual(["784 × 200", read(norm(net.gradW1)), "new"]);
  expect((await cells("w1"))[2]).toBe("as before");

  await press("Enter");
  net.update(0.02);
  expect(await cells("w2")).toEqual(["200 × 10", read(norm(net.w2)), "changed"]);
  expect((await cells("gradW1"))[2]).toBe("as before");

  await button("Back").click();
  expect((await cells("w2"))[2]).toBe("as before");
  expect(await page.locator(".walk-line").textContent()).toContain("Call 3 of 5: net.backward(target)");
});

test("what forward must keep is told after the answer, and nowhere before", async () => {
  await page.getByText("Which of its quantities must forward keep").waitFor();
  expect(await page.getByText("Nothing needs").count()).toBe(0);
  await answer("data, lin1, sig1, lin2 and output");
  await page.getByText("Nothing needs").waitFor();
  expect(await page.locator(".predict-answer").textContent()).toContain("data, sig1 and output");
});

test("one step of both versions: no difference is shown before the answer, then four zeros; the slider moves w1 on", async () => {
  const {data, target} = lessonBatch(siteDigits(), 20);
  const moved = (learningRate: number) => {
    const net = new Net(new RandomState(0));
    const before = net.w1;
    net.forward(data);
    net.backward(target);
    net.update(learningRate);
    return norm(subtract(net.w1, before));
  };
  const distance = "const after = update(parameters";
  await expect.poll(() => numbersOf(distance)).toEqual(thirteen([moved(0.02)]));
  expect(await shownBy("norm(subtract(after.w1, net.w1))").innerText()).toBe("");
  await answer("About 10⁻¹⁶, one rounding");
  await expect.poll(() => numbersOf("norm(subtract(after.w1, net.w1))")).toEqual([0, 0, 0, 0]);
  await rate().press("ArrowRight");
  await expect.poll(() => numbersOf(distance)).toEqual(thirteen([moved(0.0204)]));
  expect(await numbersOf("norm(subtract(after.w1, net.w1))")).toEqual([0, 0, 0, 0]);
  expect(await axeViolations(page)).toEqual([]);
});

test("both versions' lines stand side by side as they are in lib, and light up together", async () => {
  const row = page.locator(".two-versions tr").filter({has: page.locator('th code:text-is("gradLin1")')});
  const [functional, ofClass] = await row.locator("td").allTextContents();
  expect(readFileSync("lib/network/functional.ts", "utf8")).toContain(functional);
  expect(readFileSync("lib/network/net.ts", "utf8")).toContain(ofClass);
  expect(await page.locator(".two-versions tbody tr").count()).toBe(24); // 20 lines and 4 headings
  await row.locator('td [data-quantity="gradSig1"]').first().hover();
  expect(await page.locator('.two-versions [data-quantity="gradSig1"].lit').count()).toBeGreaterThan(3);
  await page.locator("h1").hover(); // the pointer goes before the focus
  await row.locator('td [data-quantity="gradLin1"]').first().focus();
  await press("ArrowRight");
  expect(await page.locator('.two-versions [data-quantity="sig1"].lit').count()).toBeGreaterThan(3);
});
