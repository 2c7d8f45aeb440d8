import type {BrowserContextOptions, Locator, Page, Route} from "playwright-core";
import {describe, expect, onTestFinished, test} from "vitest";
import {browser, onSite, site} from "./on-page.js";
import {axeViolations, type Visit, visit} from "./visit.js";

onSite();

/** Ways in which a server or a network spoils an answer. */
const faults = {
  missing: (route: Route) => route.fulfill({status: 404, body: ""}),
  reset: (route: Route) => route.abort("connectionreset"),
  "cut off": async (route: Route) => {
    const body = await (await route.fetch()).body();
    await route.fulfill({body: body.subarray(0, 0.6 * body.length)});
  },
  damaged: async (route: Route) => {
    const body = await (await route.fetch()).body();
    await route.fulfill({body: Buffer.from(body.map((byte, i) => (i % 50 === 49 ? byte ^ 0xff : byte)))});
  },
  "a login page": (route: Route) =>
    route.fulfill({contentType: "text/html", body: "<!doctype html><title>Welcome</title>"}),
  silent: (_: Route) => new Promise<void>(() => {})
};

type Fault = keyof typeof faults;

/** Opens a page on which these files are spoilt, until `mend` is called. */
async function openSpoilt(
  path: string,
  files: readonly string[],
  fault: Fault,
  options: BrowserContextOptions = {}
): Promise<Visit & {mend: () => Promise<void>}> {
  const pattern = patternOf(files);
  const visited = await visit(browser, site.url + path, options, (page) =>
    page.route(pattern, faults[fault])
  );
  onTestFinished(() => visited.close());
  return {...visited, mend: () => visited.page.unroute(pattern)};
}

/** The addresses of these files, which have a hash before their endings. */
function patternOf(files: readonly string[]): RegExp {
  return new RegExp(`/(${files.map((file) => file.replace(/\.(\w+)$/, "\\.\\w+\\.$1")).join("|")})$`);
}

const notice = (page: Page) => page.locator(".file-notice");
const waiting = (page: Page) => page.locator(".shows:empty");

/** Faults but those that the network itself writes to the console. */
async function faultsOf({faults}: Visit): Promise<string[]> {
  return (await faults()).filter((fault) => !/^console: Failed to load resource|^404:/.test(fault));
}

async function showsSign(place: Locator): Promise<string> {
  return place.evaluate((element) => getComputedStyle(element, "::before").content);
}

describe("a file that fails is told in one notice, leaves no error, and comes when tried again:", () => {
  test.each<{path: string; file: string; fault: Fault; words: RegExp}>([
    {
      path: "functional/forward",
      file: "first.bin",
      fault: "cut off",
      words: /it ended after [\d,]+ of [\d,]+ bytes/
    },
    {
      path: "functional/train",
      file: "first.bin",
      fault: "damaged",
      words: /its contents are wrong: block 0: /
    },
    {
      path: "",
      file: "digits.json",
      fault: "a login page",
      words: /not how many digits there are but a web page/
    },
    {
      path: "functional/forward",
      file: "program.json",
      fault: "reset",
      words: /the server could not be reached/
    },
    {path: "functional/scale", file: "rest.bin", fault: "missing", words: /the server answered 404/}
  ])("$file, $fault, on /$path", async ({path, file, fault, words}) => {
    const {page, mend, ...visited} = await openSpoilt(path, [file], fault);
    const told = page.getByRole("alert").filter({hasText: "This page waits for a file."});
    await told.waitFor();
    expect(await told.textContent()).toMatch(words);
    expect(await told.textContent()).toContain(file);
    expect(await notice(page).count()).toBe(1);
    expect(await faultsOf({page, ...visited})).toEqual([]);
    expect(await page.locator("h1 + p").textContent()).toMatch(/\?$/); // the text lives

    await mend();
    await page.getByRole("button", {name: "Try again"}).click();
    await expect.poll(() => notice(page).count()).toBe(0);
    await expect.poll(() => waiting(page).count()).toBe(0);
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".live")].every((place) => place.childElementCount > 0)
    );
    expect(await faultsOf({page, ...visited})).toEqual([]);
  });
});

