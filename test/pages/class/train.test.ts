import {expect, test} from "vitest";
import {norm} from "../../../lib/array/norm.js";
import {RandomState} from "../../../lib/array/random-state.js";
import {percent, read} from "../../../lib/charts/number.js";
import {accuracy} from "../../../lib/network/accuracy.js";
import {loss} from "../../../lib/network/loss.js";
import {Net} from "../../../lib/network/net.js";
import {lessonBatch} from "../../../lib/workbook/batch/lesson-batch.js";
import {onOnePage, page} from "../on-page.js";
import {press, shownBy, status} from "../reader.js";
import {siteDigits} from "../site-digits.js";
import {axeViolations} from "../visit.js";
import {answer, button, cells, figureOf, numbersOf, rate, thirteen} from "./class-page.js";

onOnePage("class/train");

test("calls out of order are refused in the class's words; in order, the numbers are a Net's", async () => {
  const said = page.locator(".calls li").last();
  await button("update(learningRate)").click();
  expect(await said.textContent()).toContain("Error: update: expected backward(target) to be called first");
  await button("backward(target)").focus();
  await press("Enter");
  expect(await said.textContent()).toContain("Error: backward: expected forward(x) to be called first");

  const {data, target, labels} = lessonBatch(siteDigits(), 20);
  const net = new Net(new RandomState(0));
  const output = net.forward(data);
  await button("forward(data)").click();
  const right = Math.round(20 * accuracy(output, labels));
  expect(await said.textContent()).toContain(`Loss ${read(loss(output, target))}; ${right} of 20 images`);
  net.backward(target);
  await button("backward(target)").click();
  await expect.poll(() => cells("gradW1")).toEqual(["784 × 200", read(norm(net.gradW1)), "new"]);
  net.update(0.02);
  await button("update(learningRate)").click();
  await expect.poll(() => cells("w1")).toEqual(["784 × 200", read(norm(net.w1)), "changed"]);
  await button("update(learningRate)").click();
  expect(await said.textContent()).toContain("old gradients");
});

test("the loop trains the same object: ten epochs are ten updates, play, pause, a new object", async () => {
  const {data, target, labels} = lessonBatch(siteDigits(), 20);
  const net = new Net(new RandomState(0));
  await button("New object").first().click();
  await expect.poll(() => status("updates").textContent()).toBe("0");
  for (let epoch = 0; epoch < 10; epoch++) {
    net.forward(data);
    net.backward(target);
    net.update(0.02);
    await button("One epoch").click();
  }
  await expect.poll(() => status("updates").textContent()).toBe("10");
  const output = net.forward(data);
  expect(await status("loss").textContent()).toBe(read(loss(output, target)));
  expect(await status("images read correctly").textContent()).toBe(percent(accuracy(output, labels)));

  await button("Play").click();
  await expect.poll(async () => Number(await status("updates").textContent())).toBeGreaterThan(15);
  await button("Pause").click();
  const stopped = await page.locator(".calls li").last().textContent();
  expect(stopped).toMatch(/The loop has run: \d+ epochs\./);
  const updates = Number(await status("updates").textContent());
  await expect
    .poll(() => figureOf("The loss of your object").locator("svg").first().getAttribute("aria-label"))
    .toContain(`updates from 0 to ${updates}`);
  await page.getByRole("group", {name: "The loop"}).getByRole("button", {name: "New object"}).click();
  await expect.poll(() => status("updates").textContent()).toBe("0");
});

test("a second update without a backward: its loss is shown after the answer, and follows the slider", async () => {
  const {data, target} = lessonBatch(siteDigits(), 20);
  const hasty = (learningRate: number) => {
    const net = new Net(new RandomState(0));
    net.forward(data);
    net.backward(target);
    return [1, 2].map(() => {
      net.update(learningRate);
      return loss(net.forward(data), target);
    });
  };
  await page.getByText("Two whole epochs lead to").waitFor();
  expect(await shownBy("const hasty = createNet()").innerText()).toBe("");
  expect(await page.getByText("An error is the kind answer").count()).toBe(0);
  await answer("It is refused: backward has to run first");
  await expect.poll(() => numbersOf("const hasty = createNet()")).toEqual(thirteen(hasty(0.02)));
  await rate().press("ArrowLeft");
  await expect.poll(() => numbersOf("const hasty = createNet()")).toEqual(thirteen(hasty(0.0195)));
  await page.getByText("Its learning rate is 0.0195").waitFor();
  await button("forward(data)").click();
  await button("backward(target)").click();
  await button("update(learningRate)").click();
  expect(await page.locator(".calls li").last().textContent()).toContain("net.update(0.0195)");
});

test("the written loop trains a new object for forty epochs, again whenever the slider moves", async () => {
  const {data, target} = lessonBatch(siteDigits(), 20);
  const last = (learningRate: number) => {
    const net = new Net(new RandomState(0));
    for (let epoch = 0; epoch < 39; epoch++) {
      net.forward(data);
      net.backward(target);
      net.update(learningRate);
    }
    return loss(net.forward(data), target);
  };
  const told = () => figureOf("from a new object").locator("svg").first().getAttribute("aria-label");
  await rate().press("ArrowRight"); // back to 0.02
  await expect.poll(told).toContain(`loss from ${read(last(0.02))} to`);
  await rate().press("ArrowLeft");
  await expect.poll(told).toContain(`loss from ${read(last(0.0195))} to`);
  expect(await axeViolations(page)).toEqual([]);
});
