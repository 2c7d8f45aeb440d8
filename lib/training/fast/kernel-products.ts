import {type Matrix, zeros} from "../../array/matrix.js";
import {count, type Digits, PIXELS} from "../../digits/digits.js";
import type {DataProducts} from "../../network/hessian.js";
import {createCompressed, type Rows} from "./compressed.js";
import {openKernelMemory, PANEL, ROW} from "./kernel.js";

const SCALE = 1 / 255; // pixels 0 to 255 are data from 0 to 1
const MOST_IMAGES = Math.floor(0xffff / (PANEL / 4)); // an entry counts its row in vectors of four, in sixteen bits

/**
 * The two products of these images, pixels / 255, in a kernel of their own: without their zeros, in float32. The other
 * matrix must have a multiple of 40 columns. Throws a RangeError when there are more than 6,553 images.
 */
export function kernelProducts(module: WebAssembly.Module, digits: Digits): DataProducts {
  const n = count(digits);
  if (n > MOST_IMAGES) {
    throw new RangeError(`kernelProducts: expected at most ${MOST_IMAGES} images, got ${n}`);
  }
  const memory = openKernelMemory(module);
  const {kernel} = memory;
  const compressed = createCompressed(memory, n);
  compressed.add(digits);
  const rows: Rows = compressed.rowsFrom(0);
  const starts = memory.take(4 * (PIXELS + 1));
  const columns: Rows = {entries: memory.take(4 * compressed.inked), starts, ends: starts + 4};
  const counts = memory.take(4 * PIXELS);
  kernel.compressColumns(rows.entries, rows.starts, rows.ends, n, PIXELS, counts, columns.entries, 0, starts);
  const dense = memory.take(ROW * Math.max(n, PIXELS)); // a panel of forty columns
  const dest = memory.take(ROW * Math.max(n, PIXELS));
  const zeroRow = memory.take(ROW);

  /** The sparse matrix times `right`, a panel of columns at a time. */
  function times(s: Rows, height: number, right: Matrix): Matrix {
    const product = zeros(height, right.cols);
    const [from, to] = [memory.floats(dense, PANEL * right.rows), memory.floats(dest, PANEL * height)];
    for (let first = 0; first < right.cols; first += PANEL) {
      for (let row = 0; row < right.rows; row++) {
        const at = row * right.cols + first;
        from.set(right.data.subarray(at, at + PANEL), PANEL * row);
      }
      kernel.sparseProduct(s.entries, s.starts, s.ends, height, dense, SCALE, zeroRow, 0, dest);
      for (let row = 0; row < height; row++) {
        product.data.set(to.subarray(PANEL * row, PANEL * (row + 1)), row * right.cols + first);
      }
    }
    return product;
  }

  return {
    times: (w) => times(rows, n, w),
    transposeTimes: (g) => times(columns, PIXELS, g)
  };
}
