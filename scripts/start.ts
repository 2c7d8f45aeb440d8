// npm start: shows the workbook, and follows every change of a page or of lib.
import {framework} from "./framework.js";

await framework("preview", ...process.argv.slice(2));
