import {zipSync} from "fflate";
import {loadDigits} from "../../data/sources/load-digits.js";
import {packDigits} from "../../lib/digits/parts.js";

const {manifest, first, rest} = packDigits(await loadDigits({environment: process.env}));
const json = new TextEncoder().encode(JSON.stringify(manifest));
const files = {"digits.json": json, "first.bin": first, "rest.bin": rest};
// Stored, as the parts are gzipped already; a fixed date, so that the same digits give the same bytes.
process.stdout.write(zipSync(files, {level: 0, mtime: new Date(1980, 0, 1)}));
