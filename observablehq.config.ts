import {head} from "./scripts/site/head.js";
import {header} from "./scripts/site/header.js";
import {lessons} from "./scripts/site/lessons.js";
import {withRoom} from "./scripts/site/room.js";

export default {
  title: "By Hand",
  root: "src",
  style: "style.css",
  // The default list would ask a font host; ours are in src/fonts.
  globalStylesheets: [],
  pages: lessons,
  dynamicPaths: ["/fonts/serif.woff2", "/fonts/serif-italic.woff2", "/fonts/sans.woff2", "/fonts/mono.woff2"],
  head,
  header,
  search: true,
  markdownIt: withRoom,
  footer:
    "By Hand: an interactive workbook. Its digits, its gradients and its numbers are computed on this page, in your browser.",
  toc: {label: "On this page"}
};
