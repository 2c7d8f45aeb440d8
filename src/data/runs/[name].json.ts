// A recorded run as it lies in data/runs.
import {readFileSync} from "node:fs";
import {parseArgs} from "node:util";

const {name} = parseArgs({options: {name: {type: "string"}}}).values;
process.stdout.write(readFileSync(`data/runs/${name}.json`));
