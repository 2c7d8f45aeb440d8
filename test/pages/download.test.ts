import {expect, test} from "vitest";
import {onPage, page, visited} from "./on-page.js";

onPage("functional/train");

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
  visited.forgive("ERR_FAILED"); // the connection that this test broke
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
  expect(starts.at(-1)).toBeGreaterThan(starts[0]);
});

test("a server that falls silent is told of, and the download goes on when it speaks again", async () => {
  await page.route("**/rest*.bin", () => new Promise<void>(() => {}));
  await images().selectOption("2000");
  await page.getByText("Nothing has arrived for 8 seconds. Still waiting.").waitFor();
  await page.unroute("**/rest*.bin"); // which lets the request go
  await expect.poll(chosen).toBe("2,000");
  await page.getByText("Nothing has arrived").waitFor({state: "detached"});
});
