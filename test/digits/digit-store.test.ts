import {expect, test as it} from "vitest";
import {joined} from "../../lib/digits/digit-parts.js";
import type {DownloadProgress} from "../../lib/digits/digit-store.js";
import {type DigitStore, firstPart, type Insist} from "../../lib/digits/digit-store.js";
import {slice} from "../../lib/digits/digits.js";
import {copied, unpacked} from "../../lib/digits/packed-digits.js";
import {inBytes} from "../../lib/files/site-file.js";
import {expectDigits} from "./expect-digits.js";
import {
  type AnswerRest,
  answerHonestly,
  first,
  manifest,
  offsets,
  openSite,
  openSiteThat,
  rest,
  test,
  train,
  writeRangeHead
} from "./packed-site.js";

/** Sends this many bytes of what was asked for, and then nothing more; `cut` breaks the connection. */
function stopAfter(byteCount: number): {answer: AnswerRest; cut: () => void} {
  let cut = () => {};
  const answer: AnswerRest = (response, from, to) => {
    writeRangeHead(response, from, to);
    response.write(rest.subarray(from, from + byteCount));
    cut = () => response.destroy();
  };
  return {answer, cut: () => cut()};
}

/** These bytes with one of them turned over. */
function damaged(bytes: Uint8Array, at: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] ^= 0xff;
  return changed;
}

/** The first so many images of those that have arrived; all of them unless said. */
const digitsOf = (store: DigitStore, trainCount = store.trainTotal) =>
  joined(unpacked(store.packed(trainCount)));

const range = (from: number, end: number) => `bytes=${from}-${end - 1}`;

it("createDigitStore(…) has the manifest's totals and the images of the first part, and asks for nothing", async () => {
  const {store, ranges} = await openSite();
  expect(store.manifest).toEqual(manifest);
  expect([store.source, store.trainTotal, store.testTotal]).toEqual(["embedded", 135, 22]);
  expectDigits(store.train, slice(train, 0, 20));
  expectDigits(store.test, slice(test, 0, 5));
  expect(ranges).toEqual([]);
});

it("firstPart(manifest, bytes) rejects bytes that are too few, or damaged", async () => {
  const {byteLength} = manifest.blocks[0];
  await expect(firstPart(manifest, new Uint8Array(5))).rejects.toThrow(`expected ${byteLength} bytes, got 5`);
  await expect(firstPart(manifest, new Uint8Array(byteLength))).rejects.toThrow("block 0: expected runs");
  await expect(firstPart(manifest, damaged(first, 50))).rejects.toThrow("block 0: the gzip stream is broken");
});

it("download(trainCount) asks for exactly the bytes of the missing blocks, in one request", async () => {
  const {store, ranges} = await openSite();
  await store.download(61);
  expect(ranges).toEqual([range(0, offsets[2])]);
  expectDigits(digitsOf(store).train, slice(train, 0, 65));
  expectDigits(digitsOf(store).test, slice(test, 0, 13));

  await store.download(135);
  expect(ranges.slice(1)).toEqual([range(offsets[2], offsets[4])]);
  expectDigits(digitsOf(store).train, train);
  expectDigits(digitsOf(store).test, test);
});

it("download(trainCount) asks for two blocks or more, and for nothing when they are there", async () => {
  const {store, ranges} = await openSite();
  await store.download(1);
  expect(ranges).toEqual([range(0, offsets[1])]);
  await store.download(0);
  await store.download(60);
  expect(ranges).toHaveLength(1);
});

it("packed(trainCount) has the first so many, or all that have arrived, and the test images of their blocks", async () => {
  const {store} = await openSite();
  await store.download(65);
  for (const n of [1, 20, 21, 60, 65]) {
    const {train: some, test: held} = digitsOf(store, n);
    expectDigits(some, slice(train, 0, n));
    expectDigits(held, slice(test, 0, 13)); // those of two blocks or more: the first block alone has few
  }
  expect([store.trainCount, store.packed(135).trainCount]).toEqual([65, 65]);
  expectDigits(digitsOf(store, 135).train, slice(train, 0, 65));
});

