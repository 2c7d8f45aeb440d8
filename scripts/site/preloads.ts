import {replaceOnce} from "./replace.js";

/** The page with these lines at the top of its head, before all that it loads by itself. */
export function withPreloads(html: string, links: readonly string[], file: string): string {
  return replaceOnce(html, "</title>", ["</title>", ...links].join("\n"), file);
}

/** A font of the site, by its name, that the page asks for at once. */
export function preloadFont(name: string, toRoot: string): string {
  return `<link rel="preload" as="font" type="font/woff2" href="${toRoot}fonts/${name}.woff2" crossorigin>`;
}

/** A module that the page will import, by its address from the page. It gives way to what is drawn first. */
export function preloadModule(href: string): string {
  return `<link rel="modulepreload" fetchpriority="low" href="${href}">`;
}
