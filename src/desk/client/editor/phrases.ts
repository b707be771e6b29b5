// The words that CodeMirror says itself, in those of the page.

import { type WordKey, word } from '../words.ts';

/** CodeMirror's own words, and ours for them. */
const PHRASES: Readonly<Record<string, WordKey>> = {
  Find: 'find.find',
  Replace: 'find.replace',
  next: 'find.next',
  previous: 'find.previous',
  all: 'find.all',
  'match case': 'find.case',
  regexp: 'find.pattern',
  'by word': 'find.words',
  replace: 'find.replace-one',
  'replace all': 'find.replace-all',
  close: 'close',
  'current match': 'find.current',
  'on line': 'find.on-line',
  'replaced match on line $': 'find.replaced',
  'replaced $ matches': 'find.replaced-all',
  'Go to line': 'find.line',
  go: 'find.go',
  Completions: 'source.completions',
  Diagnostics: 'problems',
  'No diagnostics': 'problems.none',
  'Fold line': 'source.fold',
  'Unfold line': 'source.unfold',
  'folded code': 'source.folded',
  'Folded lines': 'source.folded',
  'Unfolded lines': 'source.unfold',
  unfold: 'source.unfold',
  to: 'find.to',
  'Selection deleted': 'source.deleted',
};

/** For `EditorState.phrases`. */
export function phrases(): Record<string, string> {
  return Object.fromEntries(Object.entries(PHRASES).map(([theirs, ours]) => [theirs, word(ours)]));
}
