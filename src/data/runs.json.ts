// The recorded runs on real MNIST as they lie in data/runs, by name, in one file.
import {readdirSync, readFileSync} from "node:fs";

const names = readdirSync("data/runs")
  .map((file) => file.replace(".json", ""))
  .filter((name) => name !== "embedded"); // for a test alone
const runs = names.map((name) => [name, JSON.parse(readFileSync(`data/runs/${name}.json`, "utf8"))]);
process.stdout.write(JSON.stringify(Object.fromEntries(runs)));
