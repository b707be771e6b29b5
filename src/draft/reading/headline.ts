// The headline of a plain text, if its first line is one.

import { splitParagraphs } from '../../editorial/quotation/paragraphs.ts';
import { isByline } from './byline.ts';

const LONGEST = 200;

/** The first line, if it stands above the first paragraph and is not the beginning of it cut off. */
export function headlineOf(text: string): string | undefined {
  const [first] = splitParagraphs(text);
  const line = text.split('\n', 1)[0]?.trim() ?? '';
  if (first === undefined || first.start < line.length || line === '') return undefined;
  if (line.length > LONGEST || /(?:…|\.\.\.)$/u.test(line)) return undefined;
  return isByline(line) ? undefined : line;
}
