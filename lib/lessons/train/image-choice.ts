import {html} from "htl";
import {whole} from "../../charts/number.js";
import {bytesFor} from "../../digits/block.js";
import type {DigitStore, DownloadProgress} from "../../digits/digit-store.js";
import {asSentence} from "../../files/site-file.js";
import {SILENCE, watchSilence} from "../../files/watch-silence.js";
import type {Session} from "../../workbook/run/session.js";

const COUNTS = [100, 200, 400, 700, 2000, 5000, 10_000, 20_000, 60_000];

/**
 * How many images to train on. A number that has not arrived yet is downloaded when it is chosen: with a progress
 * bar, a way to cancel, and, when the connection breaks, a way to go on from where it broke.
 */
export function imageChoice(session: Session, store: DigitStore): HTMLElement {
  const counts = [...new Set([...COUNTS.filter((n) => n < store.trainTotal), store.trainTotal])];
  const label = (images: number) => {
    const arrived = Math.max(store.trainCount, session.choices.images); // or on its way, for the run
    if (images <= arrived) return whole(images);
    const megabytes = (bytesFor(store.manifest, images) - bytesFor(store.manifest, arrived)) / 1e6;
    return `${whole(images)} (downloads ${megabytes.toFixed(1)} MB)`;
  };
  const select =
    html`<select id="images">${counts.map((n) => html`<option value=${n}>${label(n)}</option>`)}</select>` as HTMLSelectElement;
  select.value = String(session.choices.images);
  const progress = html`<div class="download" aria-live="polite"></div>`;
  let download: AbortController | undefined;

  async function choose(images: number): Promise<void> {
    download?.abort();
    download = new AbortController();
    const {signal} = download;
    try {
      if (images > store.trainCount) {
        const bar = downloadBar(() => download?.abort());
        progress.replaceChildren(bar.element);
        await store.download(images, {signal, onProgress: bar.show}).finally(bar.end);
        for (const option of select.options) option.textContent = label(Number(option.value));
      }
      progress.replaceChildren();
      session.choose({images});
    } catch (error) {
      if (download?.signal !== signal) return; // another choice has taken its place
      select.value = String(session.choices.images);
      progress.replaceChildren(...(signal.aborted ? cancelled(images) : broken(images, error as Error)));
    }
  }

  const again = (images: number, text: string) =>
    html`<button type="button" onclick=${() => {
      select.value = String(images);
      choose(images);
    }}>${text}</button>`;
  const cancelled = (images: number) => [
    html`<span>Cancelled. What has arrived is kept.</span>`,
    again(images, "Go on")
  ];
  const broken = (images: number, error: Error) => [
    html`<span>The download broke off. ${asSentence(error.message)} What has arrived is kept.</span>`,
    again(images, "Try again")
  ];

  select.addEventListener("change", () => choose(Number(select.value)));
  return html`<span><label for="images">Images to train on</label> ${select}${progress}</span>`;
}

/** A progress bar with a button that cancels. */
function downloadBar(onCancel: () => void) {
  const bar =
    html`<progress aria-label="Download of more digits" max="1" value="0"></progress>` as HTMLProgressElement;
  const text = html`<span class="tabular"></span>`;
  const element = html`<span class="download-bar">${bar} ${text} <button type="button" onclick=${onCancel}>Cancel</button></span>`;
  const watch = watchSilence(() => {
    text.textContent = `Nothing has arrived for ${SILENCE} seconds. Still waiting.`;
  });
  const show = ({receivedBytes, totalBytes}: DownloadProgress) => {
    watch.heard();
    bar.max = totalBytes;
    bar.value = receivedBytes;
    text.textContent = `${(receivedBytes / 1e6).toFixed(1)} of ${(totalBytes / 1e6).toFixed(1)} MB`;
  };
  return {element, show, end: watch.end};
}
