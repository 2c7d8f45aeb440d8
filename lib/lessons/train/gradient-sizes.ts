import {gradientDistribution} from "../../charts/gradient-distribution.js";
import {live} from "../../notebook/live.js";
import {BIN_WIDTH, LOWEST} from "../../training/histograms.js";
import type {Session} from "../../workbook/run/session.js";

/** How the entries of the four gradients are spread over the sizes, while they train. */
export function gradientSizes(session: Session): HTMLElement {
  const draw = (width: number) =>
    session.snapshot &&
    gradientDistribution(session.snapshot.histograms, {lowest: LOWEST, binWidth: BIN_WIDTH, width});
  return live(session, draw, {height: 230});
}
