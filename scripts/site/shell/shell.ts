// Runs in the head of every page, before anything is painted, so that a reader's choice of light or dark does not flash.
import {noteReading} from "../../../lib/workbook/progress/note-progress.js";
import {ensureStorage} from "./storage.js";
import {showTheme, toggleTheme} from "./theme.js";

ensureStorage(globalThis, "localStorage");
ensureStorage(globalThis, "sessionStorage");

const root = document.documentElement;
showTheme(root, localStorage);
addEventListener("click", ({target}) => {
  const button = target instanceof Element ? target.closest<HTMLElement>("[data-shell]") : null;
  if (button?.dataset.shell === "lessons") document.getElementById("observablehq-sidebar-toggle")!.click();
  if (button?.dataset.shell === "theme") {
    toggleTheme(root, localStorage, matchMedia("(prefers-color-scheme: dark)").matches);
  }
});
addEventListener("DOMContentLoaded", noteReading);
