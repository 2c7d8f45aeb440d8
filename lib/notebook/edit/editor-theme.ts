import {HighlightStyle, syntaxHighlighting} from "@codemirror/language";
import type {Extension} from "@codemirror/state";
import {EditorView} from "@codemirror/view";
import {tags} from "@lezer/highlight";

const COLOURS = HighlightStyle.define([
  {tag: tags.keyword, color: "var(--syntax-keyword)"},
  {tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: "var(--syntax-entity)"},
  {tag: [tags.number, tags.bool, tags.null], color: "var(--syntax-constant)"},
  {tag: [tags.string, tags.regexp], color: "var(--syntax-string)"},
  {tag: tags.comment, color: "var(--syntax-comment)"}
]);

/** An editor in the type and the colours of the page's code, light and dark. */
export const EDITOR_THEME: Extension = [
  syntaxHighlighting(COLOURS),
  EditorView.theme({
    "&": {backgroundColor: "var(--page-alt)", color: "var(--ink)", fontSize: "var(--text-label)"},
    ".cm-content": {fontFamily: "var(--monospace)", caretColor: "var(--ink)", padding: "0.6rem 0"},
    ".cm-scroller": {fontFamily: "var(--monospace)", lineHeight: "1.5"},
    "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": {backgroundColor: "var(--ink-faintest)"},
    ".cm-cursor": {borderLeftColor: "var(--ink)"},
    ".cm-tooltip": {
      backgroundColor: "var(--page)",
      color: "var(--ink)",
      border: "1px solid var(--ink-faint)"
    },
    ".cm-tooltip-autocomplete ul li[aria-selected]": {backgroundColor: "var(--page-alt)", color: "var(--ink)"}
  })
];
