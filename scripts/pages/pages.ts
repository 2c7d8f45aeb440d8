import {readdirSync} from "node:fs";
import {join} from "node:path";

/** The Markdown files of all pages, by their paths from the project's root. What `src/lib` links to holds no page. */
export function pageFiles(): string[] {
  const folders = readdirSync("src", {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({name}) => join("src", name));
  return ["src", ...folders].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name))
  );
}
