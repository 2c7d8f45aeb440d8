import {html} from "htl";
import type {Matrix} from "../../array/matrix.js";
import {tileLayout} from "../../charts/entry-layout.js";
import {figure} from "../../charts/figure.js";
import {signedLegend} from "../../charts/legend.js";
import {read} from "../../charts/number.js";
import {raster} from "../../charts/raster.js";
import {signedColours} from "../../charts/theme.js";
import {still} from "../../notebook/live.js";

const UNITS = 8; // tiles that are shown of each draw
const LIMIT = 3; // the ends of the colour scale: 99.7 % of normal weights lie inside

/** The weights of the first hidden units as tiles in a row, as one seed has drawn them, and the first numbers. */
export function weightStrip(w1: Matrix, seed: number): HTMLElement {
  const {width, height, entryAt} = tileLayout({...w1, cols: UNITS}, UNITS);
  const valueAt = (x: number, y: number) => {
    const at = entryAt(x, y);
    return at ? w1.data[at.row * w1.cols + at.col] : Number.NaN;
  };
  const first = Array.from(w1.data.subarray(0, 4), (weight) => read(weight)).join(", ");
  const strip = still(() => {
    const element = figure(raster(width, height, valueAt, signedColours(LIMIT)), {
      title: `w1 from seed ${seed}: its first ${UNITS} hidden units`,
      legend: signedLegend(LIMIT, "weight"),
      alternative: `The weights of ${UNITS} hidden units as tiles of 28 × 28, from seed ${seed}: noise around 0.`
    });
    element.append(html`<p class="readout">w1[0] begins ${first}</p>`);
    return element;
  });
  strip.classList.add("weight-strip");
  return strip;
}
