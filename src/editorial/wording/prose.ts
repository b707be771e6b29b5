// What a brief says in the desk's own words: no quotations, names or titles of others.

import type { Brief } from '../../brief/format/schema.ts';
import type { Path } from '../../brief/yaml/path-text.ts';

/** Fields that hold sentences of the desk, in whichever block they stand. */
const PROSE_FIELDS: ReadonlySet<string> = new Set([
  'ask',
  'bottom_line',
  'caption',
  'confidence_basis',
  'context',
  'coverage',
  'duration',
  'if_wrong',
  'indicators',
  'inferred',
  'issue',
  'monitoring',
  'next_step',
  'note',
  'points',
  'precondition_for',
  'question',
  'text',
  'why',
  'why_it_matters',
]);

/** Blocks whose `text` is not prose: words of others, and the path of a file. */
const FOREIGN_TEXT: ReadonlySet<unknown> = new Set(['quotes', 'sources']);

/** True if the texts under `key` of what stands at `path` are the desk's own words. */
export function isProse(path: Path, key: string): boolean {
  if (path.length === 0) return key === 'title' || key === 'subtitle' || key === 'changes';
  if (path[0] === 'glossary') return true;
  if (key === 'text' && FOREIGN_TEXT.has(path[0])) return false;
  return PROSE_FIELDS.has(key);
}

/** Most texts quote nobody. */
const QUOTATION_MARK = /[“«„‘"]/;

const OPENING = /[“«„‘"]/gu;
const CLOSING: Readonly<Record<string, RegExp>> = {
  '“': /”/gu,
  '«': /»/gu,
  '„': /[“”]/gu,
  '‘': /’(?!\p{L})/gu,
  '"': /"/gu,
};

/** `text` with what stands between quotation marks blanked out; every other character keeps its place. */
export function withoutQuoted(text: string): string {
  if (!QUOTATION_MARK.test(text)) return text;
  // A mark that nothing closes is closed by nothing further on either: it is looked for once.
  const open = new Set<string>();
  let own = '';
  let at = 0;
  for (const { 0: mark, index } of text.matchAll(OPENING)) {
    if (index < at || open.has(mark)) continue;
    const closing = CLOSING[mark]!;
    closing.lastIndex = index + 1;
    const close = closing.exec(text);
    if (!close) open.add(mark);
    else {
      own += text.slice(at, index) + ' '.repeat(close.index + 1 - index);
      at = close.index + 1;
    }
  }
  return own + text.slice(at);
}

/** True if the brief is written in English, the language of the terms of ICD 203. */
export function isEnglish(brief: Brief): boolean {
  return /^en(?:-|$)/iu.test(brief.language);
}
