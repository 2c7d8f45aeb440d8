import {expect, test} from "vitest";
import {withRoom} from "../../scripts/site/room.js";

/** A fence as Framework writes it: it shortens the token's info to the language. */
function framework() {
  const fence = (tokens: {info: string}[], i: number) => {
    tokens[i].info = "js";
    return '<div class="observablehq observablehq--block"><!--:a1:--></div>';
  };
  return withRoom({renderer: {rules: {fence}}}).renderer.rules;
}

test("withRoom(markdown) leaves the room that a block asks for, on narrow and on wide screens", () => {
  expect(framework().fence([{info: "js echo room=300/240"}], 0)).toBe(
    '<div class="observablehq observablehq--block room" style="--room:300px;--room-wide:240px"><!--:a1:--></div>'
  );
});

test("withRoom(markdown) leaves other blocks as they are", () => {
  expect(framework().fence([{info: "js echo"}], 0)).toBe(
    '<div class="observablehq observablehq--block"><!--:a1:--></div>'
  );
});

test("withRoom(markdown) throws when the room is not two heights", () => {
  expect(() => framework().fence([{info: "js room=300"}], 0)).toThrow(
    "expected two heights in pixels, as in room=300/240, got room=300"
  );
});
