import {html} from "htl";
import {lineLegend} from "../../charts/legend.js";
import {percent, read} from "../../charts/number.js";
import {dot, lineY, plot, ruleX, text} from "../../charts/plot.js";
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
  const draw = () => {
    const {inks, ink, steps} = session.speeds;
    if (inks.length === 0) return html`<p>There is no kernel to measure here.</p>`;
    const points = inks.map(({share, seconds}) => ({ink: share, time: MICRO * seconds}));
    const [first, last] = [points[0], points.at(-1)!];
    const picture = plot({
      title: "The time of an image by its ink",
      legend: lineLegend([
        {name: "the kernel, one thread", colour: "var(--ink)", dashed: false},
        {name: `${NUMPY}, one thread, recorded (${nameOf(bench)})`, colour: "var(--ink)", dashed: true}
      ]),
      alternative: `With ${percent(first.ink)} of the pixels inked an image takes the kernel ${read(first.time)} µs, with ${percent(last.ink)} it takes ${read(last.time)} µs, and evenly more in between; NumPy takes ${read(numpy)} µs whatever the ink. The digits have ${percent(ink)}.`,
      height: 220,
      x: {label: "pixels with ink", domain: [0, 1], tickFormat: "%"},
      y: {label: "microseconds per image", zero: true, grid: true},
      marks: [
        lineY([0, 1], {x: (share) => share, y: numpy, strokeDasharray: "5,4"}),
        ruleX([ink], {stroke: "var(--accent)", strokeDasharray: "2,3"}),
        lineY(points, {x: "ink", y: "time"}),
        dot(points, {x: "ink", y: "time", r: 3, fill: "var(--ink)", tip: true}),
        dot([{ink, time: MICRO * steps.simd!}], {x: "ink", y: "time", r: 4.5, fill: "var(--accent)"}),
        text(["the digits"], {
          x: ink,
          frameAnchor: "bottom",
          textAnchor: "start",
          dx: 9,
          dy: -6,
          fill: "var(--accent)"
        })
      ]
    });
    return html`<div>${picture}${origin(session)}</div>`;
  };
  return live(session, draw, {height: 320});
}
