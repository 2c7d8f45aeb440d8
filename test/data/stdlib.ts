// Stands in for Framework's module in unit tests: a file of a site whose answers `fetch` gives.

/** A file by its path beside src/data. */
export function FileAttachment(path: string) {
  const name = path.split("/").at(-1)!;
  return {name, url: async () => new URL(path, "http://site/data/").href};
}
