import {expect, test} from "vitest";
import type {BenchRecord, Result, TaskRecord} from "../../bench/record.js";
import {figure, measuredOn, percent, taskTable} from "../../bench/table.js";

const result: Result = {
  name: "this engine",
  threads: 1,
  detail: "float32",
  seconds: [0.25, 0.2, 0.3],
  losses: [9, 8, 7, 6],
  median: 0.25,
  minimum: 0.2,
  ratio: 1,
  gflops: 12.34,
  denseGflops: 123.4,
  difference: 1e-7
};
const task: TaskRecord = {
  name: "Full batch of 10",
  images: 10,
  batch: 10,
  epochsPerLap: 1,
  inked: 1960,
  reference: "NumPy float64, 1 thread",
  results: [result, {...result, name: "NumPy", median: 1, ratio: 4.0499}],
  failures: [{name: "jax-js", threads: 2, message: "no memory\n at somewhere"}]
};

test("taskTable(task) is a table in Markdown with aligned columns", () => {
  expect(taskTable(task).split("\n")).toEqual([
    "**Full batch of 10** (75.0 % of the pixels are zero)",
    "",
    "|             | threads | seconds | shortest | times ours | GFLOP/s | as if dense | rounds |",
    "| ----------- | ------: | ------: | -------: | ---------: | ------: | ----------: | -----: |",
    "| this engine |       1 |   0.250 |    0.200 |       1.00 |    12.3 |         123 |      3 |",
    "| NumPy       |       1 |    1.00 |    0.200 |       4.05 |    12.3 |         123 |      3 |",
    "",
    "Not here: jax-js, 2 threads (no memory)."
  ]);
});

const record: BenchRecord = {
  provenance: {program: "bench/run.ts", version: "0.1.0", date: "2026-01-02"},
  machine: {
    cpu: "Some CPU",
    cores: 2,
    memory: "8 GB",
    system: "Linux",
    busy: 0.1,
    node: "v20",
    browser: "Chromium 156",
    numpy: "NumPy 2, OpenBLAS",
    peers: {"jax-js": "0.1"}
  },
  digits: {source: "mnist", zeros: 0.81},
  settings: {learningRate: 0.01, weightsSeed: 0, orderSeed: 1, tolerance: 1e-4},
  tasks: [task]
};

test("measuredOn(record) names the date, the machine, the versions and the digits", () => {
  expect(measuredOn(record)).toBe(
    "Measured on 2026-01-02: Some CPU, 2 cores; Chromium 156; NumPy 2, OpenBLAS; jax-js 0.1; real MNIST."
  );
});

test("measuredOn(record) does without NumPy, and says when others kept the machine busy", () => {
  const {machine} = record;
  const busy = measuredOn({...record, machine: {...machine, numpy: null, busy: 2.345}});
  expect(busy).toContain("Chromium 156; jax-js 0.1;");
  expect(busy).toMatch(/Others kept 2\.3[45] processors busy/);
});

test("figure(value) has three significant digits, and no exponent", () => {
  expect([0.01234, 1.5, 99.96, 123.4, 12345].map(figure)).toEqual(["0.0123", "1.50", "100", "123", "12345"]);
  expect(figure(Number.NaN)).toBe("–");
});

test("percent(share) has one decimal", () => {
  expect(percent(0.80904)).toBe("80.9 %");
});
