/** What is to be looked for in a page: a text, or a pattern. */
export type Sought = string | RegExp;

/** What takes its place: a text, put in as it is, or a function of the match and its groups. */
export type Put = string | ((match: string, ...groups: string[]) => string);

/**
 * The page with what is sought replaced; it has to be there exactly once.
 * Throws an Error that names the file and what was sought when it is not there, or more than once.
 */
export function replaceOnce(html: string, sought: Sought, by: Put, file: string): string {
  const {replaced, count} = replaceAll(html, sought, by);
  if (count !== 1) throw new Error(`${file}: expected ${sought} exactly once, found it ${count} times`);
  return replaced;
}

/**
 * The page with every occurrence of what is sought replaced.
 * Throws an Error that names the file and what was sought when there is none.
 */
export function replaceEach(html: string, sought: Sought, by: Put, file: string): string {
  const {replaced, count} = replaceAll(html, sought, by);
  if (count === 0) throw new Error(`${file}: expected ${sought} at least once, found it nowhere`);
  return replaced;
}

function replaceAll(html: string, sought: Sought, by: Put): {replaced: string; count: number} {
  const every = typeof sought === "string" ? sought : new RegExp(sought, `${sought.flags.replace("g", "")}g`);
  let count = 0;
  const replaced = html.replaceAll(every, (match: string, ...groups: string[]) => {
    count++;
    return typeof by === "string" ? by : by(match, ...groups);
  });
  return {replaced, count};
}
