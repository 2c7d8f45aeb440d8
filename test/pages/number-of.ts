/** The number that a page says in this text, whatever wrote it: `read`, `whole`, `percent` (12.3 for 12.3 %) or all digits. */
export function numberOf(text: string): number {
  const [digits, power] = text
    .replace(/[,%\s]/g, "")
    .replaceAll("−", "-")
    .split("·10");
  if (power === undefined) return Number(digits);
  return Number(`${digits}e${Array.from(power, (c) => "-0123456789"["⁻⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)]).join("")}`);
}
