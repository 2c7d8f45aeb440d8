// npm run measure: opens every page of the built site as on a phone's line, and prints what it asks for before its reader
// touches anything, and how much it jumps meanwhile. `-- --all` names each request and each jump.
import {launchChromium} from "./browser/chromium.js";
import {measureLoad, totalBytes, totalShift} from "./browser/load.js";
import {builtPages} from "./browser/pages.js";
import {serveSite} from "./browser/site.js";

const SLOWDOWN = 4; // a phone's processor

const [all, folder] = [process.argv.includes("--all"), "dist"];
const browser = await launchChromium();
const site = await serveSite(folder, "/");
console.log("page                      requests  kB gzip   jumps at 1280   at 390");
for (const path of builtPages()) {
  const wide = await measureLoad(browser, site.url + path, {width: 1280, slowdown: SLOWDOWN});
  const narrow = await measureLoad(browser, site.url + path, {width: 390, slowdown: SLOWDOWN});
  const cells = [
    `/${path}`.padEnd(26),
    String(wide.requests.length).padStart(8),
    (totalBytes(wide) / 1000).toFixed(0).padStart(9),
    totalShift(wide).toFixed(4).padStart(16),
    totalShift(narrow).toFixed(4).padStart(9)
  ];
  console.log(cells.join(""));
  if (!all) continue;
  for (const {path, gzip} of wide.requests) console.log(`    ${String(gzip).padStart(7)} ${path}`);
  for (const [width, {shifts}] of [
    [1280, wide],
    [390, narrow]
  ] as const) {
    for (const {value, moved} of shifts) console.log(`    ${width}: ${value.toFixed(4)} ${moved.join("; ")}`);
  }
}
await browser.close();
site.close();
