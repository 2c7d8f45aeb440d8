import {downloadRange} from "../files/download-range.js";
import {FileFault, type SiteFile} from "../files/site-file.js";
import {type Arrival, emptyArrival} from "./arrival.js";
import {blocksForRun, decodeBlock, type Manifest} from "./block.js";
import {firstImages} from "./digit-parts.js";
import type {DigitSource, Digits} from "./digits.js";
import {type PackedDigits, unpacked} from "./packed-digits.js";

/** How far a download is. */
export interface DownloadProgress {
  /** Bytes that have arrived for this call, and all that it takes. */
  readonly receivedBytes: number;
  readonly totalBytes: number;
  /** Training images that are there by now. */
  readonly trainCount: number;
}

/** What a page may hand to `download`. */
export interface DigitDownload {
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
  /** The first `trainCount` training images, or all that have arrived when these are fewer, in memory of their own. */
  first(trainCount: number): Digits;
  /**
   * The first `trainCount` training images, or all that have arrived when these are fewer, and the test images that
   * came with them (`blocksForRun`).
   */
  packed(trainCount: number): PackedDigits;
  /**
   * Downloads what a run on `trainCount` training images takes; blocks come whole, so there may be more.
   * Rejects with the signal's reason when aborted, and with a FileFault when the connection breaks or a block
   * is damaged. What had arrived is kept, and the next call goes on from there. Calls wait for one another.
   */
  download(trainCount: number, options?: DigitDownload): Promise<void>;
  /**
   * The same, or all images when there are fewer, tried as often as the store's `insist` does: on a page it resolves
   * when the images are there, and never rejects.
   */
  need(trainCount: number): Promise<void>;
}

/** Gets something, trying as often as it sees fit. */
export type Insist = (attempt: (options: DigitDownload) => Promise<void>) => Promise<void>;

/** The first part of a site's digits, from its bytes. Rejects with an Error when these are damaged, or not so many. */
export async function firstPart(manifest: Manifest, bytes: Uint8Array): Promise<Arrival> {
  const {byteLength} = manifest.blocks[0];
  if (bytes.length !== byteLength) throw new Error(`expected ${byteLength} bytes, got ${bytes.length}`);
  const arrival = emptyArrival(manifest);
  await arrival.receive(bytes);
  return arrival;
}

/** A site's digits, of which the first part has arrived; the others are in the file `rest`. */
export function createDigitStore(
  manifest: Manifest,
  arrival: Arrival,
  rest: SiteFile,
  insist: Insist = (attempt) => attempt({})
): DigitStore {
  const {blocks, source, trainTotal, testTotal} = manifest;
  const firstLength = blocks[0].byteLength;
  const {train, test} = decodeBlock({name: "block 0", bytes: arrival.blocks[0].bytes}, blocks[0]);
  const arrived = () => arrival.blocks.reduce((sum, {trainCount}) => sum + trainCount, 0);
  const packed = (trainCount: number) => ({
    trainCount: Math.min(trainCount, arrived()),
    blocks: arrival.blocks.slice(0, blocksForRun(manifest, trainCount))
  });

  let cache: RequestCache = "default";

  async function downloadBlocks(blockCount: number, {signal, onProgress}: DigitDownload): Promise<void> {
    const from = arrival.position - firstLength;
    const end = blocks.slice(1, blockCount).reduce((sum, {byteLength}) => sum + byteLength, 0);
    if (from >= end) return;
    let receivedBytes = 0;
    for await (const bytes of downloadRange(rest, {from, end}, {cache, signal: signal ?? null})) {
      cache = "reload"; // a damaged block is not asked of the browser's cache again
      await arrival.receive(bytes).catch((cause: Error) => {
        throw new FileFault(rest, `its contents are wrong: ${cause.message}`, {cause});
      });
      cache = "default";
      receivedBytes += bytes.length;
      onProgress?.({receivedBytes, totalBytes: end - from, trainCount: arrived()});
    }
  }

  let previous: Promise<void> = Promise.resolve();
  async function download(trainCount: number, options: DigitDownload = {}): Promise<void> {
    if (!(trainCount >= 0 && trainCount <= trainTotal)) {
      throw new RangeError(`download: expected 0 to ${trainTotal} training images, got ${trainCount}`);
    }
    const turn = previous.then(() => downloadBlocks(blocksForRun(manifest, trainCount), options));
    previous = turn.catch(() => undefined);
    return turn;
  }

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
    packed,
    first: (trainCount) => firstImages(unpacked(packed(trainCount)), trainCount),
    download,
    async need(trainCount) {
      const wanted = Math.min(trainCount, trainTotal);
      if (arrival.blocks.length < blocksForRun(manifest, wanted)) {
        await insist((options) => download(wanted, options));
      }
    }
  };
}
