import {existsSync} from "node:fs";

/** The lessons in reading order, by part. */
const PARTS = [
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

/** The parts and their pages that are written. */
export const lessons = PARTS.map(({name, pages}) => ({
  name,
  pages: pages.filter(({path}) => existsSync(`src${path}.md`))
})).filter(({pages}) => pages.length > 0);
