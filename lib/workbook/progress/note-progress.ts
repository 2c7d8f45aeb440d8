import {whenSeen} from "../../notebook/when-seen.js";
import {lessonKey, noteProgress, ownStorage} from "./progress.js";

/** Notes, on the reader's machine only, that the page's lesson was opened, and later that its end came into view. */
export function noteReading(): void {
  const lesson = lessonKey(location);
  const end = document.getElementById("observablehq-footer");
  if (!lesson || !end) return;
  const storage = ownStorage();
  noteProgress(storage, lesson, "opened");
  // The end only counts once the page is as long as its figures make it, and the reader has moved.
  const follow = () => whenSeen(end, () => noteProgress(storage, lesson, "finished"));
  addEventListener("scroll", follow, {once: true, passive: true});
}
