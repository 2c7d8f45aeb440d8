import {html} from "htl";
import {lineLegend} from "../../charts/legend.js";
import {percent, read, whole} from "../../charts/number.js";
import {lineY, plot} from "../../charts/plot.js";
import type {DigitSource} from "../../digits/digits.js";
import type {RecordedRun} from "../../training/recorded-run.js";

const DIGITS: Record<DigitSource, string> = {
  mnist: "real MNIST",
  folder: "somebody’s own digits",
  embedded: "the embedded digits"
};

const TRAIN = {name: "training images", colour: "var(--ink)", dashed: false};
const TEST = {name: "test images", colour: "var(--ink)", dashed: true};
const FRAME = {height: 220, x: {label: "epoch"}};

/** A run that was recorded earlier, shown at once: its curves, its settings, its provenance. */
export function recordedRun(run: RecordedRun): HTMLElement {
  const {title} = run;
  const loss = plot({
    ...FRAME,
    title: "Loss",
    legend: lineLegend([TRAIN]),
    alternative: `Loss by epoch: ${fromTo(run.loss, read)}.`,
    y: {type: "log", label: "loss", grid: true},
    marks: [lineY(run.loss, {tip: true})]
  });
  const accuracy = plot({
    ...FRAME,
    title: "Images read correctly",
    legend: lineLegend([TRAIN, TEST]),
    alternative: `Images read correctly, by epoch: of the training images ${fromTo(run.trainAccuracy, percent)}, of the test images ${fromTo(run.testAccuracy, percent)}.`,
    y: {label: "correct", domain: [0, 1], tickFormat: "%", ticks: 5, grid: true},
    marks: [lineY(run.trainAccuracy), lineY(run.testAccuracy, {strokeDasharray: "5,4", tip: true})]
  });
  return html`<section class="recorded" aria-label=${`Recorded run: ${title}`}>
    <p class="recorded-head"><b class="recorded-mark">recorded</b> <b>${title}</b>: ${settingsInWords(run)}</p>
    <div class="recorded-curves">${loss}${accuracy}</div>
    <p class="recorded-source">${sourceInWords(run)}</p>
  </section>`;
}

/** One value per epoch, epoch 0 first; its highest is told where the curve climbs over both ends. */
function fromTo(values: readonly number[], say: (value: number) => string): string {
  const [first, last, highest] = [values[0]!, values.at(-1)!, Math.max(...values)];
  const over =
    highest > Math.max(first, last) ? `, over ${say(highest)} at epoch ${values.indexOf(highest)},` : "";
  return `from ${say(first)}${over} to ${say(last)} at epoch ${values.length - 1}`;
}

/** What was set: learning rate, images, seed, scales. */
export function settingsInWords({settings}: RecordedRun): string {
  const {learningRate, images, seed, scale1, scale2} = settings;
  const scales = [
    ["w1", scale1],
    ["w2", scale2]
  ] as const;
  const scaled = scales.filter(([, scale]) => scale !== 1).map(([name, scale]) => `${name} × ${read(scale)}`);
  const first = scaled.length ? scaled.join(", ") : "first weights as drawn";
  return `learning rate ${read(learningRate)}, ${whole(images)} images, full batch, seed ${seed}, ${first}.`;
}

/** Who made it, when, from what. */
function sourceInWords({settings, provenance}: RecordedRun): string {
  const {program, version, node, date, digits} = provenance;
  return `Recorded on ${date} by ${program} (version ${version}, Node ${node}) on ${DIGITS[digits]}: the first ${whole(settings.images)} training and ${whole(settings.testImages)} test images.`;
}
