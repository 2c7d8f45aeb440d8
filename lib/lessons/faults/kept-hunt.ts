import {FRESH, type Hunt, huntFrom} from "./hunt.js";

const KEY = "by-hand:faults";

/** The hunt as it was left in this browser; a fresh one when nothing was kept, or nothing may be. */
export function recallHunt(): Hunt {
  try {
    return huntFrom(localStorage.getItem(KEY));
  } catch {
    return FRESH; // the browser refuses its storage
  }
}

/** Keeps the hunt in this browser, where that is allowed. */
export function keepHunt(hunt: Hunt): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(hunt));
  } catch {} // the hunt then lasts as long as the page
}
