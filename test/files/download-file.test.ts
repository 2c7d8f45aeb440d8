import type {RequestListener} from "node:http";
import {describe, expect, test, vi} from "vitest";
import {downloadFile} from "../../lib/files/download-file.js";
import type {SiteFile} from "../../lib/files/site-file.js";
import {serve} from "../digits/server.js";

const whole = new TextEncoder().encode("0123456789".repeat(1700));

/** The file of a server that answers so. */
async function fileAt(listener: RequestListener, size: number | undefined = whole.length): Promise<SiteFile> {
  return {name: "first.bin", what: "the first digits", url: await serve(listener), size};
}

/** Refuses any bytes but the whole file's. */
function read(bytes: Uint8Array): number {
  if (bytes.length !== whole.length) throw new Error(`expected other bytes, got ${bytes.length}`);
  return bytes.length;
}

test("downloadFile(file, read) gives what was read, and tells that something came and that all is there", async () => {
  const [heard, arrived] = [vi.fn(), vi.fn()];
  const file = await fileAt((_, response) => response.end(whole));
  expect(await downloadFile(file, read, {heard, arrived})).toBe(17_000);
  expect(heard.mock.calls.length).toBeGreaterThanOrEqual(2); // the head and a chunk
  expect(arrived).toHaveBeenCalledOnce();
});

describe("downloadFile(file, read) rejects in plain words when", () => {
  test.each<{fault: string; answer: RequestListener; words: string}>([
    {
      fault: "the answer is 404",
      answer: (_, response) => response.writeHead(404).end(),
      words: "the server answered 404 Not Found"
    },
    {
      fault: "nobody answers",
      answer: (request) => request.destroy(),
      words: "the server could not be reached"
    },
    {
      fault: "the connection breaks",
      answer: (_, response) => {
        response.writeHead(200, {"Content-Length": whole.length});
        response.write(whole.subarray(0, 12_000), () => setTimeout(() => response.destroy(), 50));
      },
      words: "it ended after 12,000 of 17,000 bytes"
    },
    {
      fault: "the answer is whole, but short",
      answer: (_, response) => response.end(whole.subarray(0, 12_000)),
      words: "it ended after 12,000 of 17,000 bytes"
    },
    {
      fault: "a web page comes instead",
      answer: (_, response) => response.end("\n<!doctype html><title>Welcome to our hotel</title>"),
      words: "this is not the first digits but a web page. Is there a login page between you and the site?"
    },
    {
      fault: "it is another file",
      answer: (_, response) => response.end("x".repeat(17_001)),
      words: "its contents are wrong: expected other bytes, got 17001"
    }
  ])("$fault", async ({answer, words}) => {
    await expect(downloadFile(await fileAt(answer), read)).rejects.toThrow(`first.bin: ${words}`);
  });

  test("the connection breaks, and its length is not known", async () => {
    const file = await fileAt((_, response) => {
      response.writeHead(200, {"Content-Length": 100});
      response.write("12345", () => setTimeout(() => response.destroy(), 50));
    }, undefined);
    await expect(downloadFile({...file, size: undefined}, read)).rejects.toThrow(
      "first.bin: it ended after 5 bytes"
    );
  });
});

test("downloadFile(…, {signal}) rejects with the signal's reason, before the answer and in its midst", async () => {
  const reason = new Error("the reader wants another attempt");
  const silent = await fileAt(() => {});
  const halting = await fileAt((_, response) => {
    response.writeHead(200, {"Content-Length": whole.length});
    response.write("12345");
  });
  for (const file of [silent, halting]) {
    const control = new AbortController();
    const heard = () => setTimeout(() => control.abort(reason), 50);
    if (file === silent) heard();
    await expect(downloadFile(file, read, {signal: control.signal, heard})).rejects.toBe(reason);
  }
});
