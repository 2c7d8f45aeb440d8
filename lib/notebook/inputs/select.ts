import {html} from "htl";
import {asInput, type Input} from "./input.js";

/** What a menu is called, and what can be chosen. */
export interface SelectOptions<T> {
  readonly label: string | Node;
  /** Each value, with the words that stand for it. */
  readonly options: ReadonlyMap<T, string>;
  readonly value: T;
}

/** One of several values: `const unit = view(select({label: "Count in", options: new Map([[1, "images"]]), value: 1}))`. */
export function select<T>({label, options, value}: SelectOptions<T>): Input<T> {
  const values = [...options.keys()];
  const menu =
    html`<select>${[...options.values()].map((text) => html`<option>${text}</option>`)}</select>` as HTMLSelectElement;
  const set = (next: T) => {
    const place = values.findIndex((each) => Object.is(each, next));
    if (place < 0) throw new RangeError(`select: expected one of ${values.join(", ")}; got ${next}`);
    menu.selectedIndex = place;
  };
  set(value);
  return asInput(html`<span class="select"><label>${label} ${menu}</label></span>`, {
    get: () => values[menu.selectedIndex],
    set
  });
}
