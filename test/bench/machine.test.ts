import {spawn} from "node:child_process";
import {once} from "node:events";
import {cpus} from "node:os";
import {expect, test} from "vitest";
import {busyProcessors, slug} from "../../bench/machine.js";

test("busyProcessors(milliseconds) sees a process that keeps a processor busy", async () => {
  const spinning = spawn(process.execPath, ["-e", "console.log('begun'); for (;;);"]);
  try {
    await once(spinning.stdout, "data");
    const busy = await busyProcessors(500);
    expect(busy).toBeGreaterThan(0.25); // it may have to share
    expect(busy).toBeLessThanOrEqual(cpus().length);
  } finally {
    spinning.kill();
  }
});

test("slug(text) is fit for a file's name", () => {
  expect(slug("Intel(R) Xeon(R) CPU @ 2.20GHz")).toBe("intel-xeon-cpu-2-20ghz");
  expect(slug("AMD EPYC")).toBe("amd-epyc");
});
