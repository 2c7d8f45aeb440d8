// What a reader's screen shows, pixel by pixel.
import type {Locator} from "playwright-core";

/**
 * The screen's pixels inside a canvas that do not have the colour of the entry that they lie in, each entry being a block
 * of equal whole pixels; the first few, in words. What its frame or the window hides is left out.
 */
export async function strayPixels(canvas: Locator): Promise<string[]> {
  const screen = (await canvas.page().screenshot()).toString("base64");
  return canvas.evaluate(async (element: HTMLCanvasElement, png) => {
    const ratio = devicePixelRatio;
    const shown = new Image();
    shown.src = `data:image/png;base64,${png}`;
    await shown.decode();
    const copy = Object.assign(document.createElement("canvas"), {width: shown.width, height: shown.height});
    const context = copy.getContext("2d")!;
    context.drawImage(shown, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, copy.width, copy.height).data.buffer);
    const entries = new Uint32Array(
      element.getContext("2d")!.getImageData(0, 0, element.width, element.height).data.buffer
    );
    const box = element.getBoundingClientRect();
    const across = Math.round((box.width * ratio) / element.width);
    const down = Math.round((box.height * ratio) / element.height);
    const frame = element.closest(".entry-frame")!.getBoundingClientRect();
    const straysFrom = (left: number, top: number) => {
      const right = Math.min(left + across * element.width, Math.floor(frame.right * ratio), copy.width);
      const strays: string[] = [];
      for (let y = top; y < Math.min(top + down * element.height, copy.height); y++) {
        for (let x = Math.max(left, Math.ceil(frame.left * ratio)); x < right && strays.length < 5; x++) {
          const [col, row] = [Math.floor((x - left) / across), Math.floor((y - top) / down)];
          if (pixels[y * copy.width + x] === entries[row * element.width + col]) continue;
          strays.push(`pixel (${x - left}, ${y - top}) is not entry [${row}, ${col}]`);
        }
      }
      if (right - left < 100) strays.push(`only ${right - left} pixels across can be seen`);
      return strays;
    };
    // A picture that begins between two CSS pixels is drawn from one of them.
    const ends = [Math.floor, Math.ceil].flatMap((x) =>
      [Math.floor, Math.ceil].map((y) => straysFrom(ratio * x(box.left), ratio * y(box.top)))
    );
    return ends.find((strays) => strays.length === 0) ?? ends[0];
  }, screen);
}

/** How dark each pixel of a raster by Plot is, from 0 (as its first pixel: paper) up; row by row. */
export async function darkness(raster: Locator): Promise<number[]> {
  return raster.evaluate(async (element: SVGImageElement) => {
    const image = new Image();
    image.src =
      element.getAttribute("href") ?? element.getAttributeNS("http://www.w3.org/1999/xlink", "href")!;
    await image.decode();
    const {naturalWidth: width, naturalHeight: height} = image;
    const context = Object.assign(document.createElement("canvas"), {width, height}).getContext("2d")!;
    context.drawImage(image, 0, 0);
    const {data} = context.getImageData(0, 0, width, height);
    return Array.from({length: width * height}, (_, i) => data[0] - data[4 * i]);
  });
}
