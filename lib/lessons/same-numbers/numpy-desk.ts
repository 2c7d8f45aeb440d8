import {html} from "htl";
import type {Matrix} from "../../array/matrix.js";
import {read} from "../../charts/number.js";
import {whenSeen} from "../../notebook/when-seen.js";
import type {VersionEpoch} from "../../training/compare-versions.js";
import {watchVersions} from "../../training/watch-versions.js";
import {digitsShared} from "./digits-shared.js";
import type {NumpyLosses} from "./numpy-losses.js";

/** The recorded NumPy runs, and both versions running on the same inputs, handed in, here and now, epoch by epoch. */
export function numpyDesk(
  numpy: NumpyLosses,
  inputs: {readonly data: Matrix; readonly target: Matrix},
  invalidation: Promise<void>
): HTMLElement {
  const select =
    html`<select id="numpy-rate">${numpy.runs.map(({learningRate}) => html`<option value=${learningRate}>${learningRate}</option>`)}</select>` as HTMLSelectElement;
  const summary = html`<p class="twice-summary" role="status"></p>`;
  const table = html`<div></div>`;
  let stop = () => {};

  function run(): void {
    stop();
    const {learningRate, losses} = numpy.runs[select.selectedIndex];
    const epochs: VersionEpoch[] = [];
    const show = () => {
      table.replaceChildren(lossTable(losses, epochs, numpy));
      summary.textContent = inWords(losses, epochs);
    };
    stop = watchVersions({...inputs, seed: numpy.seed, learningRate}, losses.length, {
      onEpoch(epoch) {
        epochs.push(epoch);
        show();
      },
      onFailure(message) {
        summary.textContent = message;
      }
    });
    show();
  }

  select.addEventListener("change", run);
  invalidation.then(() => stop());
  table.replaceChildren(lossTable(numpy.runs[0].losses, [], numpy));
  const desk = html`<div class="twice"><div class="choices"><span><label for="numpy-rate">Learning rate of the recorded run</label> ${select}</span></div>${summary}${table}</div>`;
  whenSeen(desk, run, "300px");
  return desk;
}

function lossTable(
  losses: readonly number[],
  epochs: readonly VersionEpoch[],
  numpy: NumpyLosses
): HTMLElement {
  return html`<table class="twice-losses">
    <caption>The loss, all its digits. NumPy's were recorded with version ${numpy.numpy}. Underlined: digits that are not NumPy's.</caption>
    <thead><tr><th scope="col">epoch</th><th scope="col">version</th><th scope="col">loss</th><th scope="col">relative difference from NumPy</th></tr></thead>
    ${losses.map((loss, i) => {
      const ours = epochs[i];
      return html`<tbody>
        <tr><th scope="rowgroup" rowspan="3">${i + 1}</th><td>functional</td>${lossCells(ours?.functionalLoss, loss)}</tr>
        <tr><td>class</td>${lossCells(ours?.classLoss, loss)}</tr>
        <tr><td>NumPy</td><td>${String(loss)}</td><td>–</td></tr>
      </tbody>`;
    })}
  </table>`;
}

function lossCells(ours: number | undefined, numpy: number): HTMLElement[] {
  if (ours === undefined) return [html`<td>…</td>`, html`<td>…</td>`];
  const text = String(ours);
  const same = digitsShared(text, String(numpy));
  const difference = Math.abs(ours - numpy) / numpy;
  return [
    html`<td>${text.slice(0, same)}${same < text.length ? html`<u>${text.slice(same)}</u>` : ""}</td>`,
    html`<td>${read(difference)}</td>`
  ];
}

/** What the table comes to. */
function inWords(losses: readonly number[], epochs: readonly VersionEpoch[]): string {
  if (epochs.length < losses.length) return `Running: epoch ${epochs.length} of ${losses.length} …`;
  const fromNumpy = epochs.map(({functionalLoss}, i) => Math.abs(functionalLoss - losses[i]) / losses[i]);
  const between = Math.max(...epochs.map(({largestDifference}) => largestDifference));
  return `Largest difference between functional and class: ${read(between)}. Largest relative difference from NumPy's loss: ${read(Math.max(...fromNumpy))}.`;
}
