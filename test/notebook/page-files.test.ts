import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {FileFault} from "../../lib/files/site-file.js";
import {type Attempt, createPageFiles, type FileNews} from "../../lib/notebook/page-files.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const file = (name: string) => ({name, what: `the ${name}`, url: `http://site/${name}`});
const [digits, program] = [file("digits"), file("program")];

/** A page's files, what they told last, and all that was told so far: "digits: gone" for trouble, "digits …" when tried again. */
function page() {
  const told: string[] = [];
  const files = createPageFiles(({troubles, retried}: FileNews) => {
    const words = [
      ...troubles.map(({file, words}) => `${file.name}: ${words}`),
      ...retried.map(({name}) => `${name} …`)
    ];
    told.push(words.join("; "));
  });
  return {...files, told, last: () => told.at(-1)};
}

/** An attempt whose outcome the test decides, time after time. */
function attempts<T>() {
  const begun: {attempt: Attempt; succeed(value: T): void; fail(error: Error): void}[] = [];
  const run = (attempt: Attempt) =>
    new Promise<T>((succeed, fail) => {
      begun.push({attempt, succeed, fail});
    });
  return {begun, run};
}

const turn = () => vi.advanceTimersByTimeAsync(0);

test("wait(file, attempt) gives what the first attempt gives, and tells nothing", async () => {
  const {wait, told} = page();
  expect(await wait(digits, async () => 7)).toBe(7);
  expect(told).toEqual([]);
});

test("a failed attempt is told in its own words, and the promise waits for the next one", async () => {
  const {wait, tryAgain, told} = page();
  const {begun, run} = attempts<number>();
  const then = vi.fn();
  const waiting = wait(digits, run);
  waiting.then(then, then);
  begun[0].fail(new FileFault(digits, "gone"));
  await turn();
  expect(told).toEqual(["digits: gone"]);
  expect(begun).toHaveLength(1);

  tryAgain();
  await turn();
  expect(told.slice(1)).toEqual(["digits …"]);
  begun[1].fail(new Error("worse"));
  await turn();
  expect(told.slice(2)).toEqual(["digits: worse"]);
  expect(then).not.toHaveBeenCalled();

  tryAgain();
  await turn();
  begun[2].succeed(7);
  expect(await waiting).toBe(7);
  expect(told.at(-1)).toBe("");
});

test("the first attempt may use the browser's cache, the later ones go past it", async () => {
  const {wait, tryAgain} = page();
  const {begun, run} = attempts<number>();
  wait(digits, run);
  begun[0].fail(new Error("gone"));
  await turn();
  tryAgain();
  await turn();
  expect(begun.map(({attempt}) => attempt.cache)).toEqual(["default", "reload"]);
});

test("several files are told together, and one press tries those that failed, and no other", async () => {
  const {wait, tryAgain, last} = page();
  const [some, others, third] = [attempts<number>(), attempts<number>(), attempts<number>()];
  wait(digits, some.run);
  wait(program, others.run);
  wait(file("card"), third.run);
  some.begun[0].fail(new Error("gone"));
  others.begun[0].fail(new Error("cut"));
  await turn();
  expect(last()).toBe("digits: gone; program: cut");
  tryAgain();
  await turn();
  expect(last()).toBe("digits …; program …");
  expect([some, others, third].map(({begun}) => begun.length)).toEqual([2, 2, 1]);
  some.begun[1].succeed(1);
  await turn();
  expect(last()).toBe("program …");
});

test("silence is told after eight seconds, and taken back when something comes", async () => {
  const {wait, last, told} = page();
  const {begun, run} = attempts<number>();
  const waiting = wait(digits, run);
  await vi.advanceTimersByTimeAsync(7900);
  begun[0].attempt.heard();
  await vi.advanceTimersByTimeAsync(7900);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(last()).toBe("digits: nothing has arrived for 8 seconds. The page goes on waiting.");
  begun[0].attempt.heard();
  expect(last()).toBe("");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(begun).toHaveLength(1); // time is for telling only
  begun[0].succeed(7);
  expect(await waiting).toBe(7);
  expect(last()).toBe("");
});

test("once everything has arrived, silence is no trouble", async () => {
  const {wait, told} = page();
  const {begun, run} = attempts<number>();
  wait(digits, run);
  begun[0].attempt.arrived();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual([]);
});

test("a press in a silence gives up the attempt that hangs, and begins another", async () => {
  const {wait, tryAgain, last} = page();
  const {begun, run} = attempts<number>();
  const waiting = wait(digits, run);
  await vi.advanceTimersByTimeAsync(8000);
  tryAgain();
  await turn();
  expect(begun[0].attempt.signal.aborted).toBe(true);
  begun[0].fail(begun[0].attempt.signal.reason);
  begun[0].attempt.heard();
  await turn();
  expect(last()).toBe("digits …");
  begun[1].succeed(7);
  expect(await waiting).toBe(7);
});

test("a press while all is well does nothing", async () => {
  const {wait, tryAgain} = page();
  const {begun, run} = attempts<number>();
  wait(digits, run);
  tryAgain();
  await turn();
  expect(begun).toHaveLength(1);
});
