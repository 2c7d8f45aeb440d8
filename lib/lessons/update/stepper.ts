import {html} from "htl";
import type {Matrix} from "../../array/matrix.js";
import {rows} from "../../array/rows.js";
import {read} from "../../charts/number.js";
import {colour} from "../../charts/theme.js";
import {LINE_IDS, LINES, type Program} from "../../network/program.js";
import {createSignal} from "../../notebook/change.js";
import {drawSoon} from "../../notebook/drawing-queue.js";
import {live} from "../../notebook/live.js";
import {whenSeen} from "../../notebook/when-seen.js";
import type {LessonBatch} from "../../workbook/batch/lesson-batch.js";
import {threePanes} from "../../workbook/program/program-panes.js";
import {changeNote} from "./change-note.js";
import {createEpochWalk, type EpochWalk, type RunEpoch, type Variable} from "./epoch-walk.js";
import {type Chosen, imagePicker} from "./image-picker.js";
import {variableRow} from "./variable-row.js";

const LAST = LINE_IDS.length;
const IMAGES_SHOWN = 8;

/** The stepper, and the function whose epoch it steps through. */
export interface Stepper {
  readonly element: HTMLElement;
  /** Takes another function; the reader stays at the same line. */
  take(run: RunEpoch): void;
}

/**
 * One epoch of the functional version, line by line, forward and back, as in a debugger: the line that has just run,
 * what it changed, and every variable that exists by then. With all images of the batch, or with one of them.
 */
export function stepper(program: Program, batch: LessonBatch): Stepper {
  let chosen: Chosen = {start: 0, end: batch.labels.length};
  let run: RunEpoch | undefined;
  let walk: EpochWalk | undefined; // none before there is a function to step through
  let position = 1;
  const stepped = createSignal();
  const begin = () => {
    const {start, end} = chosen;
    walk = run && createEpochWalk(run, rows(batch.data, start, end), rows(batch.target, start, end));
    stepped.tell();
  };

  const back =
    html`<button type="button" onclick=${() => go(position - 1)}>Back</button>` as HTMLButtonElement;
  const next =
    html`<button type="button" class="primary" onclick=${() => go(position + 1)}>Next line</button>` as HTMLButtonElement;
  const slider =
    html`<input type="range" aria-label="Lines that have run" min="0" max=${LAST} step="1">` as HTMLInputElement;
  slider.addEventListener("input", () => go(slider.valueAsNumber));
  const where = html`<p class="stepper-where" aria-live="polite"></p>`;

  function go(to: number): void {
    position = Math.max(0, Math.min(LAST, to));
    tell();
    stepped.tell();
  }

  function tell(): void {
    const text = whereIs(position);
    where.textContent = text;
    slider.value = String(position);
    slider.setAttribute("aria-valuetext", text);
    // Not disabled: a button that loses the focus would take the keyboard's place with it.
    back.setAttribute("aria-disabled", String(position === 0));
    next.setAttribute("aria-disabled", String(position === LAST));
  }

  const rowOf = keptRows();
  const draw = () => {
    if (!walk) return undefined;
    const change = walk.change(position);
    const list = walk.variables(position).map((variable) => {
      const row = rowOf(variable);
      row.classList.toggle("variable-changed", variable.name === change?.name);
      return row;
    });
    return html`<div>
      ${change ? threePanes(program, [change.id]) : html`<p>Nothing has run yet. The images are there, and what they ought to be read as.</p>`}
      ${change ? html`<div class="stepper-change">${changeNote(change)}</div>` : ""}
      ${position === LAST ? html`<p class="stepper-end">That was one epoch. On the same images the loss was ${read(walk.losses().before)}; with the new parameters it is <b>${read(walk.losses().after)}</b>.</p>` : ""}
      <p class="stepper-heading">Variables that exist now: ${list.length}</p>
      <ol class="variables">${list}</ol>
    </div>`;
  };
  const onChoose = (next: Chosen) => {
    chosen = next;
    begin();
    workAhead();
  };
  // A line at a time, between two frames: then a jump to any line is answered at once.
  const workAhead = () => {
    const ahead = walk;
    for (let line = 1; line <= LAST; line++) {
      drawSoon(() => {
        if (ahead && ahead === walk) for (const variable of ahead.variables(line)) rowOf(variable);
      });
    }
  };

  const controls = html`<div class="stepper-controls">
    <div class="transport" role="group" aria-label="Step through the epoch">${back}${next}</div>${slider}${where}</div>`;
  controls.addEventListener("keydown", (event) => {
    const step = {ArrowLeft: -1, ArrowRight: 1}[event.key];
    if (step === undefined || event.target === slider) return;
    event.preventDefault();
    go(position + step);
  });
  tell();
  const element = html`<section class="stepper" aria-label="Stepper">
    ${imagePicker(batch, {shown: Math.min(IMAGES_SHOWN, batch.labels.length), onChoose})}
    ${controls}
    ${live(stepped, draw, {height: 900})}
  </section>`;
  whenSeen(element, workAhead);
  return {
    element,
    take(next) {
      run = next;
      begin();
    }
  };
}

function whereIs(position: number): string {
  if (position === 0) return "Before the first line";
  const id = LINE_IDS[position - 1];
  return `Line ${position} of ${LAST}, ${LINES[id].step}: ${LINES[id].quantity}`;
}

/** Rows that are drawn once and shown again, for as long as their values live and the page keeps its colours. */
function keptRows(): (variable: Variable) => HTMLElement {
  const kept = new Map<string, WeakMap<Matrix, HTMLElement>>(); // by name, as output and lin2 are one matrix
  let ink = "";
  return (variable) => {
    const now = colour("--ink").formatHex();
    if (now !== ink) kept.clear();
    ink = now;
    const rows = kept.get(variable.name) ?? new WeakMap();
    kept.set(variable.name, rows);
    const row = rows.get(variable.value) ?? variableRow(variable);
    rows.set(variable.value, row);
    return row;
  };
}
