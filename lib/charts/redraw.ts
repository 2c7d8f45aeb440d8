// Figures that a cell has displayed: each is as wide as its place, and painted in the colours of light or of dark.

/** What is inside a figure, drawn for a width in pixels. */
type Draw = (width: number) => readonly Element[];

interface Kept {
  readonly element: HTMLElement;
  readonly draw: Draw;
  readonly name: string;
  width: number;
  drawn: readonly Element[];
}

const USUAL = 640; // pixels, where a page has no cell to measure

const kept = new Map<Element, Kept>();
const widths = new Map<string, number>(); // as figures of a name were last measured: the next one is drawn for it at once
let usual: number | undefined; // as the figure measured last, whatever its name
let resizes: ResizeObserver | undefined;

/**
 * Appends what `draw` gives to the element, and draws it anew when the element's width changes and when light turns dark,
 * for as long as it is on the page. A cell that runs again displays a new element of the same name, which is drawn for the
 * width of the one before; a pointer that reads a value in the old one reads on in the new one.
 */
export function keepDrawn(element: HTMLElement, name: string, draw: Draw): void {
  watch();
  const entry: Kept = {element, draw, name, width: widths.get(name) ?? usualWidth(), drawn: []};
  kept.set(element, entry);
  show(entry);
  resizes!.observe(element);
}

/** As wide as a cell of the page, until a figure has been measured. */
function usualWidth(): number {
  usual ??= document.querySelector("main .observablehq--block")?.clientWidth || USUAL;
  return usual;
}

function show(entry: Kept): void {
  for (const old of entry.drawn) old.remove();
  entry.drawn = entry.draw(entry.width);
  entry.element.append(...entry.drawn);
  queueMicrotask(() => readAgain(entry.element)); // by then the cell has displayed it
}

/** Once: what all figures follow. */
function watch(): void {
  if (resizes) return;
  resizes = new ResizeObserver((changes) => {
    for (const {target, contentRect} of changes) {
      const entry = kept.get(target);
      if (entry) measured(entry, Math.floor(contentRect.width));
    }
  });
  const all = () => {
    for (const entry of kept.values()) show(entry);
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", all);
  new MutationObserver(all).observe(document.documentElement, {attributeFilter: ["data-theme"]});
  addEventListener("pointermove", remember, {passive: true});
}

function measured(entry: Kept, width: number): void {
  if (!entry.element.isConnected) {
    kept.delete(entry.element);
    resizes!.unobserve(entry.element);
    return;
  }
  if (width === 0) return;
  usual = width;
  widths.set(entry.name, width);
  if (width === entry.width) return;
  entry.width = width;
  show(entry);
}

let pointer: PointerEvent | undefined;

function remember(event: PointerEvent): void {
  if (event.isTrusted) pointer = event;
}

/** Where the pointer rests, the value under it is read from the new figure as it was from the old one. */
function readAgain(element: HTMLElement): void {
  if (!pointer || !element.isConnected || pointer.pointerType !== "mouse") return;
  const under = document.elementFromPoint(pointer.clientX, pointer.clientY);
  if (under && element.contains(under)) under.dispatchEvent(new PointerEvent("pointermove", pointer));
}
