import {type Matrix, zeros} from "../array/matrix.js";
import {count, type Digits, PIXELS} from "../digits/digits.js";
import type {DataProducts} from "../network/hessian.js";
import {createInk} from "./ink.js";

/** The two products of these images, pixels / 255, without their zeros, in plain TypeScript and float64. */
export function inkProducts(digits: Digits): DataProducts {
  const ink = createInk();
  const n = count(digits);

  /** Calls `use` with each row of a matrix that has a row for each image, that image's ink being in `ink`. */
  function eachImage({cols, data}: Matrix, use: (row: Float64Array) => void): void {
    for (let i = 0; i < n; i++) {
      ink.take(digits.pixels.subarray(PIXELS * i, PIXELS * (i + 1)));
      use(data.subarray(cols * i, cols * (i + 1)));
    }
  }

  return {
    times(w) {
      const product = zeros(n, w.cols);
      eachImage(product, (row) => ink.addRows(w.data, row));
      return product;
    },
    transposeTimes(g) {
      const product = zeros(PIXELS, g.cols);
      eachImage(g, (row) => ink.addOuter(row, product.data));
      return product;
    }
  };
}
