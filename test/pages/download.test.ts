import type {Browser, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, expect, test} from "vitest";
import {launchChromium} from "./chromium.js";
import {type Site, serveSite} from "./site.js";
import {type Visit, visit} from "./visit.js";

let browser: Browser;
let site: Site;
let visited: Visit;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveSite("dist", "/a/sub/path/");
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});
beforeEach(async () => {
  visited = await visit(browser, `${site.url}functional/train`);
  page = visited.page;
});
afterEach(() => visited.close());

const images = () => page.getByLabel("Images to train on");
const chosen = () => images().locator("option:checked").textContent();

test("a connection that breaks is told in words, and trying again brings the images", async () => {
  await page.route("**/rest*.bin", (route) => route.abort());
  await images().selectOption("2000");
  await page.getByText("The download broke off").waitFor();
  expect(await chosen()).toBe("700"); // the run goes on with what it had
  await page.unroute("**/rest*.bin");
  await page.getByRole("button", {name: "Try again"}).click();
  await expect.poll(chosen).toBe("2,000");
  expect((await visited.faults()).filter((fault) => !fault.includes("ERR_FAILED"))).toEqual([]);
});

test("a download shows its progress, can be cancelled, and goes on from the byte where it stopped", async () => {
  const ranges: string[] = [];
  page.on("request", (request) => {
    if (/rest.*\.bin/.test(request.url())) ranges.push(request.headers().range);
  });
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  const limit = (bytesPerSecond: number) =>
    network.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 0,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: -1
    });
  await limit(100_000);
  await images().selectOption("5000");
  const bar = page.getByRole("progressbar");
  await expect.poll(() => bar.evaluate((progress: HTMLProgressElement) => progress.value)).toBeGreaterThan(1);
  await page.getByRole("button", {name: "Cancel"}).click();
  await page.getByText("Cancelled. What has arrived is kept.").waitFor();
  expect(await chosen()).toBe("700");

  await limit(-1);
  await page.getByRole("button", {name: "Go on"}).click();
  await expect.poll(chosen).toBe("5,000");
  const starts = ranges.map((range) => Number(/bytes=(\d+)-/.exec(range)?.[1]));
  expect(starts[0]).toBe(0);
  expect(starts.at(-1)).toBeGreaterThan(0);
});
