import {html} from "htl";

/** What stands around a picture. */
export interface FigureText {
  readonly title: string;
  /** One sentence made from the data: what someone who cannot see the picture is told. */
  readonly alternative: string;
  /** What the colours and lines mean. */
  readonly legend?: Element | undefined;
}

/** A figure with its title, its legend and its text alternative around one picture. */
export function figure(picture: Element, {title, alternative, legend}: FigureText): HTMLElement {
  describe(picture, alternative);
  return html`<figure><figcaption>${title}</figcaption>${legend}${picture}</figure>`;
}

/** Makes a picture one image with one label; what Plot says inside of it is taken away. */
export function describe(picture: Element, alternative: string): void {
  for (const inner of picture.querySelectorAll("[aria-label], [aria-description]")) {
    inner.removeAttribute("aria-label");
    inner.removeAttribute("aria-description");
  }
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", alternative);
}
