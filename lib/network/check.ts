import {type Matrix, shape} from "../array/matrix.js";

/** Throws a RangeError unless `data` is a batch of at least one row, as wide as w1 is tall, of finite numbers. */
export function checkData(data: Matrix, w1: Matrix): void {
  if (data.rows === 0) {
    throw new RangeError(`forward: expected at least one image, got an empty batch (${shape(data)})`);
  }
  if (data.cols !== w1.rows) {
    throw new RangeError(
      `forward: expected data of shape n × ${w1.rows} to meet w1, ${shape(w1)}; got ${shape(data)}`
    );
  }
  const bad = data.data.findIndex((x) => !Number.isFinite(x));
  if (bad >= 0) {
    const place = `row ${Math.floor(bad / data.cols)}, column ${bad % data.cols}`;
    throw new RangeError(`forward: expected finite numbers in data, got ${data.data[bad]} at ${place}`);
  }
}

/** Throws a RangeError unless `target` has the shape of `output`. */
export function checkTarget(target: Matrix, output: Matrix): void {
  if (target.rows !== output.rows || target.cols !== output.cols) {
    throw new RangeError(
      `backward: expected target to have the shape of output, ${shape(output)}; got ${shape(target)}`
    );
  }
}
