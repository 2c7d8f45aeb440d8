import {html} from "htl";
import {epochCurves} from "../../charts/epoch-curves.js";
import {read, whole} from "../../charts/number.js";
import type {PlotPoint} from "../../charts/plot-frame.js";
import type {DigitSource} from "../../digits/digits.js";
import {NEVER} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";
import type {RecordedRun} from "../../training/recorded-run.js";

const DIGITS: Record<DigitSource, string> = {
  mnist: "real MNIST",
  folder: "somebody’s own digits",
  embedded: "the embedded digits"
};

/** A run that was recorded earlier, shown at once: its curves, its settings, its provenance. */
export function recordedRun(run: RecordedRun): HTMLElement {
  const {title} = run;
  const loss = (width: number) =>
    epochCurves([{name: "training images", drawn: "line", points: byEpoch(run.loss)}], {
      width,
      title: "Loss",
      label: "loss",
      scale: "log"
    });
  const accuracy = (width: number) =>
    epochCurves(
      [
        {name: "training images", drawn: "line", points: byEpoch(run.trainAccuracy)},
        {name: "test images", drawn: "dashes", points: byEpoch(run.testAccuracy)}
      ],
      {width, title: "Images read correctly", label: "correct", scale: "share"}
    );
  return html`<section class="recorded" aria-label=${`Recorded run: ${title}`}>
    <p class="recorded-head"><b class="recorded-mark">recorded</b> <b>${title}</b>: ${settingsInWords(run)}</p>
    <div class="recorded-curves">${live(NEVER, loss, {height: 275})}${live(NEVER, accuracy, {height: 275})}</div>
    <p class="recorded-source">${sourceInWords(run)}</p>
  </section>`;
}

/** One value for each epoch, epoch 0 first, as points. */
function byEpoch(values: readonly number[]): PlotPoint[] {
  return values.map((y, x) => ({x, y}));
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
