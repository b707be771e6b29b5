// Comments of a YAML text, by the tokens of its parser: a # within a value begins none.

import { Lexer } from 'yaml';

/** A stretch of the text; all of them together are the text. */
interface Token {
  readonly source: string;
  readonly isComment: boolean;
}

/** What the lexer says between the tokens; the last is told before each value. */
const MARKS = ['\u0002', '\u0018', '\u001F'];
const VALUE = '\u001F';

function* tokensOf(text: string): Generator<Token> {
  let isValue = false;
  for (const source of new Lexer().lex(text)) {
    if (MARKS.includes(source)) isValue = source === VALUE;
    else {
      yield { source, isComment: !isValue && source.startsWith('#') };
      isValue = false;
    }
  }
}

/** Tells an editor which schema to use: it says nothing of the brief. */
const FOR_EDITORS = /^#\s*yaml-language-server:/;

/** True if somebody wrote a comment. */
export function hasComments(text: string): boolean {
  for (const { source, isComment } of tokensOf(text))
    if (isComment && !FOR_EDITORS.test(source)) return true;
  return false;
}

/** A text block that keeps the empty lines at its end (YAML 1.2, 8.1.1.2). */
const KEEPS_ENDS = /^[|>]\d?\+/;

/** The text without comments; its values are the same, and the rest of its layout. */
export function withoutComments(text: string): string {
  const kept: string[] = [];
  let block = '';
  let isLineGone = false;
  for (const { source, isComment } of tokensOf(text)) {
    const isBreak = /^\r?\n$/.test(source);
    if (isComment) {
      while (/^[ \t]+$/.test(kept.at(-1) ?? '')) kept.pop();
      const isAlone = kept.length === 0 || kept.at(-1)!.endsWith('\n');
      // Without a comment in between, the empty lines below would be the block's.
      if (isAlone && KEEPS_ENDS.test(block)) kept.push('#');
      else isLineGone = isAlone;
    } else if (isBreak && isLineGone) isLineGone = false;
    else {
      kept.push(source);
      if (/^[|>][-+\d]*$/.test(source)) block = source;
      else if (/^[^\s#]/.test(source) && !source.endsWith('\n')) block = '';
    }
  }
  return kept.join('');
}
