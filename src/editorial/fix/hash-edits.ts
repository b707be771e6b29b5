// The hash of a source’s local text, where the brief has none yet. A wrong hash is never replaced:
// it says that the text is another one than the desk read, and only the desk can tell which is right.

import type { Brief } from '../../brief/format/schema.ts';
import type { ParsedBrief } from '../../brief/parse-brief.ts';
import { localSource } from '../quotation/local-source.ts';
import type { TextEdit } from './text-edit.ts';

/** The edits that add `sha256` beside `text` of each source whose bytes are there. */
export function hashEdits(
  parsed: Pick<ParsedBrief, 'text' | 'locate'>,
  brief: Brief,
  sources: ReadonlyMap<string, Uint8Array>,
): readonly TextEdit[] {
  return [...sources].flatMap(([id, bytes]) => {
    const span = parsed.locate(['sources', id, 'text']);
    const missing = brief.sources?.[id] !== undefined && brief.sources[id].sha256 === undefined;
    if (span === undefined || !missing) return [];
    return [hashEdit(parsed.text, span.end, localSource(bytes).sha256)];
  });
}

function hashEdit(text: string, valueEnd: number, sha256: string): TextEdit {
  const lineStart = text.lastIndexOf('\n', valueEnd - 1) + 1;
  const indent = /^( *)text *:/.exec(text.slice(lineStart))?.[1];
  // Inside { } it goes on in the same line.
  if (indent === undefined) return { start: valueEnd, end: valueEnd, text: `, sha256: ${sha256}` };
  const newline = text.indexOf('\n', valueEnd);
  const at = newline === -1 ? text.length : newline;
  const end = text[at - 1] === '\r' ? at - 1 : at;
  const lineEnd = text[at - 1] === '\r' ? '\r\n' : '\n';
  return { start: end, end, text: `${lineEnd}${indent}sha256: ${sha256}` };
}
