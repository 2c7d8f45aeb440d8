import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {extractListings} from "../../data/program/listings.js";

const sourceOf = (file: string) => readFileSync(file, "utf8");
const listings = extractListings(sourceOf);

describe("extractListings(sourceOf)", () => {
  test("gives lines that stand in their sources one after the other, less one indentation", () => {
    expect(Object.keys(listings)).toHaveLength(7);
    for (const {file, code} of Object.values(listings)) {
      const source = sourceOf(file).split("\n");
      const lines = code.split("\n");
      const start = source.findIndex((line) => line.trim() === lines[0]);
      const indent = source[start].indexOf(lines[0]);
      const there = source.slice(start, start + lines.length);
      expect(there.map((line) => line.slice(indent))).toEqual(lines);
    }
  });

  test("gives whole loops and functions: every bracket that opens closes", () => {
    for (const {code} of Object.values(listings)) {
      expect(code.match(/[{(]/g)?.length).toBe(code.match(/[})]/g)?.length);
      expect(code).toMatch(/\n\}$/);
    }
  });

  test("shows the kernel's inner loop with its ten sums, and the loop of running sums with its ten", () => {
    for (const id of ["simd", "running-sums"] as const) {
      expect(listings[id].code.match(/\bs\d (?:\+=|= multiplyAdd)/g)).toHaveLength(10);
    }
    expect(listings.simd.file).toBe("lib/kernel/sparse-product.ts");
  });

  test("follows a change of a source", () => {
    const changed = extractListings((file) => sourceOf(file).replace("let sum = 0;", "let total = 0;"));
    expect(changed.naive.code).toContain("let total = 0;");
  });

  test("throws, naming the file and the line, when a line is not there", () => {
    const without = (file: string) =>
      sourceOf(file).replace("export function multiplyAdd(", "export function fused(");
    expect(() => extractListings(without)).toThrow(
      'lib/kernel/panel.ts: expected a line that begins with "export function multiplyAdd(", found none'
    );
  });
});
