import {html} from "htl";

/** A button that copies the text of an element; where that is not allowed, it selects the text to be copied by hand. */
export function copyButton(source: HTMLElement): HTMLElement {
  const note = html`<span role="status"></span>`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(source.textContent!);
      note.textContent = "Copied.";
    } catch {
      getSelection()!.selectAllChildren(source);
      note.textContent = "The listing is selected: copy it with your keyboard.";
    }
  };
  return html`<div class="choices"><button type="button" onclick=${copy}>Copy the listing</button>${note}</div>`;
}
