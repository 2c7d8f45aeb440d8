import {gzipSync} from "node:zlib";
import type {RandomState} from "../../lib/array/random-state.js";
import {idx, imageFile, labelFile} from "./idx-bytes.js";

/** A file spoiled in one way, at random. */
export type Mutation = (bytes: Uint8Array, random: RandomState) => Uint8Array;

/** A whole number from 0 up to, not including, `high`. */
export function below(random: RandomState, high: number): number {
  return random.randint(0, high, 1)[0];
}

const INTERESTING = [0, 1, 2, 3, 4, 27, 29, 255, 256, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];
const MAGICS = [0, 0x801, 0x803, 0x802, 0xd03, 0x03080000, 0x1f8b0800];

function setUint32(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = bytes.slice();
  if (changed.length >= at + 4) new DataView(changed.buffer).setUint32(at, value);
  return changed;
}

function splice(bytes: Uint8Array, start: number, end: number, inserted: Uint8Array): Uint8Array {
  return Uint8Array.from([...bytes.subarray(0, start), ...inserted, ...bytes.subarray(end)]);
}

/** Ways to spoil any file, gzipped or not. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  nothing: (bytes) => bytes,
  "one bit": (bytes, random) => {
    const changed = bytes.slice();
    changed[below(random, bytes.length)] ^= 1 << below(random, 8);
    return changed;
  },
  "one bit near the start": (bytes, random) => {
    const changed = bytes.slice();
    changed[below(random, Math.min(20, bytes.length))] ^= 1 << below(random, 8);
    return changed;
  },
  "several bytes": (bytes, random) => {
    const changed = bytes.slice();
    for (let i = 0; i < 5; i++) changed[below(random, bytes.length)] = below(random, 256);
    return changed;
  },
  "cut anywhere": (bytes, random) => bytes.slice(0, below(random, bytes.length)),
  "cut near the start": (bytes, random) => bytes.slice(0, below(random, 20)),
  "cut near the end": (bytes, random) => bytes.slice(0, bytes.length - below(random, 12)),
  "bytes inserted": (bytes, random) => {
    const at = below(random, bytes.length + 1);
    return splice(bytes, at, at, Uint8Array.from(random.randint(0, 256, 1 + below(random, 9))));
  },
  "bytes left out": (bytes, random) => {
    const at = below(random, bytes.length);
    return splice(bytes, at, at + 1 + below(random, 9), new Uint8Array(0));
  },
  "bytes added": (bytes, random) =>
    splice(bytes, bytes.length, bytes.length, Uint8Array.from(random.randint(0, 256, 1 + below(random, 9)))),
  doubled: (bytes) => splice(bytes, 0, 0, bytes),
  zeros: (bytes) => new Uint8Array(bytes.length),
  noise: (bytes, random) => Uint8Array.from(random.randint(0, 256, bytes.length))
};

/** Ways to spoil an IDX file in particular. */
export const IDX_MUTATIONS: Readonly<Record<string, Mutation>> = {
  ...MUTATIONS,
  "another count": (bytes, random) => setUint32(bytes, 4, INTERESTING[below(random, INTERESTING.length)]),
  "another size": (bytes, random) =>
    setUint32(bytes, 8 + 4 * below(random, 2), INTERESTING[below(random, INTERESTING.length)]),
  "another magic number": (bytes, random) => setUint32(bytes, 0, MAGICS[below(random, MAGICS.length)]),
  "the other kind of file": (bytes, random) =>
    bytes[3] === 3
      ? labelFile(Uint8Array.from(random.randint(0, 10, 3)))
      : imageFile(Uint8Array.from(random.randint(0, 256, 784))),
  "a count that fits another size": (bytes) => idx([0x803, 4, 14, 14], bytes.slice(16)),
  "zipped twice": (bytes) => new Uint8Array(gzipSync(bytes))
};
