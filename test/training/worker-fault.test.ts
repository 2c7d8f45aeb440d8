import {expect, test} from "vitest";
import {workerFault} from "../../lib/training/worker-fault.js";

test("workerFault(event) says what the worker threw, or that it was not loaded", () => {
  const threw = Object.assign(new Event("error"), {message: "Error: out of memory"});
  expect(workerFault(threw).message).toBe("The worker failed: Error: out of memory");
  expect(workerFault(new Event("error")).message).toBe(
    "The worker could not be loaded: its file is missing, or the connection broke."
  );
});
