import {closeAsItem} from "./close-button.js";
import {named} from "./landmarks.js";
import {inEnglish} from "./language.js";
import {preloadFont, withPreloads} from "./preloads.js";
import {searchable} from "./search-field.js";
import {zoomable} from "./zoom.js";

const FIRST_FONTS = ["serif", "sans"];

/** What Framework's pages lack, put in; `file` names the page in errors, `toRoot` leads from it to the site's root. */
export function editPage(html: string, file: string, toRoot: string): string {
  const whole = [inEnglish, zoomable, named, searchable, closeAsItem].reduce(
    (page, edit) => edit(page, file),
    html
  );
  return withPreloads(
    whole,
    FIRST_FONTS.map((name) => preloadFont(name, toRoot)),
    file
  );
}
