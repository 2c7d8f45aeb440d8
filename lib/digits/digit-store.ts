import {emptyArrival} from "./arrival.js";
import {blocksFor, decodeBlock, type Manifest} from "./block.js";
import type {DigitSource, Digits} from "./digits.js";
import {downloadRange} from "./download-range.js";
import type {PackedDigits} from "./packed-digits.js";
import {request} from "./request.js";

/** Where the three files of `packDigits` are. */
export interface DigitUrls {
  readonly manifest: string;
  readonly first: string;
  readonly rest: string;
}

/** How far a call of `need` is. */
export interface DownloadProgress {
  /** Bytes that have arrived for this call, and all that it takes. */
  readonly receivedBytes: number;
  readonly totalBytes: number;
  /** Training images that are there by now. */
  readonly trainCount: number;
}

/** What a page may hand to `need`. */
export interface NeedOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called once for each chunk that arrives from the network. */
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
}

/** A site's digits: those that have arrived, and the way to get more. */
export interface DigitStore {
  readonly manifest: Manifest;
  readonly source: DigitSource;
  readonly trainTotal: number;
  readonly testTotal: number;
  /** The training images and the test images of the first part. Those that come later stay packed. */
  readonly train: Digits;
  readonly test: Digits;
  /** Training images that have arrived. */
  readonly trainCount: number;
  /**
   * The first `trainCount` training images, or all that have arrived when these are fewer, and the test images that
   * came with them.
   */
  packed(trainCount: number): PackedDigits;
  /**
   * Downloads until `trainCount` training images are there; blocks come whole, so there may be more.
   * Rejects with the signal's reason when aborted, and with an Error when the connection breaks or a block
   * is damaged. What had arrived is kept, and the next call goes on from there. Calls wait for one another.
   */
  need(trainCount: number, options?: NeedOptions): Promise<void>;
}

/**
 * Downloads the manifest and the first part of a site's digits.
 * Rejects with an Error that names the file when one of them is missing or damaged.
 */
export async function openDigits(urls: DigitUrls): Promise<DigitStore> {
  const [manifest, first] = await Promise.all([fetchManifest(urls.manifest), fetchBytes(urls.first)]);
  const {blocks, source, trainTotal, testTotal} = manifest;
  const firstLength = blocks[0].byteLength;
  if (first.length !== firstLength) {
    throw new Error(`${urls.first}: expected ${firstLength} bytes, got ${first.length}`);
  }
  const arrival = emptyArrival(manifest);
  await arrival.receive({name: urls.first, bytes: first});
  const {train, test} = decodeBlock({name: urls.first, bytes: arrival.blocks[0].bytes}, blocks[0]);
  const arrived = () => arrival.blocks.reduce((sum, {trainCount}) => sum + trainCount, 0);

  let cache: RequestCache = "default";

  async function download(blockCount: number, {signal, onProgress}: NeedOptions): Promise<void> {
    const from = arrival.position - firstLength;
    const end = blocks.slice(1, blockCount).reduce((sum, {byteLength}) => sum + byteLength, 0);
    if (from >= end) return;
    let receivedBytes = 0;
    for await (const bytes of downloadRange(urls.rest, {from, end}, {cache, signal: signal ?? null})) {
      cache = "reload"; // a damaged block is not asked of the browser's cache again
      await arrival.receive({name: urls.rest, bytes});
      cache = "default";
      receivedBytes += bytes.length;
      onProgress?.({receivedBytes, totalBytes: end - from, trainCount: arrived()});
    }
  }

  let previous: Promise<void> = Promise.resolve();
  return {
    manifest,
    source,
    trainTotal,
    testTotal,
    train,
    test,
    get trainCount() {
      return arrived();
    },
    packed: (trainCount) => ({
      trainCount: Math.min(trainCount, arrived()),
      blocks: arrival.blocks.slice(0, blocksFor(manifest, trainCount))
    }),
    async need(trainCount, options = {}) {
      if (!(trainCount >= 0 && trainCount <= trainTotal)) {
        throw new RangeError(`need: expected 0 to ${trainTotal} training images, got ${trainCount}`);
      }
      const turn = previous.then(() => download(blocksFor(manifest, trainCount), options));
      previous = turn.catch(() => undefined);
      return turn;
    }
  };
}

async function fetchManifest(url: string): Promise<Manifest> {
  const text = new TextDecoder().decode(await fetchBytes(url));
  try {
    const manifest: Manifest = JSON.parse(text);
    if (manifest.blocks[0].byteLength > 0) return manifest;
  } catch {} // not JSON, or JSON of something else
  throw new Error(`${url}: expected the manifest of packed digits, got "${text.slice(0, 40)}"`);
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await request(url);
  const buffer = await response.arrayBuffer().catch((cause: unknown) => {
    throw new Error(`${url}: the connection broke`, {cause});
  });
  return new Uint8Array(buffer);
}
