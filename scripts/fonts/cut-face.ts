import {readFileSync} from "node:fs";
import subsetFont from "subset-font";
import type {Face} from "./faces.js";

// Kerning, ligatures, and figures of one width or of their own: what the stylesheet and browsers ask for.
const FEATURES = ["kern", "liga", "tnum", "pnum"];

/** A face's file, WOFF2: cut from Fontsource's, which holds some 200 characters that no page uses. */
export async function cutFace({source, characters}: Face): Promise<Buffer> {
  const whole = readFileSync(`node_modules/@fontsource/${source}.woff2`);
  return await subsetFont(whole, characters, {
    targetFormat: "woff2",
    keepFeatures: FEATURES,
    noHinting: true
  });
}
