// Framework's client gives these modules in the browser; here is what we use of them.
declare module "observablehq:client" {}
declare module "observablehq:main" {
  /** Puts a cell on the page. */
  export function define(cell: import("./cell.js").Cell): void;
  /** Takes a cell off the page, and what it displays. */
  export function undefine(id: string): void;
}
