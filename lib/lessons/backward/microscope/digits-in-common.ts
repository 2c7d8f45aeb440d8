import {power} from "../../../charts/axes.js";

const DECIMALS = 12;

/** A number written out: the digits that it shares with another one, and the rest. */
export interface ComparedDigits {
  readonly shared: string;
  readonly rest: string;
}

/**
 * Two numbers with twelve decimals, on one power of ten (that of the first) so that their digits stand below each other,
 * each split where they begin to differ.
 */
export function digitsInCommon(a: number, b: number): [ComparedDigits, ComparedDigits] {
  const exponent = a === 0 ? 0 : Math.floor(Math.log10(Math.abs(a)));
  const unit = exponent > 3 || exponent < -3 ? exponent : 0;
  const texts = [a, b].map((x) => (x / 10 ** unit).toFixed(DECIMALS).replace("-", "−"));
  let same = 0;
  while (same < texts[0].length && texts[0][same] === texts[1][same]) same++;
  const tail = unit ? `·${power(unit)}` : "";
  const [first, second] = texts.map((text) => ({
    shared: text.slice(0, same),
    rest: text.slice(same) + tail
  }));
  return [first, second];
}
