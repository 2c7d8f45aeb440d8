import {epochAxis, FRAME, logTicks} from "./axes.js";
import {figure} from "./figure.js";
import {GRADIENT_LINES, GRADIENT_NAMES, type GradientName} from "./gradients.js";
import {lineLegend} from "./legend.js";
import {read} from "./number.js";
import {dot, lineY, pointerX, ruleX, svgPlot, tip} from "./plot.js";

/** One point an epoch: the norm √Σg² of each gradient. */
export interface NormPoint {
  readonly epoch: number;
  readonly norms: Readonly<Record<GradientName, number>>;
}

/** The norms of the four gradients by epoch, on a log scale. A norm of zero leaves a gap. */
export function normCurves(points: readonly NormPoint[], {width}: {readonly width: number}): HTMLElement {
  const last = points.at(-1)!;
  const picture = svgPlot({
    width,
    height: 240,
    ...FRAME,
    x: epochAxis(last.epoch),
    y: {
      type: "log",
      label: "norm of the gradient",
      grid: true,
      ...logTicks(points.flatMap(({norms}) => Object.values(norms)))
    },
    marks: [
      ...GRADIENT_NAMES.map((name) =>
        lineY(points, {
          x: "epoch",
          y: ({norms}: NormPoint) => norms[name] || Number.NaN,
          stroke: GRADIENT_LINES[name].colour,
          strokeDasharray: GRADIENT_LINES[name].dashes,
          strokeWidth: 1.75
        })
      ),
      ...GRADIENT_NAMES.map((name) =>
        dot([last], {
          x: "epoch",
          y: ({norms}: NormPoint) => norms[name] || Number.NaN,
          r: 3,
          fill: GRADIENT_LINES[name].colour
        })
      ),
      ruleX(points, pointerX({x: "epoch", stroke: "var(--ink-faint)"})),
      tip(
        points,
        pointerX({
          x: "epoch",
          y: ({norms}: NormPoint) => norms.gradW2 || Number.NaN,
          title: tipText,
          fill: "var(--page)",
          stroke: "var(--ink-faint)"
        })
      )
    ]
  });
  return figure(picture, {
    title: "Size of the gradients, √Σg²",
    legend: linesOfGradients(),
    alternative: `At epoch ${last.epoch} the norms of the gradients are ${GRADIENT_NAMES.map((name) => `${name} ${read(last.norms[name])}`).join(", ")}.`
  });
}

/** The four gradients' lines and names. */
function linesOfGradients(): HTMLElement {
  return lineLegend(
    GRADIENT_NAMES.map((name) => ({
      name,
      colour: GRADIENT_LINES[name].colour,
      dashed: GRADIENT_LINES[name].dashes !== "none"
    }))
  );
}

function tipText({epoch, norms}: NormPoint): string {
  return [`epoch ${epoch}`, ...GRADIENT_NAMES.map((name) => `${name} ${read(norms[name])}`)].join("\n");
}
