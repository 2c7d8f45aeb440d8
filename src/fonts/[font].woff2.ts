import {readFileSync} from "node:fs";
import {parseArgs} from "node:util";

const FONTS: Record<string, string> = {
  serif: "source-serif-4/files/source-serif-4-latin-400-normal",
  "serif-italic": "source-serif-4/files/source-serif-4-latin-400-italic",
  sans: "source-sans-3/files/source-sans-3-latin-400-normal",
  mono: "source-code-pro/files/source-code-pro-latin-400-normal"
};

const {font} = parseArgs({options: {font: {type: "string"}}}).values;
process.stdout.write(readFileSync(`node_modules/@fontsource/${FONTS[font ?? ""]}.woff2`));
