import {html} from "htl";
import {accuracyCurve} from "../../charts/accuracy-curve.js";
import {weightLimit} from "../../charts/weight-limit.js";
import {weightTiles} from "../../charts/weight-tiles.js";
import type {DigitStore} from "../../digits/digit-store.js";
import {live} from "../../notebook/live.js";
import {createSession} from "../../workbook/run/create-session.js";
import {runStatus} from "../../workbook/run/run-status.js";
import type {Session} from "../../workbook/run/session.js";
import {transport} from "../../workbook/run/transport.js";
import {OPENING} from "./opening-choices.js";

const LAST_EPOCH = 300; // by then a reader has seen it learn

/**
 * A small network for the opening page: 24 hidden units and small first weights, so that strokes come out of the
 * noise before one's eyes. Quick enough to run as the page opens.
 */
export function openingSession(store: DigitStore): Session {
  return createSession(store, OPENING);
}

/** The small network at work. It begins by itself, unless the reader has asked for reduced motion. */
export function opening(session: Session): HTMLElement {
  const tiles = (width: number) => {
    const w1 = session.parameters?.w1;
    return w1 && weightTiles(w1, {width, limit: weightLimit(w1), zoom: 2});
  };
  const accuracy = (width: number) =>
    session.records.length ? accuracyCurve(session.records, {width}) : undefined;
  session.subscribe(() => {
    if (session.playing && session.records.length > LAST_EPOCH) session.pause();
  });
  if (!matchMedia("(prefers-reduced-motion: reduce)").matches) session.play();
  return html`<div>
    ${transport(session)}
    ${live(session, tiles, {height: 180})}
    ${runStatus(session)}
    ${live(session, accuracy, {height: 275})}
  </div>`;
}
