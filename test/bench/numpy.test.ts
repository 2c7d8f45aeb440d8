import {readFileSync} from "node:fs";
import {expect, test} from "vitest";

test("NumPy's contender runs the forward and backward lines of data/golden/functional.py", () => {
  const lines = (file: string, from: string, to: string) => {
    const text = readFileSync(file, "utf8");
    const [start, end] = [text.indexOf(from), text.indexOf(to)];
    return text
      .slice(start, end)
      .split("\n")
      .map((line) => line.trim());
  };
  const ours = lines("bench/numpy/laps.py", "# forward", "# update");
  expect(ours).toEqual(lines("data/golden/functional.py", "# forward", "# update"));
  expect(ours.filter((line) => line.includes("="))).toHaveLength(13);
});
