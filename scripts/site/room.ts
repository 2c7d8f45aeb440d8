/** How markdown-it, Framework's reader of Markdown, writes a fenced block. `info` is what stands after the three backticks. */
type FenceRenderer = (tokens: {info: string}[], i: number, ...others: unknown[]) => string;

interface Reader {
  readonly renderer: {readonly rules: {fence?: FenceRenderer}};
}

const ROOM = /\broom=(\S*)/;
const HEIGHTS = /^(\d+)\/(\d+)$/;
const BLOCK = 'class="observablehq observablehq--block"';

/**
 * The reader of Markdown, which now leaves room for a block that asks for it: "js room=300/240" is 300 pixels on a narrow
 * screen and 240 on a wide one, until the block shows something (src/styles/room.css). So that nothing jumps while a page
 * loads, the blocks of its first screenful ask. Throws an Error when the room is not two whole numbers.
 */
export function withRoom<T extends object>(markdown: T): T {
  const {rules} = (markdown as Reader).renderer;
  const fence = rules.fence!;
  rules.fence = (tokens, i, ...others) => {
    const asked = ROOM.exec(tokens[i].info)?.[1]; // the reader of Framework cuts it off
    const html = fence(tokens, i, ...others);
    if (asked === undefined) return html;
    const heights = HEIGHTS.exec(asked);
    if (!heights)
      throw new Error(
        `Room for a block: expected two heights in pixels, as in room=300/240, got room=${asked}.`
      );
    const style = `--room:${heights[1]}px;--room-wide:${heights[2]}px`;
    return html.replace(BLOCK, `${BLOCK.slice(0, -1)} room" style="${style}"`);
  };
  return markdown;
}
