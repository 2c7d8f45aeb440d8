import {VECTORS} from "./panel";

/**
 * Writes the pixels of `images` images that are not zero as entries (see sparse-product.ts), one row per image.
 * Image i begins at `starts[i]`, its lower half at `middles[i]`, and it ends at `ends[i]`. The first entry goes to the place
 * `first`; gives the place after the last.
 */
export function compressRows(
  pixels: usize,
  images: i32,
  size: i32,
  entries: usize,
  first: i32,
  starts: usize,
  middles: usize,
  ends: usize
): i32 {
  const half = size / 2;
  let at = first;
  for (let i = 0; i < images; i++) {
    store<u32>(starts + 4 * i, at);
    at = compressSome(pixels, 0, half, entries, at);
    store<u32>(middles + 4 * i, at);
    at = compressSome(pixels, half, size, entries, at);
    store<u32>(ends + 4 * i, at);
    pixels += size;
  }
  return at;
}

// @ts-ignore: decorator
@inline
function compressSome(pixels: usize, from: i32, to: i32, entries: usize, first: i32): i32 {
  let at = first;
  for (let p = from; p < to; p++) {
    const pixel = load<u8>(pixels + p);
    if (pixel != 0) store<u32>(entries + 4 * at++, entry(pixel, p));
  }
  return at;
}

/**
 * The transpose of a block: the same entries, one row per pixel. They are counted, and each then goes to its place.
 * `counts` is room for as many numbers as there are pixels.
 */
export function compressColumns(
  entries: usize,
  starts: usize,
  ends: usize,
  images: i32,
  size: i32,
  counts: usize,
  columns: usize,
  first: i32,
  columnStarts: usize
): i32 {
  memory.fill(counts, 0, 4 * size);
  for (let i = 0; i < images; i++) {
    const end = entries + 4 * (<usize>load<u32>(ends + 4 * i));
    for (let e = entries + 4 * (<usize>load<u32>(starts + 4 * i)); e < end; e += 4) {
      const count = counts + 4 * rowOf(e);
      store<u32>(count, load<u32>(count) + 1);
    }
  }
  let at = first;
  for (let p = 0; p < size; p++) {
    const count = counts + 4 * p;
    const inked = load<u32>(count);
    store<u32>(columnStarts + 4 * p, at);
    store<u32>(count, at);
    at += inked;
  }
  store<u32>(columnStarts + 4 * size, at);
  for (let i = 0; i < images; i++) {
    const end = entries + 4 * (<usize>load<u32>(ends + 4 * i));
    for (let e = entries + 4 * (<usize>load<u32>(starts + 4 * i)); e < end; e += 4) {
      const place = counts + 4 * rowOf(e);
      const to = load<u32>(place);
      store<u32>(place, to + 1);
      store<u32>(columns + 4 * to, (load<u32>(e) & 0xffff) | ((VECTORS * i) << 16));
    }
  }
  return at;
}

/** A pixel's value as a bfloat16, which is the upper half of a float32, and above it the row that it multiplies, in vectors. */
// @ts-ignore: decorator
@inline
function entry(pixel: u8, row: i32): u32 {
  return (reinterpret<u32>(<f32>pixel) >> 16) | ((VECTORS * row) << 16);
}

// @ts-ignore: decorator
@inline
function rowOf(entry: usize): usize {
  return <usize>load<u16>(entry, 2) / VECTORS;
}
