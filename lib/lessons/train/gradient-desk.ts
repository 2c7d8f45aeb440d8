import {html} from "htl";
import {gradientDistribution} from "../../charts/gradient-distribution.js";
import {normCurves} from "../../charts/norm-curves.js";
import {live} from "../../notebook/live.js";
import {BIN_WIDTH, LOWEST} from "../../training/histograms.js";
import type {Session} from "../../workbook/run/session.js";

/** The four gradients while they train: their norms by epoch, and the sizes of their entries now. */
export function gradientDesk(session: Session): HTMLElement {
  const norms = (width: number) =>
    session.records.length ? normCurves(session.records, {width}) : undefined;
  const sizes = (width: number) =>
    session.snapshot &&
    gradientDistribution(session.snapshot.histograms, {lowest: LOWEST, binWidth: BIN_WIDTH, width});
  return html`<div>${live(session, norms, {height: 300})}${live(session, sizes, {height: 230})}</div>`;
}
