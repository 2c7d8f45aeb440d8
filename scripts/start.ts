// npm start: shows the workbook, and follows every change of a page or of lib.
import {rmSync} from "node:fs";
import {framework} from "./site/framework.js";

// Packed anew at each start: MNIST_DIR or DIGITS may have changed.
rmSync("src/.observablehq/cache/data", {recursive: true, force: true});
await framework("preview", ...process.argv.slice(2));
