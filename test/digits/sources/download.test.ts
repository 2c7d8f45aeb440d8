import type {RequestListener} from "node:http";
import {expect, test} from "vitest";
import {download} from "../../../data/sources/download.js";
import {serve} from "../server.js";
import {contents, files, zipped} from "./small-files.js";

const file = files.trainImages;
const wanted = contents[file.name];

const serveRightly: RequestListener = (request, response) => {
  if (request.url === `/${file.name}.gz`) response.end(zipped(file.name));
  else response.writeHead(404).end();
};

/** Tries a bad mirror and then a good one; gives what was downloaded and what was logged. */
async function downloadPast(bad: RequestListener, timeLimit = 60_000) {
  const mirrors = [await serve(bad), await serve(serveRightly)];
  const messages: string[] = [];
  const bytes = await download(file, {mirrors, timeLimit, log: (message) => messages.push(message)});
  return {bytes, messages, mirrors};
}

test("download(file, options) gives the unzipped bytes, from the first mirror when it serves them", async () => {
  const {bytes, messages, mirrors} = await downloadPast(serveRightly);
  expect(bytes).toEqual(wanted);
  expect(messages).toEqual([`Downloaded ${mirrors[0]}${file.name}.gz`]);
});

test("download(file, options) takes a file that the server has unzipped", async () => {
  const {bytes, messages} = await downloadPast((_, response) => response.end(wanted));
  expect(bytes).toEqual(wanted);
  expect(messages).toHaveLength(1);
});

const BAD_MIRRORS: [how: string, bad: RequestListener, message: string][] = [
  ["answers 404", (_, response) => response.writeHead(404).end(), "the server answered 404 Not Found"],
  ["hangs up", (request) => request.destroy(), "fetch failed"],
  [
    "cuts the answer short",
    (_, response) => {
      const bytes = zipped(file.name);
      response.writeHead(200, {"Content-Length": bytes.length});
      response.write(bytes.subarray(0, 100), () => response.destroy());
    },
    "terminated"
  ],
  [
    "cuts the answer short without a word",
    (_, response) => response.end(zipped(file.name).subarray(0, 100)),
    "the gzip stream is broken or cut short"
  ],
  [
    "serves other bytes",
    (_, response) => response.end(zipped(files.testImages.name)),
    `wrong SHA-256: expected ${file.sha256}, got ${files.testImages.sha256}`
  ],
  ["serves a page", (_, response) => response.end("<!doctype html>"), "wrong SHA-256"]
];

test.for(BAD_MIRRORS)(
  "download(file, options) goes on to the next mirror when one %s",
  async ([, bad, message]) => {
    const {bytes, messages, mirrors} = await downloadPast(bad);
    expect(bytes).toEqual(wanted);
    expect(messages[0]).toContain(`${mirrors[0]}${file.name}.gz: ${message}`);
    expect(messages[1]).toBe(`Downloaded ${mirrors[1]}${file.name}.gz`);
  }
);

test("download(file, options) gives up a mirror that never answers", async () => {
  const {bytes, messages} = await downloadPast(() => undefined, 200);
  expect(bytes).toEqual(wanted);
  expect(messages[0]).toContain("nothing arrived for 200 ms");
});

test("download(file, options) gives up a mirror that stalls in the middle", async () => {
  const {bytes, messages} = await downloadPast((_, response) => {
    response.write(zipped(file.name).subarray(0, 100));
  }, 200);
  expect(bytes).toEqual(wanted);
  expect(messages[0]).toContain("nothing arrived for 200 ms");
});

test("download(file, options) hangs up on a mirror whose answer it does not want", async () => {
  let closed: Promise<void> | undefined;
  const {bytes} = await downloadPast((_, response) => {
    closed = new Promise((resolve) => response.on("close", resolve));
    response.writeHead(404).write("an answer that never ends");
  });
  expect(bytes).toEqual(wanted);
  await closed;
});

test("download(file, options) rejects when no mirror serves the file, and says why for each", async () => {
  const mirrors = [
    await serve((_, response) => response.writeHead(404).end()),
    await serve((_, response) => response.writeHead(503).end())
  ];
  const messages: string[] = [];
  const log = (message: string) => messages.push(message);
  const error: AggregateError = await download(file, {mirrors, timeLimit: 60_000, log}).catch(
    (reason) => reason
  );
  expect(error.message).toBe(`${file.name}: no mirror served it`);
  expect(messages).toEqual([
    `${mirrors[0]}${file.name}.gz: the server answered 404 Not Found`,
    `${mirrors[1]}${file.name}.gz: the server answered 503 Service Unavailable`
  ]);
  expect(error.errors.map(({message}) => message)).toEqual(messages);
});
