import {html} from "htl";
import {curves} from "../../charts/curves.js";
import {percent, read} from "../../charts/number.js";
import {live} from "../../notebook/live.js";
import {type Bench, fullBatch, medianOf} from "../../speed/bench.js";
import {COMPARED, nameOf} from "./beside-numpy.js";
import {origin} from "./origin.js";
import type {SpeedSession} from "./speed-session.js";

const MICRO = 1e6;
const NUMPY = "NumPy float32";

/** The kernel's time for an image by the share of its pixels that have ink, and NumPy's, to which ink makes no difference. */
export function inkFigure(session: SpeedSession, bench: Bench): HTMLElement {
  const numpy = (MICRO * medianOf(fullBatch(bench, COMPARED), NUMPY, 1)) / COMPARED;
  const draw = (width: number) => {
    const {inks, ink, steps} = session.speeds;
    if (inks.length === 0) return html`<p>There is no kernel to measure here.</p>`;
    const points = inks.map(({share, seconds}) => ({x: share, y: MICRO * seconds}));
    const [first, last] = [points[0], points.at(-1)!];
    const picture = curves(
      [
        {name: "the kernel, one thread", drawn: "line", points},
        {
          name: `${NUMPY}, one thread, recorded (${nameOf(bench)})`,
          drawn: "dashes",
          points: [
            {x: 0, y: numpy},
            {x: 1, y: numpy}
          ]
        }
      ],
      {
        width,
        title: "The time of an image by its ink",
        alternative: `With ${percent(first.x)} of the pixels inked an image takes the kernel ${read(first.y)} µs, with ${percent(last.x)} it takes ${read(last.y)} µs, and evenly more in between; NumPy takes ${read(numpy)} µs whatever the ink. The digits have ${percent(ink)}.`,
        x: {label: "pixels with ink", domain: [0, 1], scale: "share"},
        y: {label: "microseconds an image", domain: [0, 1.1 * Math.max(numpy, last.y)], scale: "linear"},
        marks: [
          ...points.map((point) => ({...point, colour: "var(--ink)" as const})),
          {x: ink, y: MICRO * steps.simd!, colour: "var(--accent)"},
          {x: ink, y: 0, name: "the digits", colour: "var(--accent)"}
        ]
      }
    );
    return html`<div>${picture}${origin(session)}</div>`;
  };
  return live(session, draw, {height: 320});
}
