const BUDGET = 8; // milliseconds of a frame for drawing: the rest is the reader's

const waiting = new Set<() => void>();
let asked = false;

/**
 * Draws soon: in the next animation frame, or in a later one when many figures wait. A figure that waits already is
 * drawn once. So a click or a key is answered between two figures, not after all of them.
 */
export function drawSoon(draw: () => void): void {
  waiting.add(draw);
  if (asked) return;
  asked = true;
  requestAnimationFrame(drawSome);
}

function drawSome(): void {
  const began = performance.now();
  for (const draw of waiting) {
    waiting.delete(draw);
    draw();
    if (performance.now() - began > BUDGET) break;
  }
  asked = waiting.size > 0;
  if (asked) requestAnimationFrame(drawSome);
}
