import {describe, expect, test} from "vitest";
import {createLoopGuard} from "../../../lib/notebook/edit/loop-guard.js";
import {transpile} from "../../../lib/notebook/edit/transpile.js";

const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

/** Runs a cell whose clock goes on by a millisecond at each look; it may compute for 5 of them without a pause. */
function run(source: string): Promise<Record<string, unknown>> {
  let time = 0;
  const guard = createLoopGuard(5, () => time++);
  return new AsyncFunction("loopGuard$", transpile(source).body)(guard) as unknown as Promise<
    Record<string, unknown>
  >;
}

describe("a loop that never ends is stopped", () => {
  test.each([
    "for (;;);",
    "for (;;) {}",
    "while (true) 1;",
    "do {} while (true);",
    "let i = 0; while (i >= 0) i++;",
    "const endless = {*[Symbol.iterator]() { let i = 0; while (true) yield i++; }};\nfor (const i of endless) { while (true); }",
    "const f = () => { for (;;) for (;;); }; f();"
  ])("%s", async (source) => {
    await expect(run(source)).rejects.toThrow("stopped: a loop has run for 0.005 seconds");
  });
});

test("loops that end give what they gave before", async () => {
  const source = `let sum = 0;
for (let i = 0; i < 10; i++) sum += i;
for (const key in {a: 1, b: 2}) if (key) sum += 100;
for (const x of [1, 2]) for (const y of [10, 20]) sum += x * y;
do sum++; while (sum % 10);
outer: for (;;) { for (;;) break outer; }
async function* waits() { for (let i = 0; i < 3; i++) yield await i; }
for await (const x of waits()) sum += x;`;
  expect((await run(source)).sum).toBe(340 + 3);
});

test("a run that pauses may take as long as it likes", async () => {
  const source = "let turns = 0;\nwhile (turns < 100000) { turns++; if (turns % 1000 === 0) await turns; }";
  expect(await run(source)).toEqual({turns: 100000});
  await expect(run(source.replace("await", ""))).rejects.toThrow("stopped");
});

test("a generator's own yields are pauses, and what is sent in comes through", async () => {
  const {got} = await run(
    "const g = (function* () { const a = yield 1; const b = yield* [a]; return [a, b]; })();\ng.next();\nconst got = [g.next(5).value, g.next().value];"
  );
  expect(got).toEqual([5, [5, undefined]]);
});
