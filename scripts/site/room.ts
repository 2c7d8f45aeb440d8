import {existsSync, readFileSync} from "node:fs";

import {relative} from "node:path";

const FILE = "data/room.json";
const BLOCK = /<div class="observablehq observablehq--block">/g;

/**
 * The page with room for each of its blocks, as `npm run room` has measured it: for narrow and for wide screens, in
 * pixels. A page that has another number of blocks since is left as it is.
 */
export function withRoom(path: string, html: string): string {
  const measured: Record<string, [number[], number[]]> = existsSync(FILE)
    ? JSON.parse(readFileSync(FILE, "utf8"))
    : {};
  const [narrow, wide] = measured[path] ?? [[], []];
  if (narrow.length !== (html.match(BLOCK)?.length ?? 0)) return html;
  let i = 0;
  return html.replaceAll(BLOCK, (block) => {
    const style = `--room:${narrow[i]}px;--room-wide:${wide[i++]}px`;
    return block.replace('block"', `block room" style="${style}"`);
  });
}

/** A built page's path from the site's root, without its ending: "" is the home page. */
export function pagePath(site: string, file: string): string {
  return relative(site, file)
    .replaceAll("\\", "/")
    .replace(/(index)?\.html$/, "");
}
