import {html} from "htl";
import {LINES, type LineId, numpyShape, type Program, type Version} from "../../network/program.js";
import {roving} from "../../notebook/inputs/roving.js";
import {codeTokens} from "./code-tokens.js";
import {formula} from "./formula.js";
import {spotlight} from "./spotlight.js";

/** Which version's lines are shown; the functional one when left out. */
export interface PanesOptions {
  readonly version?: Version;
}

/**
 * The lines as formula, NumPy and TypeScript side by side, with the field's term and the shape, NumPy's too where it has fewer axes. Pointing at a quantity
 * lights it everywhere on the page; with the keyboard, each pane is one stop and the arrow keys go through it.
 */
export function threePanes(
  program: Program,
  ids: readonly LineId[],
  {version = "functional"}: PanesOptions = {}
): HTMLElement {
  spotlight();
  const rows = ids.map((id) => {
    const {quantity, formula: text, term, shape} = LINES[id];
    const {numpy, typescript} = program[version][id];
    return html`<div class="panes-line">
      <div class="panes-about"><code data-quantity=${quantity}>${id.startsWith("update") ? `${quantity}, updated` : quantity}</code><span>${term}</span><span class="panes-shape">${inShape(shape)}</span></div>
      <div class="pane" data-pane="formula">${formula(text)}</div>
      <div class="pane" data-pane="NumPy">${codeLine(numpy)}</div>
      <div class="pane" data-pane="TypeScript">${codeLine(typescript)}</div>
    </div>`;
  });
  const panes = html`<div class="panes" role="group" aria-label=${inWords(ids)}>
    <div class="panes-names" aria-hidden="true"><span>Formula</span><span>NumPy</span><span>TypeScript</span></div>
    ${rows}
  </div>`;
  for (const pane of ["formula", "NumPy", "TypeScript"]) {
    roving([...panes.querySelectorAll<HTMLElement>(`[data-pane="${pane}"] [data-quantity]`)]);
  }
  return panes;
}

/** A line of code; the program's quantities in it carry `data-quantity`. */
export function codeLine(code: string): HTMLElement {
  const lines = code
    .split("\n")
    .map(
      (line) =>
        html`<span class="code-line">${codeTokens(line).map(({text, quantity}) =>
          quantity === undefined ? text : html`<span data-quantity=${quantity}>${text}</span>`
        )}</span>`
    );
  return html`<code>${lines}</code>`;
}

/** The shape here, and NumPy's where it has one axis only. */
function inShape(shape: string): Node {
  const numpy = numpyShape(shape);
  return numpy.endsWith(",)")
    ? html`<span>${shape}; in NumPy <code>${numpy}</code></span>`
    : html`<span>${shape}</span>`;
}

function inWords(ids: readonly LineId[]): string {
  const names = ids.map((id) => LINES[id].quantity).join(", ");
  return `${names}: formula, NumPy and TypeScript. Arrow keys go from quantity to quantity.`;
}
