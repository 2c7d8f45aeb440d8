import {describe, expect, test} from "vitest";
import {browser, onSite, site} from "./on-page.js";
import {visit} from "./visit.js";

onSite();

/** What a browser does to a page that may keep nothing. Runs in the page. */
function deny(): void {
  const get = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(globalThis, name, {get, configurable: true});
  }
}

/** What a browser does when there is no room left. Runs in the page. */
function fill(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
}

describe.each([
  {storage: "denied", atFirst: deny},
  {storage: "full", atFirst: fill}
])("with storage $storage", ({atFirst}) => {
  test("the list of lessons opens and closes, light turns dark and back, and nothing fails", async () => {
    const viewport = {width: 1280, height: 800};
    const options = {viewport, colorScheme: "light", reducedMotion: "reduce"} as const;
    const {page, faults, close} = await visit(browser, `${site.url}functional/digits`, options, (page) =>
      page.addInitScript(atFirst)
    );
    const lessons = page.locator("#observablehq-sidebar");
    const inView = () =>
      lessons.evaluate(
        (list) => list.getBoundingClientRect().right > 0 && getComputedStyle(list).visibility === "visible"
      );
    const before = await inView();
    await page.getByRole("button", {name: "Lessons"}).click();
    await expect.poll(inView).toBe(!before);
    await page.getByRole("button", {name: "Lessons"}).click();
    await expect.poll(inView).toBe(before);

    const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await page.getByRole("button", {name: "Light or dark"}).click();
    expect(await scheme()).toBe("dark");
    await page.getByRole("button", {name: "Light or dark"}).click();
    expect(await scheme()).toBe("light");

    await page.locator(".live > *").first().waitFor();
    expect(await faults()).toEqual([]);
    await close();
  });

  test("a question can be answered, and shows its answer", async () => {
    const {page, faults, close} = await visit(browser, `${site.url}functional/parameters`, {}, (page) =>
      page.addInitScript(atFirst)
    );
    const question = page.locator(".predict").first();
    await question.getByRole("radio").first().check();
    await question.getByRole("button", {name: "Commit to this answer"}).click();
    await question.getByRole("button", {name: "Try again"}).waitFor();
    expect(await faults()).toEqual([]);
    await close();
  });
});

test("a choice of dark is kept for the next page, and shown from its first paint on", async () => {
  const {page, faults, close} = await visit(browser, site.url, {colorScheme: "light"});
  await page.getByRole("button", {name: "Light or dark"}).click();
  await page.goto(`${site.url}reference/glossary`, {waitUntil: "commit"});
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  expect(await faults()).toEqual([]);
  await close();
});
