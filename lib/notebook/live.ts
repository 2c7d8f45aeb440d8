import {type Changing, NEVER} from "./change.js";
import {drawSoon} from "./drawing-queue.js";

/** Room that a figure keeps while it is not there yet, so that the page does not jump. */
export interface LiveOptions {
  /** In pixels. */
  readonly height: number;
}

const QUIET = 300; // milliseconds

/**
 * A place on the page that is drawn anew when its source changes, when its width changes and when light turns dark.
 * `draw` gets the width in pixels and gives a figure, or undefined while there is nothing to show. A place that is out of
 * view waits until it is scrolled to, or until its source has been quiet for a while.
 * The pointer stays where it is: a value that was being read is read again from the new figure.
 */
export function live(
  source: Changing,
  draw: (width: number) => Element | undefined,
  {height}: LiveOptions
): HTMLElement {
  const place = document.createElement("div");
  place.className = "live";
  place.style.minHeight = `${height}px`;
  let width = 0;
  let inView = false;
  let stale = false;
  let later: ReturnType<typeof setTimeout>;
  let pointer: {event: PointerEvent; path: number[]} | undefined;

  const redraw = () => {
    clearTimeout(later);
    stale = !inView;
    if (stale) later = setTimeout(() => drawSoon(show), QUIET);
    else show();
  };
  const show = () => {
    if (width === 0) return;
    stale = false;
    const focused = pathTo(place, document.activeElement);
    const element = draw(width);
    if (!element) return;
    place.replaceChildren(element);
    if (focused) (at(place, focused) as HTMLElement | undefined)?.focus({preventScroll: true});
    if (pointer) at(place, pointer.path)?.dispatchEvent(new PointerEvent("pointermove", pointer.event));
  };
  const ask = () => drawSoon(redraw);

  place.addEventListener("pointermove", (event) => {
    if (!event.isTrusted) return;
    const path = pathTo(place, event.target as Element);
    pointer = path && {event, path};
  });
  place.addEventListener("pointerleave", () => {
    pointer = undefined;
  });
  new ResizeObserver(([entry]) => {
    const next = Math.floor(entry.contentRect.width);
    if (next === width) return;
    width = next;
    ask();
  }).observe(place);
  new IntersectionObserver(
    (entries) => {
      inView = entries.at(-1)!.isIntersecting; // a busy browser may tell several changes at once
      if (inView && stale) ask();
    },
    {rootMargin: "300px"}
  ).observe(place);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", ask);
  new MutationObserver(ask).observe(document.documentElement, {attributeFilter: ["data-theme"]});
  source.subscribe(ask);
  return place;
}

/** A figure that changes only when light turns dark. */
export function still(draw: () => Element): HTMLElement {
  return live(NEVER, draw, {height: 0});
}

/** The places among their siblings that lead from one element down to another inside of it. */
function pathTo(from: Element, to: Element | null): number[] | undefined {
  const path: number[] = [];
  for (let element = to; element !== from; element = element.parentElement) {
    if (!element?.parentElement) return undefined;
    path.unshift([...element.parentElement.children].indexOf(element));
  }
  return path;
}

function at(from: Element, path: number[]): Element | undefined {
  return path.reduce<Element | undefined>((element, i) => element?.children[i], from);
}