it("copied(packed) is a run's own: when it lets go of them, the store's stay", async () => {
  const {store} = await openSite();
  unpacked(copied(store.packed(20))).letGo();
  expectDigits(digitsOf(store).train, slice(train, 0, 20));
});

it("download(trainCount) rejects a number of images that there never will be", async () => {
  const {store} = await openSite();
  await expect(store.download(136)).rejects.toThrow(
    new RangeError("download: expected 0 to 135 training images, got 136")
  );
  await expect(store.download(-1)).rejects.toThrow("got -1");
  await expect(store.download(Number.NaN)).rejects.toThrow("got NaN");
});

it("download(…) twice at once downloads no byte twice", async () => {
  const {store, ranges} = await openSite();
  await Promise.all([store.download(60), store.download(135)]);
  expect(ranges).toEqual([range(0, offsets[1]), range(offsets[1], offsets[4])]);
  expectDigits(digitsOf(store).train, train);
});

it("download(…) reads on when the server ignores the range, and hangs up after the last byte", async () => {
  let closed: Promise<boolean> | undefined;
  const ignoreRange: AnswerRest = (response) => {
    closed = new Promise((resolve) => {
      response.on("close", () => resolve(response.writableFinished));
    });
    response.writeHead(200, {"Content-Length": rest.length + 1});
    response.write(rest); // one byte less than promised: the answer ends only if the reader hangs up
  };
  const {store} = await openSite(answerHonestly, ignoreRange);
  await store.download(60);
  const progress: DownloadProgress[] = [];
  await store.download(95, {onProgress: (now) => progress.push(now)});
  expectDigits(digitsOf(store).train, slice(train, 0, 95));
  expectDigits(digitsOf(store).test, slice(test, 0, 19));
  expect(progress.at(-1)).toEqual({
    receivedBytes: offsets[3] - offsets[1],
    totalBytes: offsets[3] - offsets[1],
    trainCount: 95
  });
  expect(await closed).toBe(false);
});

it("download(…) reports rising progress that ends at the total", async () => {
  const {store} = await openSite();
  const progress: DownloadProgress[] = [];
  await store.download(135, {onProgress: (now) => progress.push(now)});
  const received = progress.map(({receivedBytes}) => receivedBytes);
  expect(received).toEqual([...new Set(received)].sort((a, b) => a - b));
  expect(progress.at(-1)).toEqual({receivedBytes: rest.length, totalBytes: rest.length, trainCount: 135});
});

it("download(…) rejects when the connection breaks, and goes on from that byte at the next call", async () => {
  const arrived = offsets[1] + 1000; // in the middle of block 2, or beyond
  const {answer, cut} = stopAfter(arrived);
  const {store, ranges} = await openSite(answer);
  const broken = store.download(135, {
    onProgress: ({receivedBytes}) => {
      if (receivedBytes === arrived) cut();
    }
  });
  await expect(broken).rejects.toThrow(
    `rest.bin: the connection broke after ${inBytes(arrived)} of ${inBytes(rest.length)} bytes`
  );
  expect(store.trainCount).toBeGreaterThanOrEqual(60);

  await store.download(135);
  expect(ranges).toEqual([range(0, rest.length), range(arrived, rest.length)]);
  expectDigits(digitsOf(store).train, train);
  expectDigits(digitsOf(store).test, test);
});

it("download(…) rejects when the answer is shorter than asked for, and goes on from there", async () => {
  const short: AnswerRest = (response, from, to) => {
    response.writeHead(206, {"Content-Range": `bytes ${from}-${to}/${rest.length}`});
    response.end(rest.subarray(from, from + 700));
  };
  const {store, ranges} = await openSite(short);
  await expect(store.download(135)).rejects.toThrow(
    `rest.bin: the answer ended after 700 of ${inBytes(rest.length)} bytes`
  );
  await store.download(135);
  expect(ranges[1]).toBe(range(700, rest.length));
  expectDigits(digitsOf(store).train, train);
});

