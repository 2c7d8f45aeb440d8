import {html} from "htl";
import {curves} from "../../charts/curves.js";
import {read} from "../../charts/number.js";
import {type Activations, backward, forward, type Parameters, update} from "../../network/functional.js";
import {loss} from "../../network/loss.js";
import {createSignal} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";
import type {Pass} from "../../workbook/batch/pass.js";

/** The loop from a pass on, an epoch at a time: the reader runs one or ten, and sees the loss of each forward pass. */
export function loopDesk(first: Pass, learningRate: number): HTMLElement {
  const {data, target} = first.batch;
  let {parameters, activations}: {parameters: Parameters; activations: Activations} = first;
  let losses = [loss(activations.output, target)];
  let left = 0; // epochs that were asked for and have not run
  const ran = createSignal();

  function epoch(): void {
    parameters = update(parameters, backward(parameters, data, activations, target), learningRate);
    activations = forward(parameters, data);
    losses.push(loss(activations.output, target));
  }

  function run(): void {
    if (left === 0) return;
    left--;
    epoch();
    ran.tell();
    requestAnimationFrame(run);
  }

  function ask(epochs: number): void {
    const running = left > 0;
    left += epochs;
    if (!running) run();
  }

  function reset(): void {
    left = 0;
    ({parameters, activations} = first);
    losses = losses.slice(0, 1);
    ran.tell();
  }

  const draw = (width: number) => {
    const last = losses.length - 1;
    return curves([{drawn: "line", points: losses.map((y, x) => ({x, y}))}], {
      width,
      title: "The loss by epoch, on the lesson's images",
      alternative: `After ${last} ${last === 1 ? "epoch" : "epochs"} the loss is ${read(losses[last])}; before the first it was ${read(losses[0])}.`,
      x: {label: "epoch", domain: [0, Math.max(10, last)], scale: "linear"},
      y: {label: "loss", domain: [0, 1.1 * Math.max(...losses)], scale: "linear"},
      marks: [{x: last, y: losses[last], name: read(losses[last]), colour: "var(--ink)"}]
    });
  };
  return html`<div class="loop-desk">
    <div class="transport" role="group" aria-label="Run the loop">
      <button type="button" class="primary" onclick=${() => ask(1)}>One epoch</button>
      <button type="button" onclick=${() => ask(10)}>Ten epochs</button>
      <button type="button" onclick=${reset}>Reset</button>
    </div>
    ${live(ran, draw, {height: 255})}
  </div>`;
}
