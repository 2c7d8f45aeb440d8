import {count, type DigitSet} from "../../lib/digits/digits.js";
import {embeddedDigits} from "../../lib/digits/embedded.js";
import {readDigits} from "../../lib/digits/idx.js";
import type {NamedBytes} from "../../lib/digits/named-bytes.js";
import {readCached, writeCached} from "./cache.js";
import {type DownloadOptions, download} from "./download.js";
import {MIRRORS, MNIST, type MnistFile, type MnistFiles} from "./mnist-files.js";
import {readMnistFolder} from "./mnist-folder.js";

/** Where to look for digits; every part but the environment has a default. */
export interface LoadOptions extends DownloadOptions {
  /** The variables DIGITS and MNIST_DIR are read from here. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cacheFolder: string;
  /** The four files with their checksums. */
  readonly files: MnistFiles;
  /** Makes the digits that are used when there is no MNIST. */
  readonly embedded: () => DigitSet;
}

const DEFAULTS = {
  cacheFolder: ".cache/mnist",
  mirrors: MIRRORS,
  timeLimit: 15_000,
  log: (message: string) => console.error(message),
  files: MNIST,
  embedded: () => embeddedDigits(0)
};

/**
 * The digits of the first source that has them: the folder MNIST_DIR, the cache of an earlier download,
 * the mirrors, the embedded digits. DIGITS=mnist makes anything but real MNIST an error,
 * DIGITS=embedded takes the embedded digits at once. A MNIST_DIR that cannot be read is an error.
 */
export async function loadDigits(
  options: Pick<LoadOptions, "environment"> & Partial<LoadOptions>
): Promise<DigitSet> {
  const all: LoadOptions = {...DEFAULTS, ...options};
  const {DIGITS, MNIST_DIR} = all.environment;
  if (DIGITS && DIGITS !== "mnist" && DIGITS !== "embedded") {
    throw new Error(`DIGITS: expected "mnist", "embedded" or nothing, got "${DIGITS}"`);
  }
  if (DIGITS === "embedded") return useEmbedded(all);
  if (MNIST_DIR) return fromFolder(MNIST_DIR, all);
  try {
    return await fromCacheOrMirrors(all);
  } catch (error) {
    const {message} = error as Error;
    if (DIGITS === "mnist") {
      throw new Error(`DIGITS=mnist asks for the real MNIST. Set MNIST_DIR to a folder of it. ${message}`, {
        cause: error
      });
    }
    all.log(`The real MNIST could not be had (${message}).`);
    return useEmbedded(all);
  }
}

async function fromFolder(folder: string, {environment, files, log}: LoadOptions): Promise<DigitSet> {
  const set = await readMnistFolder(folder, files);
  if (set.source === "mnist") log(`Using the real MNIST in MNIST_DIR (${folder}).`);
  else if (environment.DIGITS === "mnist") {
    throw new Error(
      `DIGITS=mnist asks for the real MNIST, but the files in MNIST_DIR (${folder}) are others`
    );
  } else log(`Using the files in MNIST_DIR (${folder}). They are not the real MNIST, and pages will say so.`);
  return set;
}

async function fromCacheOrMirrors(all: LoadOptions): Promise<DigitSet> {
  const trainImages = await cachedOrDownloaded(all.files.trainImages, all);
  const trainLabels = await cachedOrDownloaded(all.files.trainLabels, all);
  const testImages = await cachedOrDownloaded(all.files.testImages, all);
  const testLabels = await cachedOrDownloaded(all.files.testLabels, all);
  all.log("Using the real MNIST.");
  return {
    source: "mnist",
    train: readDigits(trainImages, trainLabels),
    test: readDigits(testImages, testLabels)
  };
}

async function cachedOrDownloaded(file: MnistFile, all: LoadOptions): Promise<NamedBytes> {
  const cached = await readCached(all.cacheFolder, file);
  if (cached) return {name: file.name, bytes: cached};
  const bytes = await download(file, all);
  await writeCached(all.cacheFolder, file, bytes).catch((error: Error) =>
    all.log(`${file.name} was downloaded, but could not be kept in ${all.cacheFolder}: ${error.message}`)
  );
  return {name: file.name, bytes};
}

function useEmbedded({embedded, log}: LoadOptions): DigitSet {
  const set = embedded();
  const counts = `${count(set.train)} to train on, ${count(set.test)} to test on`;
  log(`Using the embedded digits, made from pen strokes: ${counts}.`);
  return set;
}
