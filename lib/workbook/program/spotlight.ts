let hovered: string | undefined;
let installed = false;

/**
 * From now on, pointing at or focusing an element with `data-quantity` gives the class `lit` to every element on the
 * page with the same quantity: in code, formulas and figures alike, also in a figure that is drawn anew meanwhile. The
 * pointer goes before the focus.
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
  document.addEventListener("focusin", light);
  document.addEventListener("focusout", light);
  new MutationObserver((changes) => {
    if (changes.some(({addedNodes}) => addedNodes.length > 0)) light();
  }).observe(document.body, {childList: true, subtree: true});
}

function quantityAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest("[data-quantity]")?.getAttribute("data-quantity") ?? undefined;
}

function light(): void {
  const quantity = hovered ?? quantityAt(document.activeElement);
  for (const element of document.querySelectorAll("[data-quantity]")) {
    element.classList.toggle("lit", element.getAttribute("data-quantity") === quantity);
  }
}
