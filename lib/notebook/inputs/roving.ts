const STEPS = {
  across: {back: "ArrowLeft", forth: "ArrowRight"},
  down: {back: "ArrowUp", forth: "ArrowDown"}
};

/**
 * Makes many elements one stop of the Tab key. Inside, left and right (or up and down) go from one to the next, Home and
 * End to the ends; Tab comes back to where the reader was.
 */
export function roving(
  elements: readonly (HTMLElement | MathMLElement)[],
  direction: keyof typeof STEPS = "across"
): void {
  const {back, forth} = STEPS[direction];
  const goals: Record<string, (i: number) => number> = {
    [back]: (i) => Math.max(0, i - 1),
    [forth]: (i) => Math.min(elements.length - 1, i + 1),
    Home: () => 0,
    End: () => elements.length - 1
  };
  elements.forEach((element, i) => {
    element.tabIndex = i === 0 ? 0 : -1;
    element.addEventListener("focus", () => {
      for (const other of elements) other.tabIndex = other === element ? 0 : -1;
    });
    element.addEventListener("keydown", (event) => {
      const next = goals[(event as KeyboardEvent).key]?.(i);
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      elements[next].focus();
    });
  });
}
