import {html} from "htl";
import {digitPicture} from "./digit-picture.js";
import {figure} from "./figure.js";

const PIXELS = 784;

/** Images, 784 bytes each, and their labels. */
export interface LabelledImages {
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
}

/** Every image handed in, ink on paper, with its label below. */
export function digitGallery({pixels, labels}: LabelledImages, title: string): HTMLElement {
  const picture = html`<div class="gallery">${Array.from(labels, (label, i) => {
    const image = pixels.subarray(PIXELS * i, PIXELS * (i + 1));
    return html`<span>${digitPicture(image)}${label}</span>`;
  })}</div>`;
  const alternative = `${labels.length} images of handwritten digits with their labels: ${Array.from(labels).join(", ")}.`;
  return figure(picture, {title, alternative});
}
