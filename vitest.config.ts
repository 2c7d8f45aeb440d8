import {defineConfig} from "vitest/config";
import {PATIENCE} from "./test/pages/patience.js";

export default defineConfig({
  // Machines are shared and slow at times: a limit only ends what hangs.
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    expect: {poll: {timeout: PATIENCE}}
  }
});
