import {readdirSync} from "node:fs";

/** The paths of the built site's pages, from its root: "" is the home page. */
export function builtPages(): string[] {
  return readdirSync("dist", {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replaceAll("\\", "/").replace(/(index)?\.html$/, ""));
}
