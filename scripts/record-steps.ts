// npm run record:steps: presses the button of the page “How the page got fast” in the built site, and writes what it
// measures to data/bench/steps.json. Needs a quiet machine.
import {readFileSync, writeFileSync} from "node:fs";
import {cpus} from "node:os";
import {busyProcessors} from "../bench/machine.js";
import type {MeasureDesk} from "../lib/lessons/speed/measure-desk.js";
import type {RecordedSpeeds} from "../lib/speed/speeds.js";
import {launchChromium} from "./browser/chromium.js";
import {serveSite} from "./browser/site.js";

const FILE = "data/bench/steps.json";

const busy = await busyProcessors(3000);
const browser = await launchChromium();
const site = await serveSite("dist", "/");
const page = await browser.newPage();
await page.goto(`${site.url}lab/fast`);
await page.getByRole("button", {name: "Measure on this machine"}).click();
const measured = await page.waitForFunction(
  () => document.querySelector<MeasureDesk>(".measure-desk")?.value,
  undefined,
  {timeout: 0}
);
const speeds = (await measured.jsonValue())!;
if (speeds.steps.simd === undefined || speeds.steps.workers === undefined) {
  throw new Error(`record:steps: expected all steps to run, got ${Object.keys(speeds.steps).join(", ")}`);
}
const {version} = JSON.parse(readFileSync("package.json", "utf8"));
const recorded: RecordedSpeeds = {
  provenance: {
    program: "scripts/record-steps.ts",
    version,
    date: new Date().toISOString().slice(0, 10),
    cpu: cpus()[0].model.trim(),
    cores: cpus().length,
    busy,
    browser: `Chromium ${browser.version()}`
  },
  ...speeds,
  steps: speeds.steps as RecordedSpeeds["steps"]
};
writeFileSync(FILE, `${JSON.stringify(recorded, undefined, 2)}\n`);
console.log(
  `${FILE}: ${Object.entries(speeds.steps)
    .map(([name, seconds]) => `${name} ${(1e6 * seconds).toFixed(1)} µs`)
    .join(", ")} an image`
);
await browser.close();
site.close();
