import {html} from "htl";
import {figure} from "./figure.js";
import {whole} from "./number.js";

/** A matrix by its name and its size. A ᵀ at the end of the name says that it is transposed. */
export interface NamedShape {
  readonly name: string;
  readonly rows: number;
  readonly cols: number;
}

/** left · right = result. Factors that do not meet have no result. */
export interface ProductShapes {
  readonly left: NamedShape;
  readonly right: NamedShape;
  readonly result?: NamedShape;
}

/** The sides of a matrix that are marked: `meets` must equal its partner, `stays` goes on into the result. */
interface Sides {
  readonly rows: "meets" | "stays" | "clashes" | "plain";
  readonly cols: "meets" | "stays" | "clashes" | "plain";
}

const PLAIN: Sides = {rows: "plain", cols: "plain"};

/** Matrices side by side, drawn to one scale. Very short sides are thickened so that they can be seen. */
export function matrixShapes(matrices: readonly NamedShape[], title = "Drawn to scale"): HTMLElement {
  const picture = html`<div class="shapes shapes-wrap">${matrices.map((matrix) => box(matrix, PLAIN))}</div>`;
  setScale(picture, matrices);
  const alternative = `${matrices.map((matrix) => `${matrix.name} is ${shapeOf(matrix)}`).join(", ")}.`;
  return figure(html`<div class="shapes-frame">${picture}</div>`, {title, alternative});
}

/**
 * A matrix product drawn to scale: the sides that must meet are thick, the sides that stay are the result's.
 * Factors whose inner sides differ are drawn as what cannot be multiplied.
 * Throws a RangeError when the factors meet and `result` is missing or of another shape.
 */
export function productShapes({left, right, result}: ProductShapes): HTMLElement {
  const fits = left.cols === right.rows;
  if (fits && (result?.rows !== left.rows || result.cols !== right.cols)) {
    const got = result ? shapeOf(result) : "none";
    throw new RangeError(
      `productShapes: ${shapeOf(left)} · ${shapeOf(right)} is ${left.rows} × ${right.cols}, got a result of ${got}`
    );
  }
  const inner = fits ? "meets" : "clashes";
  const picture = html`<div class="shapes">
    ${box(left, {rows: "stays", cols: inner})}
    <span class="shapes-sign">·</span>
    ${box(right, {rows: inner, cols: "stays"})}
    ${fits && result ? [html`<span class="shapes-sign">=</span>`, box(result, {rows: "stays", cols: "stays"})] : ""}
  </div>`;
  const shown = fits && result ? [left, right, result] : [left, right];
  setScale(picture, shown);
  const words = fits
    ? `${whole(left.cols)} meets ${whole(right.rows)}, and ${left.rows} × ${right.cols} stays.`
    : `${whole(left.cols)} does not meet ${whole(right.rows)}: there is no such product.`;
  const product = `${left.name} · ${right.name}`;
  const equation = fits && result && result.name !== product ? `${product} = ${result.name}` : product;
  const alternative = `${shown.map((matrix) => `${matrix.name} is ${shapeOf(matrix)}`).join(", ")}. ${words}`;
  const element = figure(html`<div class="shapes-frame">${picture}</div>`, {
    title: `${equation}, drawn to scale`,
    alternative
  });
  element.append(html`<p class="readout">${words}</p>`);
  return element;
}

/** One matrix: its number of columns above it, its number of rows at its left, its name below. */
function box({name, rows, cols}: NamedShape, sides: Sides): HTMLElement {
  const style = {"--rows": rows, "--cols": cols};
  return html`<div class="shape" data-quantity=${name.replace("ᵀ", "")} style=${style}>
    <span class="shape-cols" data-side=${sides.cols}>${whole(cols)}</span>
    <span class="shape-rows" data-side=${sides.rows}>${whole(rows)}</span>
    <span class="shape-box" data-cols=${sides.cols} data-rows=${sides.rows}></span>
    <code class="shape-name">${name}</code>
  </div>`;
}

/** What the stylesheet needs to choose a scale at which they fit side by side. */
function setScale(picture: HTMLElement, matrices: readonly NamedShape[]): void {
  picture.style.setProperty("--count", String(matrices.length));
  picture.style.setProperty("--all-cols", String(matrices.reduce((sum, {cols}) => sum + cols, 0)));
  picture.style.setProperty("--most-rows", String(Math.max(...matrices.map(({rows}) => rows))));
}

function shapeOf({rows, cols}: NamedShape): string {
  return `${rows} × ${cols}`;
}
