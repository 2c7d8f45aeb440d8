/** Calls back once, when the element first comes into view. */
export function whenSeen(element: Element, then: () => void): void {
  new IntersectionObserver(([{isIntersecting}], observer) => {
    if (!isIntersecting) return;
    observer.disconnect();
    then();
  }).observe(element);
}
