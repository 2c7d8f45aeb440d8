const CELL = /^define\(\{id: "([^"]+)", inputs: \[([^\]]*)\]/gm;
const BLOCK = /<div class="observablehq observablehq--block(?=[^"]*"[^>]*>(?:<[a-z/-]*>)*<!--:([^:]+):-->)/g;

/**
 * The page with a class, `shows`, on each block whose cell will show something: so that a stylesheet can say that it is on
 * its way, before any script runs. Throws an Error that names the file when a cell's block is not there.
 */
export function withWaitingBlocks(html: string, file: string): string {
  const cells = [...html.matchAll(CELL)].filter(([, , inputs]) => /"(display|view)"/.test(inputs));
  const shows = new Set(cells.map(([, id]) => id));
  const marked = html.replaceAll(BLOCK, (block, id: string) => (shows.delete(id) ? `${block} shows` : block));
  if (shows.size > 0)
    throw new Error(`${file}: expected a block for each cell, found none for ${[...shows]}`);
  return marked;
}
