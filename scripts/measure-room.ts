// npm run room: measures how high each block of each page of the built site is, on a phone and on a laptop, and writes it
// to data/room.json. The build leaves so much room for a block until it is there: then nothing jumps while a page loads.
import {writeFileSync} from "node:fs";
import {launchChromium} from "./browser/chromium.js";
import {builtPages} from "./browser/pages.js";
import {serveSite} from "./browser/site.js";

const WIDTHS = [390, 1280];

const browser = await launchChromium();
const site = await serveSite("dist", "/");
const room: Record<string, number[][]> = {};
for (const path of builtPages()) {
  room[path] = [];
  for (const width of WIDTHS) {
    const page = await browser.newPage({viewport: {width, height: 900}, reducedMotion: "reduce"});
    await page.goto(site.url + path);
    await page.waitForLoadState("networkidle");
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".live")].every((place) => place.childElementCount > 0)
    );
    const blocks = page.locator("main .observablehq--block");
    room[path].push(
      await blocks.evaluateAll((all) => all.map((block) => Math.round((block as HTMLElement).offsetHeight)))
    );
    await page.close();
  }
}
writeFileSync("data/room.json", `${JSON.stringify(room, undefined, 1)}\n`);
await browser.close();
site.close();
