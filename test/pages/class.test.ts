import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {norm} from "../../lib/array/norm.js";
import {RandomState} from "../../lib/array/random-state.js";
import {percent, read} from "../../lib/charts/number.js";
import {accuracy} from "../../lib/network/accuracy.js";
import {loss} from "../../lib/network/loss.js";
import {Net} from "../../lib/network/net.js";
import {compareVersions} from "../../lib/training/compare-versions.js";
import {lessonBatch} from "../../lib/workbook/batch/lesson-batch.js";
import {onPage, page} from "./on-page.js";
import {press, scrollTo, status} from "./reader.js";
import {siteDigits} from "./site-digits.js";
import {axeViolations} from "./visit.js";

const button = (name: string) => page.getByRole("button", {name, exact: true});
const field = (name: string) =>
  page.locator(".fields tr").filter({has: page.locator(`th code:text-is("${name}")`)});
const cells = (name: string) => field(name).locator("td").allTextContents();

describe("From functions to a class", () => {
  onPage("class/from-functions");

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
});

describe("Four faults in the card", () => {
  onPage("class/faults");

  const line = (text: string) =>
    page.locator(".listing button").filter({has: page.locator(`code:text-is("${text}")`)});
  const words = () => page.locator(".hunt-words").textContent();
  const count = () => page.locator(".hunt-count").textContent();

  test("the prediction is answered with what Python said first", async () => {
    await page.getByLabel("In forward", {exact: true}).check();
    await button("Commit to this answer").click();
    await page.getByText("NameError: name 'n_epoch' is not defined").waitFor();
    await page.getByText("It turns out otherwise").waitFor();
  });

  test("the mouse finds faults, and a wrong pick is told why", async () => {
    await line("self.b1 = np.zeros(200)").click();
    expect(await words()).toContain("One bias for each of the 200 hidden units");
    expect(await count()).toBe("0 of 4 faults found");
    await line("model.upadte()").click();
    expect(await count()).toBe("1 of 4 faults found");
    await page.getByText("object has no attribute 'upadte'. Did you mean: 'update'?").waitFor();
    await page.getByText("missing 1 required positional argument: 'lr'").waitFor();
    expect(await page.locator(".diff ins").allTextContents()).toEqual([
      expect.stringContaining("model.update()"),
      expect.stringContaining("model.update(lr)")
    ]);
  });

  test("the keyboard finds all four; the mended class follows, and a reload remembers", async () => {
    await line("import numpy as np").focus();
    for (const lines of [12, 1, 0]) await press(...Array(lines).fill("ArrowDown"), "Enter");
    // return self.lin2, then def backward twice: it has two faults.
    expect(await count()).toBe("3 of 4 faults found");
    expect(await page.getByText("The mended class", {exact: true}).count()).toBe(0);
    await press("End", "Enter");
    expect(await count()).toBe("4 of 4 faults found");
    await page.getByText("The mended class", {exact: true}).waitFor();
    expect(await page.locator(".fault-report").count()).toBe(4);
    expect(await page.locator(".listing-mended").textContent()).toContain("model.update(lr)");
    expect(await page.locator(".runs > li").last().textContent()).toContain("350 … 62.3");
    expect(await axeViolations(page)).toEqual([]);

    await page.reload();
    await page.locator(".hunt-count").waitFor();
    expect(await count()).toBe("4 of 4 faults found");
    await button("Start over").click();
    expect(await count()).toBe("0 of 4 faults found");
    expect(await page.locator(".fault-report").count()).toBe(0);
  });

  test("hints come one by one, and show me shows a fault", async () => {
    for (const hint of [1, 2, 3]) {
      await button("Hint").click();
      expect(await words()).toContain(`Hint ${hint} of 3`);
    }
    await button("Show me one").click();
    expect(await words()).toContain("Shown: forward does not keep its output");
    expect(await line("return self.lin2").textContent()).toContain("shown: self.output is never set");
    await button("Hint").click();
    expect(await words()).toContain("Hint 1 of 3");
  });
});

