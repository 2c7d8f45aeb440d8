import {weightLimit} from "../../charts/weight-limit.js";
import {weightTiles} from "../../charts/weight-tiles.js";
import {anyOf, createSignal} from "../../notebook/change.js";
import type {Input} from "../../notebook/inputs/input.js";
import {live} from "../../notebook/live.js";
import type {Session} from "../../workbook/run/session.js";

/** All of w1 as tiles while it trains. The chosen unit's tile is framed; pressing another chooses its unit. */
export function unitTiles(session: Session, unit: Input<number>): HTMLElement {
  const chosen = createSignal();
  unit.addEventListener("input", chosen.tell);
  const choose = (next: number) => {
    unit.value = next;
    unit.dispatchEvent(new Event("input", {bubbles: true}));
  };
  const draw = (width: number) => {
    const w1 = session.parameters?.w1;
    return (
      w1 && weightTiles(w1, {width, limit: weightLimit(w1), choice: {unit: unit.value, onSelect: choose}})
    );
  };
  return live(anyOf(session, chosen), draw, {height: 345});
}
