import {html} from "htl";
import type {SiteFile} from "../files/site-file.js";
import type {FileNews} from "./page-files.js";

/**
 * Tells of a page's files: a bar at the foot of the screen for as long as one is missing, with the causes and a button.
 * It covers nothing for good and moves nothing. Whoever pressed the button with the keyboard is at the head of the text
 * when the bar goes.
 */
export function fileNotice(onTryAgain: () => void): (news: FileNews) => void {
  const causes = html`<div role="alert"></div>`;
  const button = html`<button type="button" class="primary">Try again</button>` as HTMLButtonElement;
  button.addEventListener("click", onTryAgain);
  const bar = html`<section class="file-notice" aria-label="Missing files">${causes}${button}</section>`;

  function hide(): void {
    const focused = bar.contains(document.activeElement);
    bar.remove();
    delete document.documentElement.dataset.files;
    causes.replaceChildren();
    if (!focused) return;
    const main = document.querySelector("main");
    main?.setAttribute("tabindex", "-1");
    main?.focus({preventScroll: true});
  }

  return ({troubles, retried}) => {
    if (troubles.length + retried.length === 0) return hide();
    if (!bar.isConnected) document.body.prepend(bar); // first for the keyboard, and above all that has a place
    document.documentElement.dataset.files = "missing"; // for the places that wait
    button.setAttribute("aria-disabled", String(troubles.length === 0)); // and not `disabled`, which drops the focus
    causes.replaceChildren(
      troubles.length ? lacking(troubles.length) : html`<p>Trying again …</p>`,
      html`<ul>
        ${troubles.map(({file, words}) => html`<li>${named(file)}: ${words}</li>`)}
        ${retried.map((file) => html`<li>${named(file)}</li>`)}
      </ul>`
    );
  };
}

function lacking(files: number): HTMLElement {
  return files === 1
    ? html`<p><b>This page waits for a file.</b> You can read on; the figures that need it wait too.</p>`
    : html`<p><b>This page waits for ${files} files.</b> You can read on; the figures that need them wait too.</p>`;
}

function named({name, what}: SiteFile): HTMLElement {
  return html`<span><code>${name}</code> (${what})</span>`;
}
