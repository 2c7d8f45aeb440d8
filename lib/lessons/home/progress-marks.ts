import {html} from "htl";
import {
  forgetProgress,
  lessonKey,
  ownStorage,
  type Reached,
  readProgress
} from "../../workbook/progress/progress.js";

const WORDS: Record<Reached, string> = {opened: "opened", finished: "read to its end"};

/**
 * Marks the links of a list of lessons with how far the reader came in each; gives a note with a button that forgets it.
 * The note is empty for a reader who has opened none.
 */
export function progressMarks(links: Iterable<HTMLAnchorElement>): HTMLElement {
  const storage = ownStorage();
  const note = html`<p class="progress-note"></p>`;
  const lessons = [...links].flatMap((link) => {
    const lesson = lessonKey(link);
    return lesson ? [{link, lesson}] : [];
  });
  const show = () => {
    const progress = readProgress(storage);
    for (const {link, lesson} of lessons) {
      if (link.nextElementSibling?.matches(".progress-mark")) link.nextElementSibling.remove();
      const reached = progress[lesson];
      if (reached) link.after(mark(reached));
    }
    const opened = lessons.filter(({lesson}) => progress[lesson]).length;
    note.replaceChildren(...(opened ? told(opened, lessons.length) : []));
  };
  const told = (opened: number, all: number) => [
    html`<span>You have opened ${opened} of ${all} ${all === 1 ? "lesson" : "lessons"}. This is kept in your browser only.</span>`,
    html`<button type="button" onclick=${() => {
      forgetProgress(storage);
      show();
    }}>Forget my progress</button>`
  ];
  show();
  return note;
}

function mark(reached: Reached): HTMLElement {
  return html`<span class="progress-mark" data-reached=${reached}>${WORDS[reached]}</span>`;
}