describe("The same numbers twice", () => {
  onPage("class/same-numbers");

  test("the reader's own seed and rate: both losses are lib's, the largest difference is 0", async () => {
    await page.getByLabel("Exactly 0").check();
    await button("Commit to this answer").click();
    await page.getByText("That is how it is.").waitFor();
    expect(await status("largest difference so far").textContent()).toBe("–");
    await scrollTo(".curve-line"); // out of view, it is not drawn anew
    await page.locator(".curve-line").waitFor();
    expect(await page.locator(".curve-ring").count()).toBe(0);

    await page.getByLabel("Seed").fill("5");
    await page.getByLabel("Learning rate, 0.0001 to 1").fill("0.05");
    await press("Enter");
    await expect.poll(() => status("epoch").textContent()).toBe("20");
    const {data, target} = lessonBatch(siteDigits(), 100);
    const versions = compareVersions({data, target, seed: 5, learningRate: 0.05});
    let last = versions.next().value;
    while (last.epoch < 20) last = versions.next().value;
    expect(await status("loss, functional").textContent()).toBe(read(last.functionalLoss));
    expect(await status("loss, class").textContent()).toBe(read(last.functionalLoss));
    expect(await status("largest difference so far").textContent()).toBe("0");
    expect(await page.locator(".curve-ring").count()).toBe(20);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("the recorded runs: NumPy's losses stand there, ours differ in the last digits only", async () => {
    const {runs} = JSON.parse(readFileSync("data/golden/real-size.json", "utf8"));
    for (const {learningRate, epochs} of runs.slice(1)) {
      await page.getByLabel("Learning rate of the recorded run").selectOption(String(learningRate));
      await page
        .locator(".twice-summary")
        .filter({hasText: "Largest difference between functional and class: 0."})
        .waitFor();
      const groups = await page.locator(".twice-losses tbody").all();
      expect(groups).toHaveLength(epochs.length);
      for (const [i, group] of groups.entries()) {
        const losses = await group.locator("td:nth-last-child(2)").allTextContents();
        expect(losses[2]).toBe(String(epochs[i].loss));
        expect(losses[1]).toBe(losses[0]);
        expect(Math.abs(Number(losses[0]) / epochs[i].loss - 1)).toBeLessThan(1e-12);
      }
    }
  });
});

describe("Train it as an object", () => {
  onPage("class/train");

  test("calls out of order are refused in the class's words; in order, the numbers are a Net's", async () => {
    const answer = page.locator(".calls li").last();
    await button("update(learningRate)").click();
    expect(await answer.textContent()).toContain(
      "Error: update: expected backward(target) to be called first"
    );
    await button("backward(target)").focus();
    await press("Enter");
    expect(await answer.textContent()).toContain("Error: backward: expected forward(x) to be called first");

    const {data, target, labels} = lessonBatch(siteDigits(), 20);
    const net = new Net(new RandomState(0));
    const output = net.forward(data);
    await button("forward(data)").click();
    const right = Math.round(20 * accuracy(output, labels));
    expect(await answer.textContent()).toContain(`Loss ${read(loss(output, target))}; ${right} of 20 images`);
    net.backward(target);
    await button("backward(target)").click();
    await expect.poll(() => cells("gradW1")).toEqual(["784 × 200", read(norm(net.gradW1)), "new"]);
    net.update(0.02);
    await button("update(learningRate)").click();
    await expect.poll(() => cells("w1")).toEqual(["784 × 200", read(norm(net.w1)), "changed"]);
    await button("update(learningRate)").click();
    expect(await answer.textContent()).toContain("old gradients");
  });

  test("the loop trains the same object: one epoch, play, pause, a new object", async () => {
    const {data, target, labels} = lessonBatch(siteDigits(), 20);
    const net = new Net(new RandomState(0));
    net.forward(data);
    net.backward(target);
    net.update(0.02);
    const second = net.forward(data);
    await button("One epoch").click();
    await button("One epoch").click();
    await expect.poll(() => status("loss").textContent()).toBe(read(loss(second, target)));
    expect(await status("images read correctly").textContent()).toBe(percent(accuracy(second, labels)));

    await button("Play").click();
    await expect.poll(async () => Number(await status("updates").textContent())).toBeGreaterThan(5);
    await button("Pause").click();
    const stopped = await page.locator(".calls li").last().textContent();
    expect(stopped).toMatch(/The loop has run: \d+ epochs\./);
    expect(await page.locator(".curve-line").getAttribute("d")).toContain("L");
    await page.getByLabel("Learning rate").press("ArrowRight");
    expect(await page.locator('output[for="object-rate"]').textContent()).toBe("0.0204");
    await page.getByRole("group", {name: "The loop"}).getByRole("button", {name: "New object"}).click();
    await expect.poll(() => status("updates").textContent()).toBe("0");
  });
});
