// Finds interviews whose questions and answers have nothing but a dash or another mark before them.

import type { SpeakerLine } from './speaker-line.ts';

const LINE = /^[^\S\n]*(?<name>[—–―─]{1,2}|[●•▪■◆◇▼ـ]|[-*](?=\s))\s*(?=\S)/gmu;
/** What leads nothing but the questions of an interview. */
const LEADS_QUESTION = /^[—―─]{2}$/u;
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
  if (found.length < FEWEST - 1) return [];
  const between = text.slice(found[0]!.start, found.at(-1)!.wordsAt).split('\n');
  const share = found.length / between.filter((line) => line.trim() !== '').length;
  const marked = found.length < FEWEST ? undefined : byMark(found);
  const asked = marked ? [] : onlyAsked(text, found);
  if (asked.length > 0) return asked;
  const asks = marked ?? (found.length < FEWEST ? undefined : inTurn(found, share));
  if (asks === undefined || share < (marked ? 0.5 : 0.6)) return [];
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
  const leading = found.filter(({ name }) => LEADS_QUESTION.test(name));
  const marked = found.filter(({ line, name }) => QUESTION.test(line) || LEADS_QUESTION.test(name));
  const isPlain = ({ line }: MarkedLine): boolean =>
    line.length < LONGEST_QUESTION && !CLAUSE.test(line);
  const fewest = leading.length === found.length ? FEWEST - 1 : FEWEST;
  const isEnough = found.length >= fewest && marked.length * 3 >= found.length * 2;
  if (!isEnough || !found.every(isPlain)) return [];
  const answers = found.flatMap(({ wordsAt, line }, index) => {
    const behind = wordsAt + line.length;
    const answer = /\S/u.exec(text.slice(behind, found[index + 1]?.start ?? text.length));
    return answer ? answerAt(text, behind + answer.index) : [];
  });
  // Answers in marks are quotations of an article.
  const quoted = answers.filter(({ wordsAt }) => /^["“„«「『]/u.test(text.slice(wordsAt)));
  if (answers.length < found.length || quoted.length * 2 >= found.length) return [];
  return found.flatMap(({ start, wordsAt }, index) => [
    { name: 'question', form: 'question' as const, start, wordsAt },
    answers[index]!,
  ]);
}

/** `檜垣　はい。`: where words are not parted, a space may stand behind a name. */
const LABEL = /^(?<name>\p{Lo}[^\s。、「」]{0,9})\u3000(?=\S)/u;

function answerAt(text: string, start: number): SpeakerLine {
  const { 0: label = '', groups } = LABEL.exec(text.slice(start, start + 20)) ?? {};
  const wordsAt = start + label.length;
  const name = groups?.['name'];
  return name === undefined
    ? { name: 'answer', form: 'answer', start, wordsAt }
    : { name, form: 'name', start, wordsAt };
}

/** In Japanese a question ends with `か`, and much that is no question with `ね`. */
const ASKS = /[?？؟]|か。|(?:ね|ください)。$/u;
const ASKS_LAST = /(?:[?？؟]|か。)["”»」]?$/u;
const QUESTION = /(?:[?؟？]|(?:か|ね|ください)。?)\s*$/u;

type MarkedLine = { readonly name: string; readonly line: string };
type Asks = (index: number) => boolean;

/** One mark asks, the other answers. */
function byMark(lines: readonly MarkedLine[]): Asks | undefined {
  const [one, other, third] = new Set(lines.map(({ name }) => name));
  if (one === undefined || other === undefined || third !== undefined) return undefined;
  const share = (mark: string): number => {
    const own = lines.filter(({ name }) => name === mark);
    return own.filter(({ line }) => ASKS.test(line)).length / own.length;
  };
  // Whoever asks speaks first.
  const isInterview = share(one) >= 0.5 && share(other) < 0.5;
  return isInterview ? (index) => lines[index]!.name === one : undefined;
}

/** Whoever asks, and whoever answers, has every other line. */
function inTurn(lines: readonly MarkedLine[], share: number): Asks | undefined {
  return isAlternating(
    lines.map(({ line }) => line.trim()),
    share,
  )
    ? (index) => index % 2 === 0
    : undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** So many of the paragraphs are lines of the dialogue, where few of them ask. */
const PLAINLY = 0.75;

function isAlternating(lines: readonly string[], share: number): boolean {
  if (lines.filter((line) => CLAUSE.test(line)).length * 5 > lines.length) return false;
  const even = lines.filter((_, index) => index % 2 === 0);
  const odd = lines.filter((_, index) => index % 2 === 1);
  // Whoever asks may say something before or behind the question.
  const asked = even.filter((line) => ASKS.test(line)).length;
  const answered = odd.filter((line) => ASKS_LAST.test(line)).length;
  const isMostly = asked * 3 >= Math.ceil(lines.length / 2) * 2;
  return isMostly
    ? answered * 3 <= Math.floor(lines.length / 2)
    : share >= PLAINLY && answered === 0 && asked * 4 >= lines.length;
}
