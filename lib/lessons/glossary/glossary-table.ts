import {html} from "htl";
import {numpyShape} from "../../network/program.js";
import {findQuantities} from "./find-quantities.js";
import {GLOSSARY, type Quantity} from "./glossary.js";

const COLUMNS = ["NumPy", "TypeScript", "Formula", "Shape", "Meaning"] as const;

/** The glossary as a table that can be searched. On a narrow screen each row becomes a block of named lines. */
export function glossaryTable(): HTMLElement {
  const search =
    html`<input type="search" id="glossary-search" autocomplete="off" spellcheck="false">` as HTMLInputElement;
  const count = html`<span role="status"></span>`;
  const rows = new Map((Object.keys(GLOSSARY) as Quantity[]).map((name) => [name, row(name)]));
  const show = () => {
    const found = new Set(findQuantities(search.value));
    for (const [name, element] of rows) element.hidden = !found.has(name);
    count.textContent = found.size
      ? `${found.size} of ${rows.size} quantities`
      : "No quantity has all these words. Try a shorter word.";
  };
  search.addEventListener("input", show);
  show();
  // The roles are said aloud because the narrow screen's layout takes the table's own away.
  return html`<div class="glossary">
    <div class="control"><label for="glossary-search">Find a quantity</label> ${search} ${count}</div>
    <table role="table" aria-label="Quantities of the two programs">
      <thead role="rowgroup"><tr role="row">${COLUMNS.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr></thead>
      <tbody role="rowgroup">${[...rows.values()]}</tbody>
    </table>
  </div>`;
}

function row(name: Quantity): HTMLElement {
  const {numpy, formula, shape, term, meaning} = GLOSSARY[name];
  const cells = [
    html`<code>${name}</code>`,
    formula,
    shape.includes("×") ? html`<span>${shape}<br><code>${numpyShape(shape)}</code></span>` : shape,
    html`<span><b>${capital(term)}.</b> ${meaning}</span>`
  ];
  return html`<tr role="row" id=${name} data-quantity=${name}>
    <th role="rowheader" scope="row"><code>${numpy}</code></th>
    ${cells.map((cell, i) => html`<td role="cell" data-column=${COLUMNS[i + 1]}>${cell}</td>`)}
  </tr>`;
}

function capital(text: string): string {
  return text[0].toUpperCase() + text.slice(1);
}
