import {html} from "htl";
import {speedBars} from "../../charts/speed-bars.js";
import type {Choice} from "../../notebook/change.js";
import {anyOf} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";
import {STEPS} from "../../speed/steps.js";
import {origin} from "./origin.js";
import {shareDone, stepName} from "./shares.js";
import type {SpeedSession} from "./speed-session.js";
import {unitChoice} from "./unit-choice.js";
import type {SpeedUnit} from "./units.js";

/** All steps as bars, from the naive loop to the workers. */
export function ladder(session: SpeedSession, unit: Choice<SpeedUnit>): HTMLElement {
  const draw = (width: number) => {
    const {speeds, here} = session;
    const bars = STEPS.flatMap(({id, name}) => {
      const seconds = speeds.steps[id];
      if (seconds === undefined) return [];
      const value = unit.value.of(seconds, shareDone(id, speeds));
      return [
        {name: stepName(name, id, speeds), value, kind: here ? ("here" as const) : ("recorded" as const)}
      ];
    });
    const options = {
      width,
      title: `The steps, ${here ? "measured on this machine" : "recorded"}. From one line to the next: ten times as fast`,
      unit: unit.value.name,
      say: unit.value.say,
      scale: "log"
    } as const;
    return html`<div>${speedBars([{bars}], options)}${origin(session)}</div>`;
  };
  const source = anyOf(session, unit);
  return html`<div>${unitChoice(unit)}${live(source, draw, {height: 370})}</div>`;
}
