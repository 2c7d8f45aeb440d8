import {replaceOnce} from "./replace.js";

/** The page whose list of lessons holds items only: what closes it is one of them. */
export function closeAsItem(html: string, file: string): string {
  const close = /<label id="observablehq-sidebar-close"[^>]*><\/label>/;
  return replaceOnce(html, close, (label) => `<li class="shell-close">${label}</li>`, file);
}
