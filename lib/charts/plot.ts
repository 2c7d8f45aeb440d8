// The one place that knows Observable Plot: what the figures use of it, and no more.
export {
  areaY,
  axisX,
  axisY,
  dot,
  gridY,
  line,
  lineY,
  plot,
  pointerX,
  rectY,
  ruleX,
  ruleY,
  text,
  tip
} from "@observablehq/plot";
