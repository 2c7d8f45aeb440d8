import type {Contender} from "../../bench/contender.js";
import type {Laps} from "../../bench/rounds.js";

/** Laps of a contender that never runs: `seconds` of the rounds after a warm-up of 99, and losses of all. */
export function laps(
  {name, threads = 1, skipsZeros = false}: Partial<Contender> & Pick<Contender, "name">,
  seconds: readonly number[],
  losses: readonly number[]
): Laps {
  const start = () => Promise.reject(new Error(`${name} is not to be started`));
  return {
    contender: {name, threads, skipsZeros, start},
    detail: `${name}'s version`,
    laps: losses.map((loss, i) => ({loss, seconds: i ? seconds[i - 1] : 99}))
  };
}
