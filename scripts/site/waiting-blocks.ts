const CELL = /^define\(\{id: "([^"]+)", inputs: \[([^\]]*)\]/gm;
const BLOCK = /<div class="observablehq observablehq--block(?=[^"]*"[^>]*>(?:<[a-z/-]*>)*<!--:([^:]+):-->)/g;

/**
 * The page with a class, `shows`, on each block whose cell will show something: so that a stylesheet can say that it is on
 * its way, before any script runs; and a second one, `awaits-answer`, where the cell names the reader's `guess` and so waits
 * for it. Throws an Error that names the file when a cell's block is not there.
 */
export function withWaitingBlocks(html: string, file: string): string {
  const cells = [...html.matchAll(CELL)].filter(([, , inputs]) => /"(display|view)"/.test(inputs));
  const shows = new Map(
    cells.map(([, id, inputs]) => [id, /"guess"/.test(inputs) ? "shows awaits-answer" : "shows"])
  );
  const marked = html.replaceAll(BLOCK, (block, id: string) => {
    const classes = shows.get(id);
    shows.delete(id);
    return classes ? `${block} ${classes}` : block;
  });
  if (shows.size > 0)
    throw new Error(`${file}: expected a block for each cell, found none for ${[...shows.keys()]}`);
  return marked;
}
