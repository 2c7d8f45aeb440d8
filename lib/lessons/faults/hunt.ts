import {FAULTS, type Fault, type FaultId} from "./faults.js";
import {reasonFor} from "./reasons.js";

/** How far a reader's hunt is. */
export interface Hunt {
  /** The faults that were found, or that the reader asked to be shown, in that order. */
  readonly found: readonly {readonly id: FaultId; readonly shown: boolean}[];
  /** How many hints were given to the next fault. */
  readonly hints: number;
}

/** Nothing found yet. */
export const FRESH: Hunt = {found: [], hints: 0};

/** What came of picking a line: the hunt after it, and what the reader is told. */
export interface Picked {
  readonly hunt: Hunt;
  readonly kind: "found" | "known" | "wrong";
  readonly words: string;
}

/** The faults that are still hidden. */
export function hidden({found}: Hunt): Fault[] {
  return FAULTS.filter((fault) => !found.some(({id}) => id === fault.id));
}

/**
 * Picks a line, given without its indentation: finds a fault in it that is still hidden. Of two, the one that is seen in
 * fewer lines comes first, as the reader has more likely meant it.
 */
export function pick(hunt: Hunt, line: string): Picked {
  const here = FAULTS.filter(({lines}) => lines.includes(line)).sort(
    (a, b) => a.lines.length - b.lines.length
  );
  if (here.length === 0) return {hunt, kind: "wrong", words: reasonFor(line)};
  const [fault, ...others] = here.filter((one) => hidden(hunt).includes(one));
  if (!fault)
    return {hunt, kind: "known", words: `You have this one: ${here.map(({name}) => name).join("; ")}.`};
  const after = {found: [...hunt.found, {id: fault.id, shown: false}], hints: 0};
  const more = others.length ? " Something else in this very line is wrong too." : "";
  return {hunt: after, kind: "found", words: `Found: ${fault.name}.${more}`};
}

/** One hint more to the first fault that is still hidden; each fault has three. */
export function giveHint(hunt: Hunt): Hunt {
  return {...hunt, hints: Math.min(3, hunt.hints + 1)};
}

/** The hints given so far to the first fault that is still hidden. */
export function hintsOf(hunt: Hunt): readonly string[] {
  return hidden(hunt)[0]?.hints.slice(0, hunt.hints) ?? [];
}

/** Shows the first fault that is still hidden. */
export function showNext(hunt: Hunt): Hunt {
  const [fault] = hidden(hunt);
  return fault ? {found: [...hunt.found, {id: fault.id, shown: true}], hints: 0} : hunt;
}

/** A hunt from what was kept of it; a fresh one when that is missing or damaged. */
export function huntFrom(kept: string | null): Hunt {
  try {
    const {found, hints}: Hunt = JSON.parse(kept ?? "");
    const whole = found.every(({id, shown}) => typeof shown === "boolean" && FAULTS.some((f) => f.id === id));
    const once = new Set(found.map(({id}) => id)).size === found.length;
    if (whole && once && [0, 1, 2, 3].includes(hints)) return {found, hints};
  } catch {} // nothing kept, or not by this page
  return FRESH;
}
