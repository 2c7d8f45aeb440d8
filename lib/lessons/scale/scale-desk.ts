import {html} from "htl";
import type {Matrix} from "../../array/matrix.js";
import {RandomState} from "../../array/random-state.js";
import {histogram} from "../../charts/histogram.js";
import {percent, read} from "../../charts/number.js";
import {createParameters, SIZES} from "../../network/functional.js";
import {type Changing, createSignal} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";
import {type FirstPass, firstPass} from "../../training/first-pass.js";
import {scale} from "../../training/scaled-parameters.js";
import type {LessonBatch} from "../../workbook/batch/lesson-batch.js";
import type {Session} from "../../workbook/run/session.js";
import {scaleSlider} from "./scale-slider.js";

/** The scales of the first w1 and w2. */
interface Scales {
  readonly scale1: number;
  readonly scale2: number;
}

const PRESETS: readonly ({readonly name: string} & Scales)[] = [
  {name: "As written", scale1: 1, scale2: 1},
  {name: "w2 × 0.01", scale1: 1, scale2: 0.01},
  {name: "Variance 1/fan-in", scale1: 1 / Math.sqrt(SIZES.inputs), scale2: 1 / Math.sqrt(SIZES.hidden)}
];

/**
 * The first weights, larger or smaller, and what that does before any training, on a few images: the hidden units,
 * the outputs, 2/λ, the gradient. A button starts the session's run with the weights that were chosen.
 */
export function scaleDesk(session: Session, batch: LessonBatch): HTMLElement {
  const source = createSignal();
  let scales: Scales = PRESETS[0];
  let seed = session.choices.seed;
  let asWritten = createParameters(new RandomState(seed));
  let pass = look();
  const limit = 10 * Math.ceil(Math.max(...pass.lin1.data.map(Math.abs)) / 10); // of lin1's axis: as written

  function look(): FirstPass {
    return firstPass(scale(asWritten, scales), batch);
  }
  function change(next: Partial<Scales>): void {
    scales = {...scales, ...next};
    pass = look();
    source.tell();
  }
  function press(preset: Scales): void {
    slider1.show(preset.scale1);
    slider2.show(preset.scale2);
    change({scale1: preset.scale1, scale2: preset.scale2});
  }
  session.subscribe(() => {
    if (session.choices.seed === seed) return;
    seed = session.choices.seed;
    asWritten = createParameters(new RandomState(seed));
    change({});
  });

  const slider1 = scaleSlider("w1", (scale1) => change({scale1}));
  const slider2 = scaleSlider("w2", (scale2) => change({scale2}));
  const lin1 = (width: number) =>
    histogram(pass.lin1.data, {
      domain: [-limit, limit],
      bins: 40,
      width,
      colour: "var(--ink-muted)",
      title: "lin1, before the sigmoid",
      label: "lin1",
      alternative: `The entries of lin1 lie between ${ends(pass.lin1)}.`
    });
  const sig1 = (width: number) =>
    histogram(pass.sig1.data, {
      domain: [0, 1],
      bins: 20,
      width,
      colour: "var(--activation)",
      title: "sig1, after the sigmoid",
      label: "sig1",
      alternative: `The entries of sig1 lie between ${ends(pass.sig1)}; ${percent(pass.saturated)} of them are saturated.`
    });
  return html`<div class="scale-desk">
    <div class="presets" role="group" aria-label="First weights to try">${PRESETS.map(
      (preset) => html`<button type="button" onclick=${() => press(preset)}>${preset.name}</button>`
    )}</div>
    ${slider1.element}${slider2.element}
    ${readings(source, () => pass)}
    <div class="histograms">${live(source, lin1, {height: 220})}${live(source, sig1, {height: 220})}</div>
    ${startButton(session, () => scales)}
  </div>`;
}

/** What the pass says, in numbers. */
function readings(source: Changing, pass: () => FirstPass): HTMLElement {
  const rows: readonly [name: string, value: (pass: FirstPass) => string][] = [
    ["saturated, of sig1", ({saturated}) => percent(saturated)],
    ["usual size of an output", ({outputSize}) => read(outputSize)],
    ["outputs", ({lowestOutput, highestOutput}) => `${read(lowestOutput)} to ${read(highestOutput)}`],
    ["2/λ", ({overshootRate}) => read(overshootRate)],
    ["norm of gradW1", ({gradW1}) => read(gradW1)]
  ];
  const values = rows.map(() => html`<dd></dd>`);
  const show = () => {
    for (const [i, [, value]] of rows.entries()) values[i].textContent = value(pass());
  };
  source.subscribe(show);
  show();
  return html`<dl class="run-status">${rows.map(([name], i) => html`<div><dt>${name}</dt>${values[i]}</div>`)}</dl>`;
}

/** Starts the session's run with the scales, and says that it did. */
function startButton(session: Session, scales: () => Scales): HTMLElement {
  const note = html`<span role="status"></span>`;
  const start = () => {
    const {scale1, scale2} = scales();
    session.choose({scale1, scale2});
    session.play();
    note.textContent = `This page’s run has begun again, with w1 × ${read(scale1)} and w2 × ${read(scale2)}.`;
  };
  return html`<div class="choices"><button type="button" class="primary" onclick=${start}>Train with these weights</button>${note}</div>`;
}

function ends({data}: Matrix): string {
  return `${read(Math.min(...data))} and ${read(Math.max(...data))}`;
}
