// Finds interviews whose questions and answers have nothing but a dash before them.

import type { SpeakerLine } from './speaker-line.ts';

const LINE = /^[^\S\n]*(?<name>[—–]|-(?=\s))\s*(?=\S)/gmu;
/** `— We stay, — said Ann Lee.`: a quotation with its clause, in an article. */
const CLAUSE = /[,?!…]\s*[—–-]\s+\p{Ll}/u;
const FEWEST = 4;

/** The lines of an interview in dashes: first a question, then an answer, and so on; else none. */
export function dialogueLines(text: string): readonly SpeakerLine[] {
  const found = Array.from(text.matchAll(LINE), ({ 0: dash, index, groups = {} }) => {
    const wordsAt = index + dash.length;
    return {
      name: groups['name']!,
      start: index,
      wordsAt,
      line: text.slice(wordsAt, endOfLine(text, wordsAt)),
    };
  });
  if (found.length < FEWEST || !isAlternating(found.map(({ line }) => line.trim()))) return [];
  const between = text.slice(found[0]!.start, found.at(-1)!.wordsAt).split('\n');
  const full = between.filter((line) => line.trim() !== '').length;
  if (found.length * 2 < full) return [];
  return found.map(({ line, ...each }, index) => ({
    ...each,
    form: index % 2 === 0 ? 'question' : 'answer',
  }));
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function isAlternating(lines: readonly string[]): boolean {
  if (lines.filter((line) => CLAUSE.test(line)).length * 5 > lines.length) return false;
  const asks = lines.map((line) => /[?？؟]["”»]?$/u.test(line));
  const asked = asks.filter((isQuestion, index) => isQuestion && index % 2 === 0).length;
  const answered = asks.filter((isQuestion, index) => isQuestion && index % 2 === 1).length;
  return (
    asked * 3 >= Math.ceil(lines.length / 2) * 2 && answered * 3 <= Math.floor(lines.length / 2)
  );
}
