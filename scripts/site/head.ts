import {readFileSync} from "node:fs";
import {buildSync} from "esbuild";
import {fontFaces} from "../fonts/font-faces.js";
import {SMALL} from "./bundler.js";

// The preview serves what loaders make under _file; in the build the fonts have these very paths.
const FOLDER = process.argv.includes("preview") ? "_file/fonts" : "fonts";

const ICON = `data:image/svg+xml,${encodeURIComponent(readFileSync("src/icon.svg", "utf8").trim())}`;

const SHELL = compiled("scripts/site/shell/shell.ts");

/** What Framework tells of a page; `data` is its front matter. */
interface Page {
  readonly path: string;
  readonly title: string | null;
  readonly data: {readonly description?: string};
}

/**
 * What stands in the head of a page at `path`: its description for search engines, the icon, the fonts, and the
 * shell: what the header's buttons do, and what notes a reader's progress.
 * The fonts are named here because a stylesheet of Framework's cannot refer to files.
 */
export function head({path, title, data}: Page): string {
  const toRoot = "../".repeat(path.split("/").length - 2) || "./";
  const faces = fontFaces(toRoot + FOLDER);
  const icon = `<link rel="icon" type="image/svg+xml" href="${ICON}">`;
  const about =
    data.description ??
    `${title}: a lesson of By Hand, an interactive workbook on training a network by hand.`;
  const description = `<meta name="description" content="${about.replaceAll('"', "&quot;")}">`;
  return `${description}${icon}<style>${faces}</style><script>${SHELL}</script>`;
}

/** A script for a page's head, of a module and all that it imports. */
function compiled(module: string): string {
  const {outputFiles} = buildSync({...SMALL, format: "iife", entryPoints: [module], write: false});
  return outputFiles[0].text.trim();
}
