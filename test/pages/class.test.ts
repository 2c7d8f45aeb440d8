import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {subtract} from "../../lib/array/elementwise.js";
import {norm} from "../../lib/array/norm.js";
import {RandomState} from "../../lib/array/random-state.js";
import {percent, read} from "../../lib/charts/number.js";
import {goldenInputs} from "../../lib/lessons/same-numbers/golden-inputs.js";
import {accuracy} from "../../lib/network/accuracy.js";
import {createParameters, forward} from "../../lib/network/functional.js";
import {loss} from "../../lib/network/loss.js";
import {Net} from "../../lib/network/net.js";
import {lessonBatch} from "../../lib/workbook/batch/lesson-batch.js";
import {onOnePage, page} from "./on-page.js";
import {press, shownBy, status} from "./reader.js";
import {siteDigits} from "./site-digits.js";
import {axeViolations} from "./visit.js";

const button = (name: string) => page.getByRole("button", {name, exact: true});
const field = (name: string) =>
  page.locator(".fields tr").filter({has: page.locator(`th code:text-is("${name}")`)});
const cells = (name: string) => field(name).locator("td").allTextContents();
/** The numbers that a shown cell has displayed. */
/** To thirteen digits: the browser's logarithm, by which the weights are drawn, may round the last bit otherwise than ours. */
const thirteen = (numbers: readonly number[]) => numbers.map((x) => Number(x.toPrecision(13)));
const numbersOf = async (code: string) =>
  thirteen((await shownBy(code).innerText()).split("\n").filter(Boolean).map(Number));
const answer = async (option: string) => {
  const question = page.locator(".predict").filter({hasText: option});
  await question.getByLabel(option, {exact: true}).check();
  await question.getByRole("button", {name: "Commit to this answer"}).click();
};
const figureOf = (title: string) => page.getByRole("figure").filter({hasText: title});
const rate = () => page.getByLabel("Learning rate", {exact: true});

describe("From functions to a class", () => {
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
});

describe("Five faults in the original class", () => {
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
});

describe("Functions, class and NumPy compared", () => {
  onOnePage("class/same-numbers");

  /** The losses of 20 epochs on the page's ten images. */
  const losses = (seed: number, learningRate: number) => {
    const {data, target} = lessonBatch(siteDigits(), 10);
    const net = new Net(new RandomState(seed));
    return Array.from({length: 20}, () => {
      const output = net.forward(data);
      net.backward(target);
      net.update(learningRate);
      return loss(output, target);
    });
  };
  const curve = () => figureOf("The loss before each update");
  const rings = () => curve().locator("circle").count();

  test("the reader's own seed and rate: 20 epochs of both, and the largest difference is 0", async () => {
    await expect.poll(rings).toBe(20);
    expect(await numbersOf("Math.max(...epochs.map")).toEqual([0]);
    await page.getByLabel("Seed").fill("5");
    const expected = losses(5, 0.02);
    await expect
      .poll(() => curve().locator("svg").first().getAttribute("aria-label"))
      .toContain(`loss from ${read(Math.min(...expected))} to ${read(Math.max(...expected))}`);
    expect(await numbersOf("Math.max(...epochs.map")).toEqual([0]);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("a rate of 1 goes wrong twice in the same way", async () => {
    await page.getByLabel("Seed").fill("0");
    await rate().press("End");
    await expect.poll(() => rate().inputValue()).toBe("0");
    const expected = losses(0, 1);
    await expect
      .poll(() => curve().locator("svg").first().getAttribute("aria-label"))
      .toContain(`to ${read(Math.max(...expected))}`);
    expect(await numbersOf("Math.max(...epochs.map")).toEqual([0]);
  });

  test("one forward pass on the recorded run's images: nothing before the answer, then the loss here and NumPy's", async () => {
    const {runs} = JSON.parse(readFileSync("data/golden/real-size.json", "utf8"));
    const {data, target} = goldenInputs(100, 784, 10);
    const here = loss(forward(createParameters(new RandomState(0)), data).output, target);
    await page.getByText("The rest of the page waits for your answer.").waitFor();
    expect(await page.locator(".twice-losses").count()).toBe(0);
    expect(await shownBy("const made = goldenInputs").innerText()).toBe("");
    await answer("Not at all");
    await expect
      .poll(() => numbersOf("const made = goldenInputs"))
      .toEqual(thirteen([here, runs[0].epochs[0].loss]));
    expect(Math.abs(here / runs[0].epochs[0].loss - 1)).toBeLessThan(1e-13);
    await page.getByText("it agrees to about fifteen digits").waitFor();
  });

  test("the recorded runs: NumPy's losses stand there, ours differ in the last digits only", async () => {
    const {runs} = JSON.parse(readFileSync("data/golden/real-size.json", "utf8"));
    await button("Try again").click();
    await answer("About 10⁻¹⁵: the last digit or two");
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
});
