/**
 * Calls back once, when the element first comes into view, or nearer to it than `margin`, a length in CSS. A busy browser
 * may tell several changes at once: out of view, then in view.
 */
export function whenSeen(element: Element, then: () => void, margin = "0px"): void {
  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      observer.disconnect();
      then();
    },
    {rootMargin: margin}
  ).observe(element);
}
