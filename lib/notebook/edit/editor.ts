// What is loaded at the first edit of a cell: an editor, and what makes cells of what is written in it.
import {autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap} from "@codemirror/commands";
import {javascript} from "@codemirror/lang-javascript";
import {bracketMatching, indentOnInput} from "@codemirror/language";
import {type Diagnostic, linter} from "@codemirror/lint";
import {EditorState} from "@codemirror/state";
import {EditorView, keymap} from "@codemirror/view";
import {html} from "htl";
import type {Notebook, ShownCell} from "../notebook.js";
import {createEditedCell} from "./edited-cell.js";
import {EDITOR_THEME} from "./editor-theme.js";
import {scopeOf} from "./scope.js";
import {transpile} from "./transpile.js";
import {withoutTypes} from "./without-types.js";

const open = new Map<string, EditorView>();

/** Opens an editor in the place of a cell's code, or goes to the one that is open. */
export function openEditor(shown: ShownCell, notebook: Notebook): void {
  const opened = open.get(shown.id);
  if (opened) {
    opened.focus();
    return;
  }
  const cell = createEditedCell(shown, notebook);
  const run = () => {
    cell.run(view.state.doc.toString());
    return true;
  };
  const leave = () => {
    runButton.focus();
    return true;
  };
  const replaceText = (insert: string) =>
    view.dispatch({changes: {from: 0, to: view.state.doc.length, insert}});
  const runButton =
    html`<button type="button" onclick=${run}>Run <kbd>⇧⏎</kbd></button>` as HTMLButtonElement;
  runButton.setAttribute("aria-label", "Run");
  const reset = () => {
    replaceText(shown.source);
    cell.reset();
  };
  const view = new EditorView({
    state: EditorState.create({
      doc: shown.source,
      extensions: [
        keymap.of([
          {key: "Shift-Enter", run},
          {key: "Mod-Enter", run},
          {key: "Escape", run: leave},
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...defaultKeymap,
          ...historyKeymap
        ]),
        history(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        javascript({typescript: true}),
        autocompletion({override: [completeNames(() => scopeOf(notebook).names)]}),
        linter(syntaxErrors),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({"aria-label": "The cell's code"}),
        EDITOR_THEME
      ]
    })
  });
  open.set(shown.id, view);
  const pre = shown.code.querySelector("pre")!;
  pre.hidden = true;
  pre.after(view.dom);
  shown.code.classList.add("is-edited");
  shown.code
    .querySelector(".cell-tools")!
    .replaceChildren(runButton, html`<button type="button" onclick=${reset}>Reset</button>`);
  view.focus();
}

/** Completes the names that a cell may use. */
function completeNames(names: () => ReadonlySet<string>) {
  return (context: import("@codemirror/autocomplete").CompletionContext) => {
    const word = context.matchBefore(/[\w$]+/);
    if (!word && !context.explicit) return null;
    const options = [...names()].map((label) => ({label, type: "variable"}));
    return {from: word?.from ?? context.pos, options, validFor: /^[\w$]*$/};
  };
}

/** Marks where what is written is no program. */
function syntaxErrors({state}: EditorView): Diagnostic[] {
  try {
    transpile(withoutTypes(state.doc.toString()));
    return [];
  } catch (error) {
    const {message, loc} = error as SyntaxError & {loc?: {line: number; column: number}};
    if (!loc) return [];
    const line = state.doc.line(Math.min(loc.line, state.doc.lines));
    const from = Math.min(line.from + loc.column, line.to);
    return [{from, to: Math.min(from + 1, state.doc.length), severity: "error", message}];
  }
}
