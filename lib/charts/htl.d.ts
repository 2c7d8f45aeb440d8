// htl 0.3.1 comes without types.
declare module "htl" {
  /** An HTML element from a template; values become attributes, properties, listeners or children. */
  export function html(strings: TemplateStringsArray, ...values: unknown[]): HTMLElement;
  /** The same for SVG. */
  export function svg(strings: TemplateStringsArray, ...values: unknown[]): SVGElement;
}
