import {expect, test} from "vitest";
import {zoomable} from "../../scripts/site/zoom.js";

test("zoomable(html, file) takes the limit of enlargement away, and throws where there is none", () => {
  const meta = '<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">';
  expect(zoomable(meta, "a.html")).toBe(
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
  );
  expect(() => zoomable("<meta>", "a.html")).toThrow("a.html: expected initial-scale=1, maximum-scale=1");
});
