import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {dataReadmeSection, readmeSection, readRecords, SECTION} from "../../bench/records.js";
import {section} from "../../bench/section.js";

const records = readRecords();

test("the README shows the record that it names, number by number", () => {
  const shown = section(readFileSync("README.md", "utf8"), SECTION);
  const [, name] = /\(data\/bench\/(.+?\.json)\)/.exec(shown)!;
  expect(shown).toBe(readmeSection(name, records.get(name)!));
});

test("data/README.md lists every record", () => {
  expect(section(readFileSync("data/README.md", "utf8"), SECTION)).toBe(dataReadmeSection(records));
});

test.each([...records])(
  "%s has at least nine rounds of this engine at each of three tasks, on MNIST",
  (_, record) => {
    expect(record.digits.source).toBe("mnist");
    expect(record.tasks.map(({name}) => name)).toHaveLength(3);
    for (const {results} of record.tasks) {
      for (const {name, seconds} of results) {
        if (name === "this engine") expect(seconds.length).toBeGreaterThanOrEqual(9);
      }
    }
  }
);
