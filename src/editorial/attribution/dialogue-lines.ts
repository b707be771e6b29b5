// Finds interviews whose questions and answers have nothing but a dash or another mark before them.

import type { SpeakerLine } from './speaker-line.ts';

const LINE = /^[^\S\n]*(?<name>[—–●•▪■ـ]|-(?=\s))\s*(?=\S)/gmu;
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
  const asks = found.length < FEWEST ? undefined : (byMark(found) ?? inTurn(found));
  if (asks === undefined) return onlyAsked(text, found);
  const between = text.slice(found[0]!.start, found.at(-1)!.wordsAt).split('\n');
  const full = between.filter((line) => line.trim() !== '').length;
  if (found.length * 2 < full) return [];
  return found.map(({ line, ...each }, index) => ({
    ...each,
    form: asks(index) ? 'question' : 'answer',
  }));
}

/** A question must be short. */
const LONGEST_QUESTION = 400;

/** Dashes before the questions alone: what stands behind each of them answers it. */
function onlyAsked(
  text: string,
  found: readonly (MarkedLine & Pick<SpeakerLine, 'start' | 'wordsAt'>)[],
): readonly SpeakerLine[] {
  const marked = found.filter(({ line }) => QUESTION.test(line)).length;
  const isPlain = ({ line }: MarkedLine): boolean =>
    line.length < LONGEST_QUESTION && !CLAUSE.test(line);
  if (found.length < FEWEST || marked * 3 < found.length * 2 || !found.every(isPlain)) return [];
  const lines = found.flatMap(({ start, wordsAt, line }, index) => {
    const end = found[index + 1]?.start ?? text.length;
    const behind = wordsAt + line.length;
    const answer = /\S/u.exec(text.slice(behind, end));
    const answerAt = behind + (answer?.index ?? 0);
    return [
      { name: 'question', form: 'question' as const, start, wordsAt },
      ...(answer
        ? [{ name: 'answer', form: 'answer' as const, start: answerAt, wordsAt: answerAt }]
        : []),
    ];
  });
  return lines.length === 2 * found.length ? lines : [];
}

const QUESTION = /[?؟？]\s*$/u;

type MarkedLine = { readonly name: string; readonly line: string };
type Asks = (index: number) => boolean;

/** One mark asks, the other answers. */
function byMark(lines: readonly MarkedLine[]): Asks | undefined {
  const [one, other, third] = new Set(lines.map(({ name }) => name));
  if (one === undefined || other === undefined || third !== undefined) return undefined;
  const share = (mark: string): number => {
    const own = lines.filter(({ name }) => name === mark);
    return own.filter(({ line }) => /[?？؟]/u.test(line)).length / own.length;
  };
  // Whoever asks speaks first.
  const isInterview = share(one) >= 0.5 && share(other) < 0.5;
  return isInterview ? (index) => lines[index]!.name === one : undefined;
}

/** Whoever asks, and whoever answers, has every other line. */
function inTurn(lines: readonly MarkedLine[]): Asks | undefined {
  return isAlternating(lines.map(({ line }) => line.trim()))
    ? (index) => index % 2 === 0
    : undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function isAlternating(lines: readonly string[]): boolean {
  if (lines.filter((line) => CLAUSE.test(line)).length * 5 > lines.length) return false;
  const even = lines.filter((_, index) => index % 2 === 0);
  const odd = lines.filter((_, index) => index % 2 === 1);
  // Whoever asks may say something before or behind the question.
  const asked = even.filter((line) => /[?？؟]/u.test(line)).length;
  const answered = odd.filter((line) => /[?？؟]["”»]?$/u.test(line)).length;
  return (
    asked * 3 >= Math.ceil(lines.length / 2) * 2 && answered * 3 <= Math.floor(lines.length / 2)
  );
}