test("two files that fail are told in one notice with one button; it can be reached and pressed with the keyboard", async () => {
  const {page, mend, ...visited} = await openSpoilt(
    "functional/forward",
    ["first.bin", "program.json"],
    "missing",
    {viewport: {width: 390, height: 844}, colorScheme: "dark"}
  );
  const button = page.getByRole("button", {name: "Try again"});
  await notice(page).getByText("This page waits for 2 files.").waitFor();
  expect(await notice(page).getByRole("listitem").count()).toBe(2);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true); // the focus stays
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);

  await button.focus();
  await page.keyboard.press("Enter");
  await notice(page).getByText("This page waits for 2 files.").waitFor(); // in vain, and the button keeps the focus
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await mend();
  await page.keyboard.press("Enter");
  await expect.poll(() => waiting(page).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  expect(await faultsOf({page, ...visited})).toEqual([]);
});

test("a server that falls silent: the places say that they load, then the page says so, and can try again", async () => {
  const context = await browser.newContext({reducedMotion: "reduce"});
  onTestFinished(() => context.close());
  const page = await context.newPage();
  let asked = 0;
  await page.route(patternOf(["first.bin"]), (route) => (asked++ ? route.continue() : faults.silent(route)));
  await page.goto(`${site.url}functional/forward`);
  expect(await showsSign(waiting(page).first())).toBe('"Loading …"');
  await notice(page).getByText("nothing has arrived for 8 seconds").waitFor();
  expect(await showsSign(waiting(page).first())).toBe('"Waiting for a file …"');
  await page.getByRole("button", {name: "Try again"}).click();
  await expect.poll(() => waiting(page).count()).toBe(0);
  expect(await notice(page).count()).toBe(0);
});

test("pages that train show the first weights before the images to train on are there", async () => {
  const {page, mend} = await openSpoilt("", ["rest.bin"], "reset");
  await notice(page).waitFor();
  await page.getByText("w1: what each of the 24 hidden units looks for").waitFor();
  expect(await page.locator(".run-engine").textContent()).toBe("–");
  await mend();
  await page.getByRole("button", {name: "Try again"}).click();
  await page.getByText("Trained here by").waitFor();
});

describe("Train it trains with the plain engine, and says why,", () => {
  const train = async (prepare: (page: Page) => Promise<unknown>) => {
    const visited = await visit(browser, `${site.url}functional/train`, {}, prepare);
    onTestFinished(() => visited.close());
    const {page} = visited;
    const engine = page.locator(".run-engine");
    await expect.poll(() => engine.textContent()).toMatch(/^Trained here by plain TypeScript.*float64\./);
    await page.getByRole("button", {name: "One epoch"}).click();
    await page.locator(".run-status dd").first().getByText("1", {exact: true}).waitFor();
    expect(await notice(page).count()).toBe(0);
    expect(await faultsOf(visited)).toEqual([]);
    return engine.textContent();
  };

  test("when the kernel's file cannot be had", async () => {
    const words = await train((page) => page.route("**/*.wasm", faults.reset));
    expect(words).toContain("The faster engine cannot run: relaxed.wasm: the server could not be reached.");
  });

  test("when there is no WebAssembly", async () => {
    const words = await train((page) =>
      page.addInitScript(() => {
        Reflect.deleteProperty(globalThis, "WebAssembly");
      })
    );
    expect(words).toContain("The faster engine cannot run: this browser has no WebAssembly.");
  });

  test("when it cannot be compiled", async () => {
    const words = await train((page) =>
      page.addInitScript(() => {
        WebAssembly.compile = async () => Promise.reject(new Error("refused by the page’s policy"));
      })
    );
    expect(words).toContain("The faster engine cannot run: refused by the page’s policy.");
  });
});

test("a training worker that does not load is told in a sentence, and can be tried again", async () => {
  const {page, mend} = await openSpoilt("functional/train", ["train.worker.js"], "missing");
  await page
    .getByText("The worker could not be loaded: its file is missing, or the connection broke.")
    .waitFor();
  await mend();
  await page.getByRole("button", {name: "Try again"}).click();
  await page.getByText("Trained here by").waitFor();
});
