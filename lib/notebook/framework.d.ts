// Framework's client gives this module in the browser; here is what we use of it.
declare module "observablehq:client" {
  /** Puts a cell on the page. */
  export function define(cell: import("./cell.js").Cell): void;
}
