import type {ColourTable} from "./theme.js";

/**
 * A canvas of width × height pixels, each painted with the colour of its value; a value that is not a number is left clear.
 * The page scales it without smoothing.
 */
export function raster(
  width: number,
  height: number,
  valueAt: (x: number, y: number) => number,
  colours: ColourTable
): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.className = "raster";
  const context = canvas.getContext("2d")!;
  const image = context.createImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const value = valueAt(x, y);
      if (!Number.isNaN(value)) pixels[i] = colours.pixel(value);
    }
  }
  context.putImageData(image, 0, 0);
  return canvas;
}
