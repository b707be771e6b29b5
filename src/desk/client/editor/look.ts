// How the text looks: in the colours of the page, light and dark.

import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--key)' },
  { tag: tags.definition(tags.propertyName), color: 'var(--key)' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
  { tag: [tags.labelName, tags.typeName, tags.keyword], color: 'var(--accent)' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: 'var(--soft)' },
  { tag: tags.invalid, color: 'var(--error)' },
]);

const theme = EditorView.theme({
  '&': { height: '100%', background: 'var(--paper)', color: 'var(--text)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: '0.87rem/1.55 var(--mono)', overflow: 'auto' },
  '.cm-content': { padding: '0.6rem 0', caretColor: 'var(--text)' },
  '.cm-line': { padding: '0 0.75rem 0 0.4rem' },
  '.cm-gutters': { background: 'var(--surface)', color: 'var(--soft)', border: 'none' },
  '.cm-activeLine': { background: 'var(--line-now)' },
  '.cm-activeLineGutter': { background: 'var(--line-now)', color: 'var(--text)' },
  '.cm-content ::selection': { background: 'var(--selection)' },
  '.cm-selectionMatch': { background: 'var(--match)' },
  '.cm-searchMatch': { background: 'var(--mark)', color: 'inherit' },
  '.cm-searchMatch-selected': { outline: '2px solid var(--accent)' },
  '.cm-foldPlaceholder': {
    background: 'var(--raised)',
    color: 'var(--soft)',
    border: '1px solid var(--line)',
    padding: '0 0.3rem',
  },
  '.cm-panels': { background: 'var(--surface)', color: 'var(--text)' },
  '.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panel.cm-search': { padding: '0.4rem 2rem 0.4rem 0.6rem', font: 'inherit' },
  '.cm-panel.cm-search label': { fontSize: '0.85rem', whiteSpace: 'nowrap' },
  '.cm-panel.cm-search [name=close]': {
    fontSize: '1.2rem',
    color: 'var(--text)',
    minHeight: '0',
    padding: '0 0.5rem',
  },
  '.cm-textfield': {
    font: 'inherit',
    color: 'inherit',
    background: 'var(--paper)',
    border: '1px solid var(--edge)',
  },
  '.cm-button': {
    backgroundImage: 'none',
    background: 'var(--raised)',
    border: '1px solid var(--edge)',
    color: 'inherit',
    font: 'inherit',
  },
  '.cm-tooltip': {
    background: 'var(--raised)',
    color: 'var(--text)',
    border: '1px solid var(--edge)',
    borderRadius: '0.35rem',
    maxWidth: 'min(30rem, 90vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--mono)',
    maxWidth: 'min(34rem, 92vw)',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', marginInlineStart: '1em', color: 'var(--soft)' },
  'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-completionInfo': { padding: '0.4rem 0.6rem', fontFamily: 'var(--sans)' },
  '.cm-diagnostic': {
    padding: '0.4rem 0.7rem',
    borderInlineStart: '4px solid var(--warning)',
    borderLeft: 'none',
    whiteSpace: 'pre-line',
  },
  '.cm-diagnostic-error': { borderInlineStartColor: 'var(--error)' },
  '.cm-diagnostic-info': { borderInlineStartColor: 'var(--accent)' },
  '.cm-diagnosticAction': {
    font: 'inherit',
    color: 'var(--on-accent)',
    background: 'var(--accent)',
    padding: '0.15rem 0.6rem',
    margin: '0.3rem 0 0',
    display: 'block',
  },
  '.cm-lintRange': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--warning) 1.5px',
    textUnderlineOffset: '4px',
  },
  '.cm-lintRange-error': { textDecorationColor: 'var(--error)', background: 'var(--error-ground)' },
  '.cm-lintRange-info': { textDecorationStyle: 'dotted', textDecorationColor: 'var(--accent)' },
});

/** Theme and colours of the text. */
export const look: Extension = [theme, syntaxHighlighting(colours)];
