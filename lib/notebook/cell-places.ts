const MARGIN = "300px"; // as a figure's

/**
 * Tells whether the place of a cell is in view, or nearer to it than a figure's height. Framework marks the place with
 * the cell's id, in a comment. A cell that has no place on the page is never out of view.
 */
export function watchPlace(id: string, tell: (inView: boolean) => void): void {
  const place = placeOf(id);
  if (!place) {
    tell(true);
    return;
  }
  new IntersectionObserver((entries) => tell(entries.at(-1)!.isIntersecting), {rootMargin: MARGIN}).observe(
    place
  );
}

function placeOf(id: string): Element | null {
  const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) {
    if (comments.currentNode.nodeValue === `:${id}:`) return comments.currentNode.parentElement;
  }
  return null;
}
