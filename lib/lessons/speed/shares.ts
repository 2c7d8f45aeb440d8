import type {Speeds} from "../../speed/speeds.js";
import type {StepId} from "../../speed/steps.js";

/** The share of the pixels that a step multiplies by: all of them before zeros are skipped. */
export function shareDone(id: StepId, {ink}: Pick<Speeds, "ink">): number {
  return id === "naive" || id === "loop-order" ? 1 : ink;
}

/** A step's name as figures say it: the last one with its threads. */
export function stepName(name: string, id: StepId, {checked}: Pick<Speeds, "checked">): string {
  return id === "workers" ? `${name}: ${threadsInWords(checked.threads)}` : name;
}

/** "2 workers", or "one thread" where a second one would not help. */
export function threadsInWords(threads: number): string {
  return threads === 1 ? "one thread was best" : `${threads} of them`;
}
