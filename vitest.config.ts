import {defineConfig} from "vitest/config";

export default defineConfig({
  // Machines are shared and slow at times: a limit only ends what hangs.
  test: {include: ["test/**/*.test.ts"], testTimeout: 180_000, hookTimeout: 300_000}
});
