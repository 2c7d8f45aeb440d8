import {readFileSync} from "node:fs";
import {extractProgram} from "../../data/program/extract.js";

process.stdout.write(JSON.stringify(extractProgram((file) => readFileSync(file, "utf8"))));
