import {raster} from "./raster.js";
import {inkColours} from "./theme.js";

const SIDE = 28;

/** One image of 784 bytes, 0 (paper) to 255 (ink), as a canvas of 28 × 28: ink on paper. */
export function digitPicture(image: Uint8Array): HTMLCanvasElement {
  return raster(SIDE, SIDE, (x, y) => image[y * SIDE + x] / 255, inkColours());
}
