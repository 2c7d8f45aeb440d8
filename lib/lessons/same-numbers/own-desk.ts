import {html} from "htl";
import {epochCurves} from "../../charts/epoch-curves.js";
import {read, whole} from "../../charts/number.js";
import {createSignal} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";
import type {VersionEpoch} from "../../training/compare-versions.js";
import {watchVersions} from "../../training/watch-versions.js";
import type {LessonBatch} from "../../workbook/batch/lesson-batch.js";

/** How many epochs a reader's own run has. */
export const EPOCHS = 20;

/** Both versions from the reader's own seed and learning rate: their losses, and the largest difference so far. */
export function ownDesk({data, target}: LessonBatch, invalidation: Promise<void>): HTMLElement {
  const seed =
    html`<input type="number" id="own-seed" min="0" max="4294967295" step="1" value="0" required>` as HTMLInputElement;
  const rate =
    html`<input type="number" id="own-rate" min="0.0001" max="1" step="any" value="0.02" required>` as HTMLInputElement;
  const refusal = html`<span class="refusal" role="alert"></span>`;
  const signal = createSignal();
  let epochs: VersionEpoch[] = [];
  let asked = false; // before the reader asks for it, the class is not shown: it would give the answer away
  let stop = () => {};

  function run(): void {
    stop();
    epochs = [];
    refusal.textContent = "";
    const settings = {data, target, seed: seed.valueAsNumber, learningRate: rate.valueAsNumber};
    stop = watchVersions(settings, EPOCHS, {
      onEpoch(epoch) {
        epochs.push(epoch);
        signal.tell();
      },
      onFailure(message) {
        refusal.textContent = message;
      }
    });
    signal.tell();
  }
  function submit(event: Event): void {
    event.preventDefault();
    asked = true;
    run();
  }

  const figureAt = (width: number) => curve(epochs, asked ? epochs : [], width);

  invalidation.then(() => stop());
  run();
  return html`<div class="twice">
    <form class="choices" onsubmit=${submit}>
      <span><label for="own-seed">Seed</label> ${seed}</span>
      <span><label for="own-rate">Learning rate, 0.0001 to 1</label> ${rate}</span>
      <button class="primary">Run both for ${EPOCHS} epochs</button>${refusal}
    </form>
    ${live(signal, () => numbers(asked ? epochs : []), {height: 110})}
    ${live(signal, figureAt, {height: 275})}
  </div>`;
}

function numbers(epochs: readonly VersionEpoch[]): HTMLElement {
  const last = epochs.at(-1);
  const rows: [string, string][] = [
    ["epoch", last ? `${last.epoch}` : "–"],
    ["loss, functional", last ? read(last.functionalLoss) : "–"],
    ["loss, class", last ? read(last.classLoss) : "–"],
    ["largest difference so far", last ? read(Math.max(...epochs.map((e) => e.largestDifference))) : "–"],
    ["pairs of numbers compared", last ? whole(epochs.reduce((sum, e) => sum + e.compared, 0)) : "–"]
  ];
  return html`<dl class="run-status twice-numbers">${rows.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`;
}

function curve(
  functional: readonly VersionEpoch[],
  ofClass: readonly VersionEpoch[],
  width: number
): HTMLElement {
  return epochCurves(
    [
      {
        name: "functional",
        drawn: "line",
        points: functional.map((e) => ({x: e.epoch, y: e.functionalLoss}))
      },
      {
        name: ofClass.length ? "class" : "class (not shown yet)",
        drawn: "rings",
        points: ofClass.map((e) => ({x: e.epoch, y: e.classLoss}))
      }
    ],
    {
      width,
      title: "The loss of both versions, before each update",
      label: "loss",
      scale: "log",
      epochs: EPOCHS
    }
  );
}
