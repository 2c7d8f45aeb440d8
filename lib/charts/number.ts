/** A number for reading: three significant digits, a true minus sign, powers of ten where the zeros would run on. */
export function read(x: number): string {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? "not a number" : x < 0 ? "−∞" : "∞";
  const size = Math.abs(x);
  if (size === 0) return "0";
  const text =
    size >= 1e5 || size < 1e-3 ? scientific(x) : size >= 999.5 ? whole(Math.round(x)) : x.toPrecision(3);
  return text.replace("-", "−");
}

/** 1.23·10⁻⁵. */
function scientific(x: number): string {
  const [digits, exponent] = x.toExponential(2).split("e");
  const raised = Array.from(exponent!.replace("+", ""), (c) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(c)]).join(
    ""
  );
  return `${digits}·10${raised}`;
}

/** A share as a percentage with one decimal: 0.1234 is 12.3 %. The space does not break. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}\u00a0%`;
}

/** A whole number with its thousands parted: 60,000. */
export function whole(n: number): string {
  return n.toLocaleString("en");
}
