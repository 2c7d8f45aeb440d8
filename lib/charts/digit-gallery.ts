import {html} from "htl";
import {figure} from "./figure.js";
import {raster} from "./raster.js";
import {inkColours} from "./theme.js";

const SIDE = 28;

/** Images, 784 bytes each, and their labels. */
export interface LabelledImages {
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
}

/** Every image handed in, ink on paper, with its label below. */
export function digitGallery({pixels, labels}: LabelledImages, title: string): HTMLElement {
  const colours = inkColours();
  const picture = html`<div class="gallery">${Array.from(labels, (label, i) => {
    const image = pixels.subarray(i * SIDE * SIDE, (i + 1) * SIDE * SIDE);
    return html`<span>${raster(SIDE, SIDE, (x, y) => image[y * SIDE + x] / 255, colours)}${label}</span>`;
  })}</div>`;
  const alternative = `${labels.length} images of handwritten digits with their labels: ${Array.from(labels).join(", ")}.`;
  return figure(picture, {title, alternative});
}
