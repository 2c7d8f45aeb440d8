import {fileURLToPath} from "node:url";
import {defineConfig} from "vitest/config";
import {PATIENCE} from "./test/pages/patience.js";

export default defineConfig({
  // Framework's own module, which only a page has: what src/data uses of it.
  resolve: {alias: {"observablehq:stdlib": fileURLToPath(new URL("./test/data/stdlib.ts", import.meta.url))}},
  // Machines are shared and slow at times: a limit only ends what hangs.
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    expect: {poll: {timeout: PATIENCE}}
  }
});