it("download(…, {signal}) rejects with the signal's reason when aborted, and keeps what has arrived", async () => {
  const arrived = offsets[3] - 10;
  const {store, ranges} = await openSite(stopAfter(arrived).answer);
  const control = new AbortController();
  const reason = new Error("the reader turned the page");
  const stopped = store.download(135, {
    signal: control.signal,
    onProgress: ({receivedBytes}) => {
      if (receivedBytes === arrived) control.abort(reason);
    }
  });
  await expect(stopped).rejects.toBe(reason);
  expectDigits(digitsOf(store).train, slice(train, 0, 65));

  await store.download(95);
  await store.download(135);
  expect(ranges.slice(1)).toEqual([range(arrived, offsets[3]), range(offsets[3], offsets[4])]);
  expectDigits(digitsOf(store).train, train);
});

it("download(…, {signal}) asks for nothing when the signal is aborted already", async () => {
  const {store, ranges} = await openSite();
  await expect(store.download(135, {signal: AbortSignal.abort()})).rejects.toThrow("aborted");
  expect(ranges).toEqual([]);
});

it("download(…) rejects a damaged block by name, and fetches it anew past any cache", async () => {
  const damage: AnswerRest = (response, from, to) => {
    const bytes = rest.slice(from, to + 1);
    bytes[offsets[2] + 50] ^= 0xff; // in block 3, counted from block 0
    writeRangeHead(response, from, to);
    response.end(bytes);
  };
  const cacheControl: (string | undefined)[] = [];
  const noteCache: AnswerRest = (response, from, to, request) => {
    cacheControl.push(request.headers["cache-control"]);
    answerHonestly(response, from, to, request);
  };
  const {store, ranges} = await openSite(damage, noteCache, noteCache);
  await expect(store.download(135)).rejects.toThrow("rest.bin: its contents are wrong: block 3: ");
  expectDigits(digitsOf(store).train, slice(train, 0, 65));

  await store.download(95);
  expectDigits(digitsOf(store).train, slice(train, 0, 95));
  await store.download(135);
  expectDigits(digitsOf(store).train, train);
  expect(ranges.slice(1)).toEqual([range(offsets[2], offsets[3]), range(offsets[3], offsets[4])]);
  expect(cacheControl).toEqual(["no-cache", undefined]);
});

it("download(…) rejects by name when the server answers with something else", async () => {
  const wrongStart: AnswerRest = (response, _, to) => {
    writeRangeHead(response, 5, to);
    response.end(rest.subarray(5, to + 1));
  };
  const gone: AnswerRest = (response) => response.writeHead(503).end();
  const hangUp: AnswerRest = (response) => response.destroy();
  const {store} = await openSite(wrongStart, gone, hangUp);
  await expect(store.download(60)).rejects.toThrow("rest.bin: asked for the bytes from 0 on, got status 206");
  await expect(store.download(60)).rejects.toThrow("rest.bin: the server answered 503");
  await expect(store.download(60)).rejects.toThrow("rest.bin: the server could not be reached");
  await store.download(60);
  expectDigits(digitsOf(store).train, slice(train, 0, 60));
});

it("first(trainCount) has the first so many training images unpacked, or all that have arrived", async () => {
  const {store} = await openSite();
  await store.download(65);
  for (const n of [1, 20, 61]) expectDigits(store.first(n), slice(train, 0, n));
  expectDigits(store.first(135), slice(train, 0, 65));
});

it("need(trainCount) tries as often as the store insists, and for no more images than there are", async () => {
  const hangUp: AnswerRest = (response) => response.destroy();
  const failures: string[] = [];
  const untilItWorks: Insist = async (attempt) => {
    const failed = await attempt({}).then(
      () => false,
      ({message}: Error) => failures.push(message)
    );
    if (failed) await untilItWorks(attempt);
  };
  const {store, ranges} = await openSiteThat(untilItWorks, hangUp, hangUp);
  await store.need(700);
  expect(failures).toEqual(Array(2).fill("rest.bin: the server could not be reached"));
  expect(ranges).toHaveLength(3);
  expectDigits(digitsOf(store).train, train);
  await store.need(135);
  expect(ranges).toHaveLength(3);
});

it("download(…) names a web page that comes in the file's place", async () => {
  const portal: AnswerRest = (response) => response.end("<!doctype html><title>Welcome to our hotel</title>");
  const {store} = await openSite(portal);
  await expect(store.download(60)).rejects.toThrow(
    "rest.bin: this is not the digits to train on but a web page"
  );
});
