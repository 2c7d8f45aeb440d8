import {FACES, GREEK_FACES} from "./scripts/fonts/faces.js";
import {head} from "./scripts/site/head.js";
import {header} from "./scripts/site/header.js";
import {lessons} from "./scripts/site/lessons.js";
import {withRoom} from "./scripts/site/room.js";

export default {
  title: "By Hand",
  root: "src",
  style: "style.css",
  // The default list would ask a font host; ours are made in src/fonts.
  globalStylesheets: [],
  pages: lessons,
  dynamicPaths: [...FACES, ...GREEK_FACES].map(({name}) => `/fonts/${name}.woff2`),
  head,
  header,
  search: true,
  markdownIt: withRoom,
  footer:
    "By Hand: an interactive workbook. Its digits, its gradients and its numbers are computed on this page, in your browser.",
  toc: {label: "On this page"}
};
