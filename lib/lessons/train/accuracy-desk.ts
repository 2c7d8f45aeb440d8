import {accuracyCurve} from "../../charts/accuracy-curve.js";
import {live} from "../../notebook/live.js";
import type {Session} from "../../workbook/run/session.js";

/** The accuracy on training and test images while they train. */
export function accuracyDesk(session: Session): HTMLElement {
  const draw = (width: number) =>
    session.records.length ? accuracyCurve(session.records, {width}) : undefined;
  return live(session, draw, {height: 275});
}
