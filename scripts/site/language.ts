import {replaceOnce} from "./replace.js";

/** The page, which says what language it is written in. */
export function inEnglish(html: string, file: string): string {
  return replaceOnce(html, "<html>", '<html lang="en">', file);
}
