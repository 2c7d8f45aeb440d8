const FACES = [
  {file: "serif", family: "By Hand Serif", style: "normal"},
  {file: "serif-italic", family: "By Hand Serif", style: "italic"},
  {file: "sans", family: "By Hand Sans", style: "normal"},
  {file: "mono", family: "By Hand Mono", style: "normal"}
];

// All but ¹, ² and ³: the fonts have no other raised digits, and 10⁻¹⁶ should be set in one font.
const RANGE = "U+0-B1,U+B4-B8,U+BA-10FFFF";

// The preview serves what loaders make under _file; in the build the fonts have these very paths.
const FOLDER = process.argv.includes("preview") ? "_file/fonts" : "fonts";

// Runs before anything is painted, so that a reader's choice of light or dark does not flash.
const SHELL = `
const theme = localStorage.getItem("theme");
if (theme) document.documentElement.dataset.theme = theme;
addEventListener("click", ({target}) => {
  const button = target.closest("[data-shell]");
  if (button?.dataset.shell === "lessons") document.getElementById("observablehq-sidebar-toggle").click();
  if (button?.dataset.shell === "theme") {
    const dark = getComputedStyle(document.documentElement).colorScheme === "dark" ||
      (!document.documentElement.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
    localStorage.setItem("theme", document.documentElement.dataset.theme = dark ? "light" : "dark");
  }
});`;

/** What Framework tells of a page; `data` is its front matter. */
interface Page {
  readonly path: string;
  readonly title: string | null;
  readonly data: {readonly description?: string};
}

/**
 * What stands in the head of a page at `path`: its description for search engines, the icon, the fonts, and what the
 * header's buttons do, and what notes a reader's progress.
 * A font that comes late is not put in, so that no line moves under a reader's eyes; the next page has it.
 * The fonts are named here because a stylesheet of Framework's cannot refer to files.
 */
export function head({path, title, data}: Page): string {
  const toRoot = "../".repeat(path.split("/").length - 2) || "./";
  const faces = FACES.map(
    ({file, family, style}) =>
      `@font-face{font-family:"${family}";font-style:${style};font-weight:400;font-display:optional;` +
      `src:url("${toRoot}${FOLDER}/${file}.woff2") format("woff2");unicode-range:${RANGE}}`
  );
  const icon = `<link rel="icon" type="image/svg+xml" href="${toRoot}icon.svg">`;
  const about =
    data.description ??
    `${title}: a lesson of By Hand, an interactive workbook on training a network by hand.`;
  const description = `<meta name="description" content="${about.replaceAll('"', "&quot;")}">`;
  const progress = `<script type="module" src="${toRoot}lib/workbook/progress/note-progress.js"></script>`;
  return `${description}${icon}<style>${faces.join("")}</style><script>{${SHELL}}</script>${progress}`;
}
