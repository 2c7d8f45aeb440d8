/** The room around every plot: for the numbers and the names of the axes. */
export const FRAME = {marginLeft: 56, marginTop: 30, marginBottom: 42, marginRight: 24};

/** The axis of epochs: whole numbers, at least ten of them, so that the first steps do not fill the frame. */
export function epochAxis(last: number) {
  return {label: "epoch", labelOffset: 38, domain: [0, Math.max(10, last)], tickFormat: "d", ticks: 6};
}

/** Ticks of a logarithmic axis for these numbers: powers of ten, or 1, 2 and 5 when the numbers span little. */
export function logTicks(numbers: readonly number[]) {
  const positive = numbers.filter((x) => x > 0);
  const [smallest, largest] = [Math.min(...positive), Math.max(...positive)];
  // Numbers that are nearly one number, as before the first epoch, still get an axis with room.
  const domain = largest < 2 * smallest ? [smallest / 2, largest * 2] : [smallest, largest];
  const lowest = Math.floor(Math.log10(domain[0]));
  const span = Math.ceil(Math.log10(domain[1])) - lowest;
  const steps = span <= 3 ? [1, 2, 5] : [1];
  const every = Math.max(1, Math.ceil(span / 8));
  const exponents = Array.from({length: Math.floor(span / every) + 1}, (_, i) => lowest + i * every);
  const ticks = exponents
    .flatMap((exponent) => steps.map((step) => step * 10 ** exponent))
    .filter((tick) => tick >= domain[0] && tick <= domain[1]);
  return {domain, ticks, tickFormat: tickText};
}

/** The ticks of `logTicks`, as what Plot asks for them once it knows the ends of an axis. */
export const LOG_TICKS = {
  floor: (x: number) => x,
  offset: (x: number) => x,
  range: (low: number, high: number) => logTicks([low, high]).ticks.filter((x) => low <= x && x <= high)
};

/** 10⁻⁵, for a whole exponent. */
export function power(exponent: number): string {
  return `10${Array.from(String(exponent), (c) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(c)]).join("")}`;
}

/** 0.02, 5, 1000; 10⁻⁵ for what is small and 10⁵ for what is large. */
export function tickText(x: number): string {
  return x >= 1e5 || x < 1e-3 ? power(Math.round(Math.log10(x))) : String(Number(x.toPrecision(3)));
}
