import type {Locator} from "playwright-core";

const COLOURS = [
  "page",
  "ink",
  "activation",
  "weight-negative",
  "weight-positive",
  "gradient",
  "gradient-negative"
];

/**
 * The name of the figures' colour ("ink", "weight-negative") that is nearest to a dot of a canvas; without one, to the dot
 * that differs most from the page.
 */
export function colourOf(canvas: Locator, dot?: readonly [x: number, y: number]): Promise<string> {
  return canvas.evaluate(
    (canvas: HTMLCanvasElement, {names, dot}) => {
      const styles = getComputedStyle(document.documentElement);
      const colours = names.map((name) => styles.getPropertyValue(`--${name}`).match(/\d+/g)!.map(Number));
      const far = (a: number[], b: number[]) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);
      const [x, y, width, height] = dot ? [...dot, 1, 1] : [0, 0, canvas.width, canvas.height];
      const {data} = canvas.getContext("2d")!.getImageData(x!, y!, width!, height!);
      const dots = Array.from({length: data.length / 4}, (_, i) => [...data.subarray(4 * i, 4 * i + 4)]);
      const seen = dots.filter(([, , , alpha]) => alpha === 255);
      const chosen = seen.reduce((a, b) => (far(b, colours[0]!) > far(a, colours[0]!) ? b : a));
      // A pale dot is still of its colour; a picture whose strongest dot is the page's has none.
      const distances = colours.map((colour, i) => (dot && i === 0 ? Infinity : far(colour, chosen)));
      return names[distances.indexOf(Math.min(...distances))]!;
    },
    {names: COLOURS, dot}
  );
}
