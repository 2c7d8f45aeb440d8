import {expect, test} from "vitest";
import {checkedLessons, lessons} from "../../scripts/site/lessons.js";

const parts = [{name: "1. Part", pages: [{name: "One", path: "/part/one"}]}];

test("checkedLessons(parts, pages) gives the parts when every page is in one of them", () => {
  expect(checkedLessons(parts, ["/index", "/part/one"])).toEqual(parts);
});

test("checkedLessons(parts, pages) throws, and names each page that is missing, listed twice or in no part", () => {
  expect(() => checkedLessons(parts, ["/index"])).toThrow("there is no page src/part/one.md");
  expect(() => checkedLessons(parts, ["/part/one", "/part/two", "/three"])).toThrow(
    "src/part/two.md is in no part; src/three.md is in no part"
  );
  expect(() => checkedLessons([...parts, ...parts], ["/part/one"])).toThrow("/part/one is listed twice");
});

test("lessons are the pages of src", () => {
  expect(lessons.flatMap(({pages}) => pages).length).toBeGreaterThan(10);
});
