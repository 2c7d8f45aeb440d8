import {html} from "htl";
import type {Matrix} from "../../array/matrix.js";
import {largestFirst, type Term} from "../../array/terms.js";
import type {MatrixEntry} from "../../charts/entry-layout.js";
import {read} from "../../charts/number.js";
import type {ProductTilesOptions} from "../../charts/product-tiles.js";
import {type Choice, partOf} from "../../notebook/change.js";
import {bound} from "../../notebook/inputs/input.js";
import {numberInput} from "../../notebook/inputs/number-input.js";
import {live} from "../../notebook/live.js";
import {termTable} from "./term-table.js";

/** Who hears of the term under the pointer, and of arrow keys. */
export type PointedAt = Pick<ProductTilesOptions, "onPoint" | "onMove">;

/** One matrix of the program, and how the sums in it are shown. */
export interface Inside {
  readonly name: string;
  readonly matrix: Matrix;
  readonly entry: Choice<MatrixEntry>;
  /** The names of the inputs for the entry's row and column. */
  readonly inputs: {readonly row: string; readonly col: string};
  /** The heads of the table's columns. */
  readonly columns: {readonly place: string; readonly left: string; readonly right: string};
  /** The products of the entry, in the order of the program. */
  terms(entry: MatrixEntry): Term[];
  /** What is added to their sum, if anything. */
  bias(entry: MatrixEntry): {readonly name: string; readonly value: number} | undefined;
  /** Where a term comes from: in the table, and in a sentence. */
  placeOf(term: Term, entry: MatrixEntry): Node | string;
  tell(term: Term, entry: MatrixEntry): string;
  picker(width: number, entry: MatrixEntry, onPick: (entry: MatrixEntry) => void): HTMLElement;
  tiles(terms: readonly Term[], entry: MatrixEntry, on: PointedAt): HTMLElement;
  /** Terms in one row of a tile. */
  readonly across: number;
  /** Room kept for the picker, in pixels. */
  readonly height: number;
}

/** Any entry of a matrix, and the very products that were summed to it: as pictures and as a list, largest first. */
export function lookInside(inside: Inside): HTMLElement {
  const {name, matrix, entry, inputs, columns, across} = inside;
  const readout = html`<p class="readout" aria-live="polite"></p>`;
  const value = ({row, col}: MatrixEntry) => matrix.data[row * matrix.cols + col];
  const nameOf = ({row, col}: MatrixEntry) => `${name}[${row}, ${col}]`;
  let terms: Term[] = [];
  let pointed = 0;

  const point = (k: number) => {
    pointed = k;
    element.style.setProperty("--mark-x", String(k % across));
    element.style.setProperty("--mark-y", String(Math.floor(k / across)));
    readout.textContent = inside.tell(terms[k], entry.value);
    for (const row of element.querySelectorAll("tr[data-k]")) {
      row.classList.toggle("pointed", row.getAttribute("data-k") === String(k));
    }
  };
  const move = (right: number, down: number) => {
    const k = pointed + right + down * across;
    if (k >= 0 && k < terms.length) point(k);
  };
  const tiles = () => inside.tiles(terms, entry.value, {onPoint: point, onMove: move});
  const table = () => {
    const at = entry.value;
    const bias = inside.bias(at);
    const sum = largestFirst(terms, bias?.value ?? 0, value(at));
    const placeOf = (term: Term) => inside.placeOf(term, at);
    const named = {name: nameOf(at), value: value(at)};
    const list = termTable(sum, {...columns, placeOf, bias, entry: named, onPoint: point});
    const counts = `${nameOf(at)} = ${read(value(at))}: ${sum.steps.length} products that are not zero, and ${sum.zeros} that are.`;
    queueMicrotask(() => point(pointed));
    return html`<div><p class="inside-counts">${counts}</p>${list}</div>`;
  };

  const element = html`<div class="inside"></div>`;
  const take = () => {
    terms = inside.terms(entry.value);
    pointed = terms.reduce(
      (best, {product}, k) => (Math.abs(product) > Math.abs(terms[best].product) ? k : best),
      0
    );
  };
  take();
  entry.subscribe(take); // before the figures hear of it
  const input = (axis: "row" | "col", highest: number) =>
    bound(numberInput({label: inputs[axis], value: 0, highest}), partOf(entry, axis));
  const tileRoom = live(entry, tiles, {height: 0});
  tileRoom.style.minHeight = ""; // the stylesheet knows it: the tiles are squares, a third of the width
  tileRoom.classList.add("inside-tiles");
  element.append(
    html`<div class="choices">${input("row", matrix.rows - 1)}${input("col", matrix.cols - 1)}</div>`,
    live(entry, (width) => inside.picker(width, entry.value, entry.choose), {height: inside.height}),
    tileRoom,
    readout,
    live(entry, table, {height: 420})
  );
  return element;
}
