/** The bar at the top of every page: the lessons' list, the way home, light or dark. Its buttons are wired in `head`. */
export const header = `<button type="button" data-shell="lessons" aria-controls="observablehq-sidebar">Lessons</button>
<a class="shell-home" href="/">By Hand</a>
<button type="button" data-shell="theme">Light or dark</button>`;
