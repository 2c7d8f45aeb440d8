import {expect, test} from "vitest";
import {inEnglish} from "../../scripts/site/language.js";

test("inEnglish(html, file) says the page's language, and throws where it cannot", () => {
  expect(inEnglish("<!DOCTYPE html>\n<html>\n<head>", "a.html")).toBe(
    '<!DOCTYPE html>\n<html lang="en">\n<head>'
  );
  expect(() => inEnglish('<html lang="de">', "a.html")).toThrow("a.html: expected <html> exactly once");
});
