/**
 * Makes many elements one stop of the Tab key. Left and right go from one to the next inside, Home and End to the ends;
 * Tab comes back to where the reader was.
 */
export function roving(elements: readonly (HTMLElement | MathMLElement)[]): void {
  elements.forEach((element, i) => {
    element.tabIndex = i === 0 ? 0 : -1;
    element.addEventListener("focus", () => {
      for (const other of elements) other.tabIndex = other === element ? 0 : -1;
    });
    element.addEventListener("keydown", (event) => {
      const next = goal((event as KeyboardEvent).key, i, elements.length);
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      elements[next].focus();
    });
  });
}

function goal(key: string, i: number, length: number): number | undefined {
  switch (key) {
    case "ArrowLeft":
      return Math.max(0, i - 1);
    case "ArrowRight":
      return Math.min(length - 1, i + 1);
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return undefined;
  }
}
