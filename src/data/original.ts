// The original class and its faults: `const original = await openOriginal();`
import {FileAttachment} from "observablehq:stdlib";
import type {Original} from "../lib/lessons/faults/original.js";

/** The listing with its faults, what Python said of each when it ran, and the fixed listing. */
export async function openOriginal(): Promise<Original> {
  return (await FileAttachment("./original.json").json()) as Original;
}
