import {beforeEach, expect, test} from "vitest";
import {onOnePage, page, site} from "./on-page.js";
import {press} from "./reader.js";

onOnePage("");
beforeEach(() => page.goto(site.url));

const marks = () => page.locator(".progress-mark").allTextContents();

test("a lesson that was opened, then read to its end, is marked on the home page, after a reload too", async () => {
  expect(await marks()).toEqual([]);
  await page.goto(`${site.url}functional/scale`);
  await page.locator(".recorded-table").waitFor();
  await page.goto(site.url);
  await expect.poll(marks).toEqual(["opened"]);

  await page.goto(`${site.url}functional/scale`);
  await page.getByRole("img", {name: /^sig1, after the sigmoid/}).waitFor();
  await page.mouse.move(640, 450);
  await expect
    .poll(async () => {
      await press("End");
      return page.evaluate(() => localStorage.getItem("by-hand:progress"));
    })
    .toBe('{"functional/scale":"finished"}');
  await page.goto(site.url);
  await expect.poll(marks).toEqual(["read to its end"]);
  await page.reload();
  await expect.poll(marks).toEqual(["read to its end"]);
});

test("forgetting the progress takes every mark away, for good", async () => {
  await page.evaluate(() => localStorage.setItem("by-hand:progress", '{"functional/scale":"opened"}'));
  await page.reload();
  await page.getByRole("button", {name: "Forget my progress"}).press("Enter");
  expect(await marks()).toEqual([]);
  await page.reload();
  await page.locator(".progress-note").waitFor({state: "attached"});
  expect(await marks()).toEqual([]);
});

test("the search finds a lesson by a word of its text, by keyboard, from the site itself", async () => {
  await page.getByLabel("Search the workbook").fill("frozen generator");
  await page.locator("#observablehq-search-results a").first().waitFor();
  expect(await page.locator("#observablehq-search-results a").first().textContent()).toBe(
    "Check it against your NumPy"
  );
  await page.getByLabel("Search the workbook").press("Enter");
  await page.waitForURL(/reference\/numpy$/);
});

test("on paper there is no header, no sidebar and no button, and every figure is within the page", async () => {
  await page.goto(`${site.url}functional/scale`);
  await page.getByRole("img", {name: /^sig1, after the sigmoid/}).waitFor();
  await page.emulateMedia({media: "print"});
  expect(await page.locator("#observablehq-header:visible, #observablehq-sidebar:visible").count()).toBe(0);
  expect(await page.locator("button:visible, input[type=range]:visible").count()).toBe(0);
  expect(await page.locator("h1:visible").count()).toBe(1);
  const background = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(background).toBe("light");
  const breaks = await page
    .locator("figure")
    .evaluateAll((all) => all.map((figure) => getComputedStyle(figure).breakInside));
  expect(new Set(breaks)).toEqual(new Set(["avoid"]));
});
