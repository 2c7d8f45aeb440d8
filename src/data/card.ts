// The class as the card writes it: `const card = await openCard();`
import {FileAttachment} from "observablehq:stdlib";
import type {Card} from "../lib/lessons/faults/card.js";

/** The listing with its faults, what Python said of each when it ran, and the mended listing. */
export async function openCard(): Promise<Card> {
  return (await FileAttachment("./card.json").json()) as Card;
}
