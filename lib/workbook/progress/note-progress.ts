// Runs on every page: notes, on the reader's machine only, that the lesson was opened, and that its end came into view.

import {whenSeen} from "../../notebook/when-seen.js";
import {lessonKey, noteProgress, ownStorage} from "./progress.js";

const lesson = lessonKey(location);
const end = document.getElementById("observablehq-footer");

if (lesson && end) {
  const storage = ownStorage();
  noteProgress(storage, lesson, "opened");
  // The end only counts once the page is as long as its figures make it, and the reader has moved.
  const follow = () => whenSeen(end, () => noteProgress(storage, lesson, "finished"));
  addEventListener("scroll", follow, {once: true, passive: true});
}
