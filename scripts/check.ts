// npm test: every check of the project but the long ones, one after the other. npm run test:long: those. Each ends with a
// line "N passed, N failed".
import {spawnSync} from "node:child_process";
import {existsSync, readFileSync, rmSync} from "node:fs";
import {findChromium} from "./browser/chromium.js";

const REPORT = "node_modules/.cache/by-hand-tests.json";

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numFailedTestSuites: number;
  success: boolean;
}

const long = process.argv.includes("--long");
const chromium = findChromium(); // or says how to get one, before anything else is done
let passed = 0;
let failed = 0;

/** Runs one command to its end; says whether it ended well. */
function run(name: string, command: string[]): boolean {
  console.log(`\n— ${name}`);
  const {status} = spawnSync("npx", ["--no-install", ...command], {
    stdio: "inherit",
    env: {...process.env, CHROME_PATH: chromium},
    shell: process.platform === "win32"
  });
  return status === 0;
}

function count(ok: boolean): void {
  if (ok) passed++;
  else failed++;
}

if (!long) {
  count(run("types", ["tsx", "scripts/types.ts"]));
  count(run("lint and format", ["biome", "check", "."]));
}
const built = run("build", ["tsx", "scripts/build.ts"]);
count(built);

rmSync(REPORT, {force: true});
if (built) {
  const ended = run("tests", [
    "vitest",
    "run",
    ...(long ? ["--project=long"] : ["--project=unit", "--project=whole"]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${REPORT}`
  ]);
  const report: Report | undefined = existsSync(REPORT)
    ? JSON.parse(readFileSync(REPORT, "utf8"))
    : undefined;
  passed += report?.numPassedTests ?? 0;
  failed += report?.numFailedTests ?? 0;
  // A suite that could not be loaded, a run that broke off, a test that was left out: none of them is a pass.
  if (!report?.success || !ended) failed = Math.max(failed, 1);
  failed += report?.numPendingTests ?? 0;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
