import {expect, test} from "vitest";
import {slug} from "../../bench/machine.js";

test("slug(text) is fit for a file's name", () => {
  expect(slug("Intel(R) Xeon(R) CPU @ 2.20GHz")).toBe("intel-xeon-cpu-2-20ghz");
  expect(slug("AMD EPYC")).toBe("amd-epyc");
});
