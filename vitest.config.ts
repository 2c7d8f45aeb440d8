import {availableParallelism} from "node:os";
import {fileURLToPath} from "node:url";
import {defineConfig} from "vitest/config";
import {BaseSequencer, type TestSpecification} from "vitest/node";
import {PATIENCE} from "./test/pages/patience.js";

// A browser opens the built site, or what is made for it.
const BROWSER = "test/{pages,fonts}/**/*.test.ts";
// Seconds of computing each.
const SLOW = "test/**/*.slow.test.ts";
// Minutes: training to an accuracy, and pages that are used for long.
const LONG = "test/**/*.long.test.ts";

// It opens every page twice: begun last, it would run alone at the end.
const LONGEST = "every-page.test.ts";

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({moduleId}: TestSpecification) => moduleId.endsWith(LONGEST);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

/** The tests in three parts: `npm test` runs the first two, `npm run test:unit` the first, `npm run test:long` the third. */
const part = (name: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: {name, include, exclude, ...(name !== "unit" && {globalSetup: "test/pages/shared-browser.ts"})}
});

export default defineConfig({
  // Framework's own module, which only a page has: what src/data uses of it.
  resolve: {alias: {"observablehq:stdlib": fileURLToPath(new URL("./test/data/stdlib.ts", import.meta.url))}},
  // Machines are shared and slow at times: a limit only ends what hangs.
  test: {
    // Two at least: while one page is waited for, another is drawn.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Files share their modules: none of them changes what another one sees.
    isolate: false,
    sequence: {sequencer: LongestFirst},
    testTimeout: 180_000,
    maxConcurrency: 3,
    hookTimeout: 300_000,
    expect: {poll: {timeout: PATIENCE}},
    projects: [
      part("unit", ["test/**/*.test.ts"], [BROWSER, SLOW, LONG]),
      part("whole", [BROWSER, SLOW], [LONG]),
      part("long", [LONG])
    ]
  }
});
