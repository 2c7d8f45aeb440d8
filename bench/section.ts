/** The text with what stands between two marks, `<!-- name -->` and `<!-- /name -->`, replaced. Throws an Error when a mark is missing. */
export function withSection(text: string, name: string, content: string): string {
  const [from, to] = places(text, name);
  return `${text.slice(0, from)}\n${content}\n${text.slice(to)}`;
}

/** What stands between the two marks. */
export function section(text: string, name: string): string {
  return text.slice(...places(text, name)).trim();
}

function places(text: string, name: string): [from: number, to: number] {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`expected the marks ${open} and ${close}, one after the other`);
  return [from + open.length, to];
}
