const BLOCK =
  /(define\(\{id: "[^"]+", inputs: \[[^\]]*\](?:, outputs: \[[^\]]*\])?, body: )(?:async )?(\(.*\) => \{)$/gm;

// A promise chain: one block after the other, each in a task of its own.
const TURN = `let before = Promise.resolve();
const turn = () => (before = before.then(() => new Promise((begin) => setTimeout(begin))));
`;

/**
 * The built page with its blocks taking turns. Framework runs all blocks of a page in one task, and a phone answers
 * no finger meanwhile; with turns it can answer, and draw, between two blocks.
 */
export function withTurns(html: string): string {
  return html.replaceAll(BLOCK, "$1async $2\nawait turn();").replace(/\ndefine\(/, `\n${TURN}\ndefine(`);
}
