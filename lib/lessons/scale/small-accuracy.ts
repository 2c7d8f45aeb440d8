import {epochCurves} from "../../charts/epoch-curves.js";
import {live} from "../../notebook/live.js";
import type {Session} from "../../workbook/run/session.js";

/** The accuracy on training and test images while they train, in little room and with little to download. */
export function smallAccuracy(session: Session): HTMLElement {
  const draw = (width: number) => {
    const {records} = session;
    if (records.length === 0) return undefined;
    return epochCurves(
      [
        {
          name: "training images",
          drawn: "line",
          points: records.map(({epoch, trainAccuracy}) => ({x: epoch, y: trainAccuracy}))
        },
        {
          name: "test images",
          drawn: "dashes",
          points: records.map(({epoch, testAccuracy}) => ({x: epoch, y: testAccuracy}))
        }
      ],
      {width, title: "Images read rightly", label: "read rightly", scale: "share"}
    );
  };
  return live(session, draw, {height: 275});
}
