import {expect, test} from "vitest";
import {replaceEach, replaceOnce} from "../../scripts/site/replace.js";

test("replaceOnce(html, sought, by, file) puts in a text as it is, or what a function makes of the match", () => {
  expect(replaceOnce("<b>1</b>", "<b>", "<b class='$&'>", "a.html")).toBe("<b class='$&'>1</b>");
  expect(replaceOnce("<b>1</b>", /<b>(\d)/, (_, digit) => `<b>${digit}0`, "a.html")).toBe("<b>10</b>");
});

test("replaceOnce(html, sought, by, file) throws, with the file and what was sought, unless it is there once", () => {
  expect(() => replaceOnce("<i>", "<b>", "", "a.html")).toThrow(
    "a.html: expected <b> exactly once, found it 0 times"
  );
  expect(() => replaceOnce("<b><b>", /<b>/, "", "a.html")).toThrow(
    "a.html: expected /<b>/ exactly once, found it 2 times"
  );
});

test("replaceEach(html, sought, by, file) replaces all there are, and throws when there is none", () => {
  expect(replaceEach("1 2 1", "1", "one", "a.html")).toBe("one 2 one");
  expect(replaceEach("1 2 1", /\d/, (digit) => `${digit}0`, "a.html")).toBe("10 20 10");
  expect(() => replaceEach("1 2 1", /[a-z]/, "", "a.html")).toThrow(
    "a.html: expected /[a-z]/ at least once, found it nowhere"
  );
});
