import {readFileSync} from "node:fs";

process.stdout.write(JSON.stringify(JSON.parse(readFileSync("data/golden/symptoms.json", "utf8"))));
