import {parseArgs} from "node:util";
import {cutFace} from "../../scripts/fonts/cut-face.js";
import {FACES, GREEK_FACES} from "../../scripts/fonts/faces.js";

const {font} = parseArgs({options: {font: {type: "string"}}}).values;
const face = [...FACES, ...GREEK_FACES].find(({name}) => name === font);
if (!face) throw new Error(`expected the name of a face in scripts/fonts/faces.ts, got ${font}`);
process.stdout.write(await cutFace(face));
