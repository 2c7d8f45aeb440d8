import {html} from "htl";
import type {Term} from "../array/terms.js";
import {ARROWS} from "./arrows.js";
import {figure} from "./figure.js";
import {read} from "./number.js";
import {raster} from "./raster.js";
import {type ColourTable, inkColours} from "./theme.js";

/** The names of the two factors, the tiles' shape, their colours, and the ends of the right factor's scale. */
export interface ProductTilesOptions {
  readonly title: string;
  readonly left: string;
  readonly right: string;
  readonly product: string;
  /** Terms in one row of a tile. */
  readonly across: number;
  /** The diverging scale of the right factors and the products, up to a limit. */
  readonly colours: (limit: number) => ColourTable;
  readonly rightLimit: number;
  /** Hears of the term under the pointer, and of the arrow keys: so many terms to the right and down. */
  readonly onPoint: (k: number) => void;
  readonly onMove: (right: number, down: number) => void;
}

/**
 * The products of one sum as three tiles: left factors (0 to 1, ink), right factors and products (signed).
 * The same place in each tile is the same term; the stylesheet marks the one at --mark-x, --mark-y.
 */
export function productTiles(terms: readonly Term[], options: ProductTilesOptions): HTMLElement {
  const {title, across, colours, rightLimit, onPoint, onMove} = options;
  const down = Math.ceil(terms.length / across);
  const productLimit = Math.max(...terms.map(({product}) => Math.abs(product))) || 1;
  const tile = (name: string, range: string, painted: ColourTable, value: (term: Term) => number) => {
    const canvas = raster(
      across,
      down,
      (x, y) => {
        const term = terms[y * across + x];
        return term ? value(term) : Number.NaN;
      },
      painted
    );
    const point = ({offsetX, offsetY}: PointerEvent) => {
      const x = Math.min(across - 1, Math.floor((offsetX * across) / canvas.clientWidth));
      const y = Math.min(down - 1, Math.floor((offsetY * down) / canvas.clientHeight));
      if (y * across + x < terms.length) onPoint(y * across + x);
    };
    canvas.addEventListener("pointermove", point);
    canvas.addEventListener("pointerdown", point);
    return html`<span class="product-tile">
      <span class="product-frame">${canvas}<span class="product-mark"></span></span>
      <code>${name}</code> <span>${range}</span>
    </span>`;
  };
  const plusMinus = (limit: number) => `±${read(limit)}`;
  const picture = html`<div class="product-tiles" tabindex="0" style=${{"--across": across, "--down": down}}>
    ${tile(options.left, "0 to 1", inkColours(), ({left}) => left)}
    <span class="product-sign">×</span>
    ${tile(options.right, plusMinus(rightLimit), colours(rightLimit), ({right}) => right)}
    <span class="product-sign">=</span>
    ${tile(options.product, plusMinus(productLimit), colours(productLimit), ({product}) => product)}
  </div>`;
  picture.addEventListener("keydown", (event) => {
    const move = ARROWS[event.key];
    if (!move) return;
    event.preventDefault();
    onMove(...move);
  });
  return figure(picture, {title, alternative: inWords(terms, options)});
}

function inWords(terms: readonly Term[], {left, right}: ProductTilesOptions): string {
  const positive = terms.filter(({product}) => product > 0);
  const negative = terms.filter(({product}) => product < 0);
  const sum = (some: readonly Term[]) => read(some.reduce((total, {product}) => total + product, 0));
  return `${terms.length} products of ${left} and ${right}: ${positive.length} above zero, together ${sum(positive)}, and ${negative.length} below zero, together ${sum(negative)}. Arrow keys read them one by one.`;
}
