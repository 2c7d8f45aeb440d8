import {html} from "htl";
import {epochCurves} from "../charts/epoch-curves.js";
import {percent, read, whole} from "../charts/number.js";
import {weightPictures} from "../charts/weight-pictures.js";
import type {DigitSource} from "../digits/digits.js";
import {pictureWeights, type RecordedRun} from "../training/recorded-run.js";
import {live} from "./live.js";

const DIGITS: Record<DigitSource, string> = {
  mnist: "real MNIST",
  folder: "somebody’s own digits",
  embedded: "the embedded digits"
};
const NARROW = "(max-width: 640px)"; // as in recorded.css: smaller pictures there
const NEVER = {subscribe() {}};

/** A run that was recorded earlier, shown at once: its curves, a few of its weights, its settings, its provenance. */
export function recordedRun(run: RecordedRun): HTMLElement {
  const {title, pictures} = run;
  const ink = "var(--ink)";
  const loss = (width: number) =>
    epochCurves([{name: "training images", values: run.loss, colour: ink, dashed: false}], {
      width,
      title: "Loss",
      alternative: lossInWords(run),
      axis: "log"
    });
  const accuracy = (width: number) =>
    epochCurves(
      [
        {name: "training images", values: run.trainAccuracy, colour: ink, dashed: false},
        {name: "test images", values: run.testAccuracy, colour: ink, dashed: true}
      ],
      {width, title: "Images read rightly", alternative: accuracyInWords(run), axis: "share"}
    );
  const weights = (texts: readonly string[]) => texts.map((text) => pictureWeights(text, pictures.limit));
  const tiles = () =>
    weightPictures(
      [
        {name: "epoch 0", weights: weights(pictures.first)},
        {name: `epoch ${lastEpoch(run)}`, weights: weights(pictures.last)}
      ],
      {
        limit: pictures.limit,
        title: `Weights of ${pictures.first.length} hidden units`,
        alternative: `The weights of the first ${pictures.first.length} hidden units as pictures, at epoch 0 and at epoch ${lastEpoch(run)}.`
      }
    );
  return html`<section class="recorded" aria-label=${`Recorded run: ${title}`}>
    <p class="recorded-head"><b class="recorded-mark">recorded</b> <b>${title}</b>: ${settingsInWords(run)}</p>
    <div class="recorded-curves">${live(NEVER, loss, {height: 205})}${live(NEVER, accuracy, {height: 205})}</div>
    ${live(NEVER, tiles, {height: matchMedia(NARROW).matches ? 120 : 176})}
    <p class="recorded-source">${sourceInWords(run)}</p>
  </section>`;
}

function lastEpoch({loss}: RecordedRun): number {
  return loss.length - 1;
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

function lossInWords(run: RecordedRun): string {
  const [first, last, highest] = [run.loss[0], run.loss.at(-1)!, Math.max(...run.loss)];
  const over = highest > first ? `, over ${read(highest)} at epoch ${run.loss.indexOf(highest)}` : "";
  return `The loss goes from ${read(first)}${over} to ${read(last)} at epoch ${lastEpoch(run)}.`;
}

function accuracyInWords(run: RecordedRun): string {
  return `At epoch ${lastEpoch(run)} the network reads ${percent(run.trainAccuracy.at(-1)!)} of the training images and ${percent(run.testAccuracy.at(-1)!)} of the test images rightly.`;
}
