import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {createTurns, type WatchPlace} from "../../lib/notebook/turns.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise(() => {});

/** What becomes of a wait: "goes on", "ended", or "waits" while it is not decided. */
function outcome(wait: Promise<boolean> | undefined) {
  let said = wait ? "waits" : "goes on";
  wait?.then((goesOn) => {
    said = goesOn ? "goes on" : "ended";
  });
  return () => said;
}

/** Something that can be told to be over. */
function ending() {
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {over, end: () => end()};
}

const settle = () => vi.advanceTimersByTimeAsync(0);

const inView: WatchPlace = (_, tell) => tell(true);

/** Turns of one cell that draws and has run once, in view, and a way to say whether its place still is. */
async function drawn() {
  let tell: (inView: boolean) => void = () => {};
  const turns = createTurns((_, told) => {
    tell = told;
    tell(true);
  });
  turns.before({id: "a", draws: true}, never);
  await settle();
  return {run: (over: Promise<unknown> = never) => outcome(turns.before({id: "a", draws: true}, over)), tell};
}

test("before(cell, over): first runs go one after the other, each in a task of its own", async () => {
  const turns = createTurns(inView);
  const [first, second] = ["a", "b"].map((id) => outcome(turns.before({id, draws: true}, never)));
  await vi.advanceTimersToNextTimerAsync();
  expect([first!(), second!()]).toEqual(["goes on", "waits"]);
  await vi.advanceTimersToNextTimerAsync();
  expect(second!()).toBe("goes on");
});

test("before(cell, over): a cell that has run before need not wait", async () => {
  const turns = createTurns(inView);
  turns.before({id: "a", draws: false}, never);
  await settle();
  expect(turns.before({id: "a", draws: false}, never)).toBeUndefined();
});

test("before(cell, over): a newer run takes over the turn of one that still waits", async () => {
  const turns = createTurns(inView);
  const {over, end} = ending();
  const older = outcome(turns.before({id: "a", draws: false}, over));
  end();
  await Promise.resolve();
  const newer = outcome(turns.before({id: "a", draws: false}, never));
  await settle();
  expect([older(), newer()]).toEqual(["ended", "goes on"]);
});

test("before(cell, over): a cell that draws need not wait while it is in view", async () => {
  const {run, tell} = await drawn();
  expect(run()()).toBe("goes on");
  tell(false);
  tell(true);
  expect(run()()).toBe("goes on");
});

test("before(cell, over): out of view it rests until it is seen", async () => {
  const {run, tell} = await drawn();
  tell(false);
  const said = run();
  await vi.advanceTimersByTimeAsync(200);
  expect(said()).toBe("waits");
  tell(true);
  await settle();
  expect(said()).toBe("goes on");
});

test("before(cell, over): out of view it goes on when nothing newer has come for a while", async () => {
  const {run, tell} = await drawn();
  tell(false);
  const {over, end} = ending();
  const older = run(over);
  await vi.advanceTimersByTimeAsync(200);
  end();
  await settle();
  const newer = run();
  await vi.advanceTimersByTimeAsync(200);
  expect([older(), newer()]).toEqual(["ended", "waits"]);
  await vi.advanceTimersByTimeAsync(100);
  expect([older(), newer()]).toEqual(["ended", "goes on"]);
});

test("before(cell, over): a first run out of view rests too, until its place is seen or it is quiet", async () => {
  const tells: ((inView: boolean) => void)[] = [];
  const turns = createTurns((_, tell) => tells.push(tell));
  const [seen, quiet] = ["a", "b"].map((id) => outcome(turns.before({id, draws: true}, never)));
  await vi.advanceTimersByTimeAsync(200);
  expect([seen!(), quiet!()]).toEqual(["waits", "waits"]);
  tells[0]!(true);
  await settle();
  expect([seen!(), quiet!()]).toEqual(["goes on", "waits"]);
  await vi.advanceTimersByTimeAsync(200);
  expect(quiet!()).toBe("goes on");
});
