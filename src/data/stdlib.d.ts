// Framework gives this module in the browser; here is what we use of it.
declare module "observablehq:stdlib" {
  /** A file of the site, by its path beside the module that asks. */
  export function FileAttachment(path: string): import("../lib/notebook/open-file.js").Attachment;
}
