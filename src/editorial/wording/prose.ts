// The desk's own words: what stands between quotation marks is somebody else's.

import type { Brief } from '../../brief/format/schema.ts';

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
