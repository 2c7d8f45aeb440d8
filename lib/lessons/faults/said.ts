import {html} from "htl";
import type {Fix, Said} from "./original.js";

/** What a run said, as Python said it, and in which line. */
export function saidOf({when, error, in: place, line, printed}: Said): HTMLElement {
  const words = error ?? (printed?.length ? printed.join("\n") : "(nothing is printed)");
  const where =
    error === undefined
      ? ""
      : html`<p class="said-where">in ${place === "<module>" ? "the program itself" : html`<code>${place}</code>`}, at <code>${line?.trim()}</code></p>`;
  return html`<div class="said">${when ? html`<p class="said-when">${when}:</p>` : ""}<code class=${error ? "said-error" : "said-printed"}>${words}</code>${where}</div>`;
}

/** A fix as a diff: the lines that go, and the lines that come. */
export function fixDiff({old, new: fresh}: Fix): HTMLElement {
  const gone = old.filter((line) => !fresh.includes(line));
  const come = fresh.filter((line) => !old.includes(line) && line !== "");
  return html`<div class="diff">${gone.map((line) => html`<del>${codeLine("−", line)}</del>`)}${come.map((line) => html`<ins>${codeLine("+", line)}</ins>`)}</div>`;
}

/** A line of code behind a sign; when it wraps, it goes on below its own beginning. */
export function codeLine(sign: string, line: string): HTMLElement {
  const indent = `${line.length - line.trimStart().length + 4}ch`;
  return html`<code style=${{paddingLeft: indent, textIndent: `-${indent}`}}>${sign} ${line}</code>`;
}
