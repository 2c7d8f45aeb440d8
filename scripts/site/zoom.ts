import {replaceOnce} from "./replace.js";

/** The page, which a reader may enlarge as far as it takes to read it. */
export function zoomable(html: string, file: string): string {
  return replaceOnce(html, "initial-scale=1, maximum-scale=1", "initial-scale=1", file);
}
