// Asks the reader of quotations who says what is reported without marks: in a copy of the article it
// stands between marks.

import { readAttributions } from '../../editorial/attribution/read-attributions.ts';
import type { Speaker } from '../../editorial/attribution/speakers.ts';
import { splitBlocks } from '../../editorial/quotation/paragraphs.ts';
import type { ReportedWords } from '../../languages/reported-words.ts';
import type { Statement } from './statements.ts';

/** Who says each of `statements`, which are in order; those of whom the article does not tell it are left out. */
export function speakersOf(
  text: string,
  statements: readonly Statement[],
  language: string,
  { says, second }: ReportedWords,
  names: readonly string[],
): ReadonlyMap<Statement, Speaker> {
  const other = second === undefined ? undefined : new RegExp(second, 'u');
  const places = new Map<number, { statement: Statement; start: number; end: number }>();
  const parts: string[] = [];
  let length = 0;
  const write = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  let next = 0;
  for (const block of splitBlocks(text)) {
    let at = block.start;
    for (; next < statements.length && statements[next]!.sentence.start < block.end; next += 1) {
      const statement = statements[next]!;
      const { sentence } = statement;
      write(text.slice(at, sentence.start).replaceAll('\n', ' '));
      const asked = quotedForm(statement, says, other);
      const start = length;
      write(asked.text);
      places.set(start + asked.at, { statement, start, end: length });
      at = sentence.end;
    }
    write(`${text.slice(at, block.end).replaceAll('\n', ' ')}\n\n`);
  }
  const found = new Map<Statement, Speaker>();
  for (const { span, speaker } of readAttributions(parts.join(''), language, names)) {
    const place = places.get(span.start);
    if (!place || !speaker || speaker.kind === 'continued') continue;
    // Told by another sentence it may be somebody else's.
    if (speaker.start >= place.start && speaker.start < place.end)
      found.set(place.statement, speaker);
  }
  return found;
}

const MARKS = /["“”„«»‹›「」『』״]/gu;

/** The sentence with what is said between marks, and where that begins. */
function quotedForm(
  { isAsked, sentence, said, lead, tail }: Statement,
  says: string,
  other: RegExp | undefined,
): { text: string; at: number } {
  const words = sentence.words.slice(said.start, said.end).replace(MARKS, ' ').trim();
  const content = words.charAt(0).toUpperCase() + words.slice(1);
  if (tail !== '') return { text: `${lead}“${content},”${tail}`, at: lead.length + 1 };
  const isLedTo = /[,،]\s*$/u.test(lead);
  const saying = isAsked ? `${other ? lead.replace(other, ' ') : lead}${says}` : lead;
  const before = isLedTo ? lead : `${saying.trimEnd()}: `;
  return { text: `${before}“${content}.” `, at: before.length + 1 };
}
