import {html, svg} from "htl";
import {read} from "./number.js";
import {type Axis, plotFrame} from "./plot-frame.js";
import {handlesOf, throughHandles} from "./sketched-curve.js";
import {type StrokePoint, stroke} from "./stroke.js";

/** The height of a sketch in pixels. */
export const SKETCH_HEIGHT = 270;

/** The axes of a sketch, and its width in pixels. */
export interface SketchOptions {
  readonly title: string;
  readonly width: number;
  readonly x: Axis;
  readonly y: Axis;
}

/**
 * A curve to be sketched: evenly spaced handles with a line through them, drawn with a finger, a mouse, or, handle by
 * handle, with the arrow keys. `heights` holds one share of the y axis, 0 to 1, a handle; `onSketch` hears of new ones.
 */
export function sketch(
  heights: readonly number[],
  {title, onSketch, ...options}: SketchOptions & {onSketch: (heights: number[]) => void}
): HTMLElement {
  const frame = plotFrame({...options, height: SKETCH_HEIGHT});
  const path = svg`<path class="sketch-line"/>`;
  const handles = heights.map(
    () =>
      svg`<circle class="sketch-handle" r="8" tabindex="0" role="slider" aria-orientation="vertical" aria-valuemin="0" aria-valuemax="100"/>`
  );
  const picture = frame.picture as SVGElement;
  picture.classList.add("sketch");
  picture.setAttribute("role", "group");
  picture.setAttribute(
    "aria-label",
    `${title}: ${heights.length} handles; arrow keys move them up and down.`
  );
  picture.append(path, ...handles);

  let now = [...heights];
  const show = () => {
    const points = handlesOf(now, frame);
    path.setAttribute("d", throughHandles(points, frame));
    handles.forEach((handle, i) => {
      const {x, y} = points[i];
      handle.setAttribute("cx", String(frame.x.apply(x)));
      handle.setAttribute("cy", String(frame.y.apply(y)));
      handle.setAttribute("aria-label", `${options.y.label} at ${options.x.label} ${read(x)}`);
      handle.setAttribute("aria-valuenow", String(Math.round(100 * now[i])));
      handle.setAttribute("aria-valuetext", read(y));
    });
  };
  const draw = (from: StrokePoint, to: StrokePoint) => {
    now = stroke(now, from, to);
    show();
    onSketch(now);
  };
  const pointAt = ({clientX, clientY}: PointerEvent): StrokePoint => {
    const {left, top} = picture.getBoundingClientRect();
    const [x0, x1] = frame.x.range;
    const [y0, y1] = frame.y.range;
    const along = ((clientX - left - x0) / (x1 - x0)) * (now.length - 1);
    return {
      along: Math.max(0, Math.min(now.length - 1, along)),
      height: (clientY - top - y0) / (y1 - y0)
    };
  };

  let last: StrokePoint | undefined;
  picture.addEventListener("pointerdown", (event) => {
    picture.setPointerCapture(event.pointerId);
    last = pointAt(event);
    draw(last, last);
  });
  picture.addEventListener("pointermove", (event) => {
    if (!last) return;
    const point = pointAt(event);
    draw(last, point);
    last = point;
  });
  for (const end of ["pointerup", "pointercancel"]) picture.addEventListener(end, () => (last = undefined));
  handles.forEach((handle, along) => {
    handle.addEventListener("keydown", (event) => {
      const height = KEYS[event.key]?.(now[along]);
      if (height === undefined) return;
      event.preventDefault();
      draw({along, height}, {along, height});
    });
  });
  show();
  return html`<figure><figcaption>${title}</figcaption>${picture}</figure>`;
}

const STEP = 0.025; // of the height, a press of an arrow key
const KEYS: Record<string, (height: number) => number> = {
  ArrowUp: (height) => height + STEP,
  ArrowRight: (height) => height + STEP,
  ArrowDown: (height) => height - STEP,
  ArrowLeft: (height) => height - STEP,
  PageUp: (height) => height + 4 * STEP,
  PageDown: (height) => height - 4 * STEP,
  Home: () => 0,
  End: () => 1
};
