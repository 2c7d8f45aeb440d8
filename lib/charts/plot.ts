// The one place that knows Observable Plot: what the figures use of it, and no more.
export {areaY, dot, lineY, plot, pointerX, ruleX, ruleY, tip} from "@observablehq/plot";
