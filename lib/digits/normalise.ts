import {PIXELS} from "./digits.js";
import type {GreyImage} from "./draw.js";

const SIDE = 28;
const BOX = 20;

/** A rectangle of pixels. */
interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * MNIST's own normalisation: the ink is cut out, scaled with its aspect kept until its longer side is 20 pixels,
 * and moved by whole pixels until its centre of mass lies at the centre of 28 × 28. Returns 784 bytes,
 * 0 (paper) to 255 (ink); an image without ink stays empty.
 * Throws a RangeError when the image does not have width × height numbers from 0 to 255.
 * Source: LeCun, Cortes and Burges, "The MNIST database of handwritten digits".
 */
export function normalise(image: GreyImage): Uint8Array {
  checkImage(image);
  const digit = new Uint8Array(PIXELS);
  const bounds = inkBounds(image);
  if (!bounds) return digit;

  const longer = Math.max(bounds.width, bounds.height);
  const width = Math.max(1, Math.round((BOX * bounds.width) / longer));
  const height = Math.max(1, Math.round((BOX * bounds.height) / longer));
  const box = areaAverage(image, bounds, width, height);

  const left = placed(
    massCentre(box, (pixel) => pixel % width),
    width
  );
  const top = placed(
    massCentre(box, (pixel) => Math.floor(pixel / width)),
    height
  );
  box.forEach((ink, pixel) => {
    digit[(top + Math.floor(pixel / width)) * SIDE + left + (pixel % width)] = Math.round(ink);
  });
  return digit;
}

function checkImage({width, height, ink}: GreyImage): void {
  const whole = Number.isInteger(width) && Number.isInteger(height) && width >= 0;
  if (!whole || ink.length !== width * height) {
    throw new RangeError(
      `normalise: expected ${width} × ${height} = ${width * height} numbers, got ${ink.length}`
    );
  }
  for (let pixel = 0; pixel < ink.length; pixel++) {
    if (ink[pixel] >= 0 && ink[pixel] <= 255) continue;
    throw new RangeError(`normalise: expected ink from 0 to 255, got ${ink[pixel]} at pixel ${pixel}`);
  }
}

/** The smallest rectangle around what is at least half as dark as the darkest ink: fading edges are left out. */
function inkBounds({width, height, ink}: GreyImage): Rectangle | undefined {
  const edge = largest(ink) / 2;
  if (edge === 0) return undefined;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (ink[row * width + column] < edge) continue;
      left = Math.min(left, column);
      right = Math.max(right, column);
      top = Math.min(top, row);
      bottom = row;
    }
  }
  return {left, top, width: right - left + 1, height: bottom - top + 1};
}

function largest(numbers: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < numbers.length; i++) most = Math.max(most, numbers[i]);
  return most;
}

/** The part of the image inside `from`, as width × height pixels, each the mean of the area that it covers. */
function areaAverage(image: GreyImage, from: Rectangle, width: number, height: number): Float64Array {
  const xStep = from.width / width;
  const yStep = from.height / height;
  return Float64Array.from({length: width * height}, (_, pixel) => {
    const x = (pixel % width) * xStep;
    const y = Math.floor(pixel / width) * yStep;
    let ink = 0;
    for (let row = Math.floor(y); row < y + yStep && row < from.height; row++) {
      const rowShare = Math.min(row + 1, y + yStep) - Math.max(row, y);
      const start = (from.top + row) * image.width + from.left;
      for (let column = Math.floor(x); column < x + xStep && column < from.width; column++) {
        const share = rowShare * (Math.min(column + 1, x + xStep) - Math.max(column, x));
        ink += share * image.ink[start + column];
      }
    }
    return ink / (xStep * yStep);
  });
}

/** The mean position of the ink along one axis, in pixels from the box's edge. */
function massCentre(box: Float64Array, position: (pixel: number) => number): number {
  let mass = 0;
  let moment = 0;
  box.forEach((ink, pixel) => {
    mass += ink;
    moment += ink * position(pixel);
  });
  return moment / mass;
}

/** Where a box of `size` pixels begins so that its centre of mass comes nearest to pixel 14, all of it inside. */
function placed(centre: number, size: number): number {
  return Math.min(Math.max(0, SIDE / 2 - Math.round(centre)), SIDE - size);
}
