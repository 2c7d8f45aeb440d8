import {epochCurves} from "../charts/epoch-curves.js";
import {percent} from "../charts/number.js";
import {live} from "./live.js";
import type {Session} from "./session.js";

/** The accuracy on training and test images while they train, in little room and with little to download. */
export function smallAccuracy(session: Session): HTMLElement {
  const draw = (width: number) => {
    const {records} = session;
    const last = records.at(-1);
    if (!last) return undefined;
    const lines = [
      {name: "training images", values: records.map(({trainAccuracy}) => trainAccuracy), dashed: false},
      {name: "test images", values: records.map(({testAccuracy}) => testAccuracy), dashed: true}
    ];
    return epochCurves(
      lines.map((line) => ({...line, colour: "var(--ink)"})),
      {
        width,
        title: "Images read rightly",
        alternative: `At epoch ${last.epoch} the network reads ${percent(last.trainAccuracy)} of the training images and ${percent(last.testAccuracy)} of the test images rightly.`,
        axis: "share"
      }
    );
  };
  return live(session, draw, {height: 205});
}
