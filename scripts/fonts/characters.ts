/**
 * What the site's fonts can draw: printable ASCII, the signs of typography and of arithmetic that pages use, and the
 * letters of the commonest names. A character that a page uses and that is not here is set in another font: a test
 * fails when Fontsource's file would have had it.
 */
export const LATIN = [
  ...Array.from({length: 0x7f - 0x20}, (_, index) => String.fromCharCode(0x20 + index)),
  ..."\u00a0–—‘’“”…•′″",
  ..."−±×÷·°µ¼½¾€",
  ..."↑↓",
  ..."ÄÖÜßàáâäåæçèéêëíïñóôöøúü"
].join("");

/** ¹, ² and ³ stay out: Fontsource's files have no other raised digits, and 10⁻¹² should be set in one font. */
export const LEFT_OUT = "¹²³";

/** The Greek letters that formulas and their names use. */
export const GREEK = "ΔΣαβγδεηθλμπσφ";
