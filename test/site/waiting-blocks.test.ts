import {expect, test} from "vitest";
import {withWaitingBlocks} from "../../scripts/site/waiting-blocks.js";

const page = `<script type="module">
define({id: "a1", outputs: ["x"], body: () => {
define({id: "b2", inputs: ["display","x"], body: (display,x) => {
define({id: "c3", mode: "inline", inputs: ["display","x"], body: async (display,x) => {
define({id: "d4", inputs: ["view"], outputs: ["y"], body: async (view) => {
define({id: "e5", inputs: ["y","displayed"], body: async (y,displayed) => {
define({id: "f6", inputs: ["guess","display"], body: (guess,display) => {
</script>
<div class="observablehq observablehq--block"><!--:a1:--></div>
<div class="observablehq observablehq--block room" style="--room:5px"><!--:b2:--></div>
<p>Some <observablehq-loading></observablehq-loading><!--:c3:--></p>
<div class="observablehq observablehq--block"><observablehq-loading></observablehq-loading><!--:d4:--></div>
<div class="observablehq observablehq--block"><!--:e5:--></div>
<div class="observablehq observablehq--block"><!--:f6:--></div>`;

test("withWaitingBlocks(page) marks the blocks of the cells that show something, and of those that wait for a guess, and no others", () => {
  const marked = withWaitingBlocks(page, "x.html");
  const before = page.split("\n");
  const changed = marked.split("\n").filter((line, i) => line !== before[i]);
  expect(changed).toEqual([
    '<div class="observablehq observablehq--block shows room" style="--room:5px"><!--:b2:--></div>',
    '<div class="observablehq observablehq--block shows"><observablehq-loading></observablehq-loading><!--:d4:--></div>',
    '<div class="observablehq observablehq--block shows awaits-answer"><!--:f6:--></div>'
  ]);
});

test("withWaitingBlocks(page) throws when a cell has no block", () => {
  const without = page.replace(/<div[^>]*><!--:b2:--><\/div>/, "");
  expect(() => withWaitingBlocks(without, "x.html")).toThrow(
    "x.html: expected a block for each cell, found none for b2"
  );
});
