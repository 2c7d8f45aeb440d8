import {within} from "../within.js";

/** A page in a list of lessons: its name there, and its path from the site's root, without an ending. */
export interface Lesson {
  readonly name: string;
  readonly path: string;
}

/** A part of the workbook, with its pages in reading order. */
export interface Part {
  readonly name: string;
  readonly pages: readonly Lesson[];
}

const PARTS: readonly Part[] = [
  {
    name: "1. The functional version",
    pages: [
      {name: "The digits", path: "/functional/digits"},
      {name: "The parameters", path: "/functional/parameters"},
      {name: "Forward", path: "/functional/forward"},
      {name: "The loss", path: "/functional/loss"},
      {name: "Backward", path: "/functional/backward"},
      {name: "Update and the loop", path: "/functional/update"},
      {name: "Train it", path: "/functional/train"},
      {name: "Why it hardly learns", path: "/functional/scale"}
    ]
  },
  {
    name: "2. The class version",
    pages: [
      {name: "From functions to a class", path: "/class/from-functions"},
      {name: "Five faults in the original class", path: "/class/faults"},
      {name: "Functions, class and NumPy compared", path: "/class/same-numbers"},
      {name: "Train it as an object", path: "/class/train"}
    ]
  },
  {
    name: "Lab",
    pages: [{name: "How the page got fast", path: "/lab/fast"}]
  },
  {
    name: "Reference",
    pages: [
      {name: "Glossary", path: "/reference/glossary"},
      {name: "Check it against your NumPy", path: "/reference/numpy"}
    ]
  }
];

/** The lessons in reading order, by part. Throws an Error when they are not the pages of `src`. */
export const lessons = checkedLessons(PARTS, pagesIn("src"));

/**
 * The parts, when they list exactly the pages that there are, each once; the home page, `/index`, is in no part.
 * Throws an Error that names the pages that are missing, listed twice, or in no list.
 */
export function checkedLessons(parts: readonly Part[], pages: readonly string[]): Part[] {
  const listed = parts.flatMap((part) => part.pages.map(({path}) => path));
  const faults = [
    ...listed.filter((path) => !pages.includes(path)).map((path) => `there is no page src${path}.md`),
    ...listed.filter((path, i) => listed.indexOf(path) < i).map((path) => `${path} is listed twice`),
    ...pages
      .filter((path) => path !== "/index" && !listed.includes(path))
      .map((path) => `src${path}.md is in no part`)
  ];
  if (faults.length > 0) throw new Error(`scripts/site/lessons.ts: ${faults.join("; ")}`);
  return [...parts];
}

/** The pages of a folder, by their paths from it, as Framework finds them: what begins with a dot is left out. */
function pagesIn(folder: string): string[] {
  return within(folder)
    .map((path) => path.replaceAll("\\", "/").slice(folder.length))
    .filter((path) => path.endsWith(".md") && !/^\/lib\/|\/\./.test(path))
    .map((path) => path.slice(0, -".md".length))
    .sort();
}
