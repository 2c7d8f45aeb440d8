let hovered: string | undefined;
let focused: string | undefined;
let installed = false;

/**
 * From now on, pointing at or focusing an element with `data-quantity` gives the class `lit` to every element on the
 * page with the same quantity: in code, formulas and figures alike. The pointer goes before the focus.
 */
export function spotlight(): void {
  if (installed) return;
  installed = true;
  document.addEventListener("pointerover", ({target}) => {
    hovered = quantityAt(target);
    light();
  });
  document.documentElement.addEventListener("pointerleave", () => {
    hovered = undefined;
    light();
  });
  document.addEventListener("focusin", ({target}) => {
    focused = quantityAt(target);
    light();
  });
  document.addEventListener("focusout", () => {
    focused = undefined;
    light();
  });
}

function quantityAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest("[data-quantity]")?.getAttribute("data-quantity") ?? undefined;
}

function light(): void {
  const quantity = hovered ?? focused;
  for (const element of document.querySelectorAll("[data-quantity]")) {
    element.classList.toggle("lit", element.getAttribute("data-quantity") === quantity);
  }
}
