import {spawn} from "node:child_process";
import {mkdirSync} from "node:fs";

const CACHE = "src/.observablehq/cache";

/** Packages whose newest versions Framework would look up on a registry; an empty folder in its cache stops it. */
const NEVER_ASKED = [
  "react-dom",
  "react",
  "lodash",
  "arquero",
  "apache-arrow",
  "d3",
  "echarts",
  "leaflet",
  "mapbox-gl",
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "topojson-client",
  "parquet-wasm",
  "htl",
  "d3-dsv",
  "isoformat",
  "katex",
  "mermaid",
  "@viz-js/viz"
];

/**
 * Runs Framework's command with these words, with nothing asked of the network by Framework itself.
 * Rejects when the command ends with an error.
 */
export function framework(...words: string[]): Promise<void> {
  for (const name of NEVER_ASKED) mkdirSync(`${CACHE}/_npm/${name}@0.0.0/`, {recursive: true});
  const environment = {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1"};
  const child = spawn("node", ["node_modules/@observablehq/framework/dist/bin/observable.js", ...words], {
    stdio: "inherit",
    env: environment
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`observable ${words.join(" ")}: ended with ${code}`))
    );
  });
}
