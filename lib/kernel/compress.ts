import {VECTORS} from "./panel";

/**
 * Writes the pixels of `images` images that are not zero as entries (see sparse-product.ts), a row an image.
 * `starts[i]` says where image i begins; one more says where the last one ends. Gives the number of entries.
 */
export function compressRows(pixels: usize, images: i32, size: i32, entries: usize, first: i32, starts: usize): i32 {
  let at = first;
  for (let i = 0; i < images; i++) {
    store<u32>(starts + 4 * i, at);
    for (let p = 0; p < size; p++) {
      const pixel = load<u8>(pixels++);
      if (pixel != 0) store<u32>(entries + 4 * at++, entry(pixel, p));
    }
  }
  store<u32>(starts + 4 * images, at);
  return at;
}

/**
 * The transpose of a block: the same entries, a row a pixel. They are counted, and each then goes to its place.
 * `counts` is room for as many numbers as there are pixels, times VECTORS.
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
  memory.fill(counts, 0, 4 * VECTORS * size);
  for (let i = 0; i < images; i++) {
    const end = entries + 4 * (<usize>load<u32>(ends + 4 * i));
    for (let e = entries + 4 * (<usize>load<u32>(starts + 4 * i)); e < end; e += 4) {
      const count = counts + 4 * (<usize>load<u16>(e));
      store<u32>(count, load<u32>(count) + 1);
    }
  }
  let at = first;
  for (let p = 0; p < size; p++) {
    const count = counts + 4 * VECTORS * p;
    const inked = load<u32>(count);
    store<u32>(columnStarts + 4 * p, at);
    store<u32>(count, at);
    at += inked;
  }
  store<u32>(columnStarts + 4 * size, at);
  for (let i = 0; i < images; i++) {
    const end = entries + 4 * (<usize>load<u32>(ends + 4 * i));
    for (let e = entries + 4 * (<usize>load<u32>(starts + 4 * i)); e < end; e += 4) {
      const place = counts + 4 * (<usize>load<u16>(e));
      const to = load<u32>(place);
      store<u32>(place, to + 1);
      store<u32>(columns + 4 * to, (load<u32>(e) & 0xffff0000) | (VECTORS * i));
    }
  }
  return at;
}

/** A pixel's value as a bfloat16, which is the upper half of a float32, and the row it multiplies, in vectors. */
// @ts-ignore: decorator
@inline
function entry(pixel: u8, row: i32): u32 {
  return reinterpret<u32>(<f32>pixel) | (VECTORS * row);
}
