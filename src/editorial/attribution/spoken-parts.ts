// The parts of which quotations consist where the clause of the reporter stands between their words.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { languageOf } from '../../languages/languages.ts';
import { dashSpeech } from './dash-speech.ts';
import { incisesIn } from './incise.ts';
import { type Quoted, trimmed, withoutSpans } from './quoted-spans.ts';
import { holdsAt, type Saying, sayingIn } from './saying.ts';

/** So much may stand between the parts of a quotation. */
const LONGEST_CLAUSE = 200;

/** The quotations of a paragraph in `language`, with each part for itself. */
export function spokenParts(
  block: string,
  quoted: readonly Quoted[],
  language: string,
): readonly Quoted[] {
  const saying = sayingIn(language);
  if (!saying) return quoted;
  const isEnglish = /^en\b/iu.test(language);
  const { script } = languageOf(language) ?? {};
  // In English, and where verbs stand at the end, no clause stands inside the marks.
  if (isEnglish || (script !== 'Latn' && script !== 'Cyrl'))
    return joinedParts(block, quoted, saying);
  const parts = quoted.flatMap((each) => withoutIncises(block, each, saying));
  return withDashes(block, joinedParts(block, parts, saying), saying);
}

function withoutIncises(block: string, quoted: Quoted, saying: Saying): readonly Quoted[] {
  const { outer, inner } = quoted;
  const clauses = incisesIn(block.slice(inner.start, inner.end), saying);
  if (clauses.length === 0 || isTold(block, outer, saying)) return [quoted];
  const parts: Quoted[] = [];
  let at: Span = { start: outer.start, end: inner.start };
  for (const clause of [...clauses, undefined]) {
    const end = clause ? inner.start + clause.start : inner.end;
    const words = trimmed(block, at.end, end);
    const outerEnd = clause ? end : outer.end;
    if (/[\p{L}\p{N}]/u.test(block.slice(words.start, words.end)))
      parts.push({
        outer: { start: at.start, end: outerEnd },
        inner: words,
        ...(parts.length > 0 && { joins: true as const }),
      });
    const next = inner.start + (clause?.end ?? 0);
    const spaces = /^\s*/u.exec(block.slice(next, next + 4))![0].length;
    at = { start: next + spaces, end: next + spaces };
  }
  return parts;
}

// Where another clause says who speaks, the one inside is the speaker's own.
function isTold(block: string, { start, end }: Span, saying: Saying): boolean {
  if (/[:：]\s*$/u.test(block.slice(Math.max(0, start - 4), start))) return true;
  const [comma = ''] = /^\s*[,–—-]?\s*/u.exec(block.slice(end, end + 6)) ?? [];
  return holdsAt(saying.clauseHere, block, end + comma.length);
}

/** `“The guns,” said Field, “have stopped.”` is one quotation of two parts. */
function joinedParts(block: string, quoted: readonly Quoted[], saying: Saying): readonly Quoted[] {
  return quoted.map((each, index) => {
    const above = quoted[index - 1];
    return above && !each.joins && isInterrupted(block, above, each, saying)
      ? { ...each, joins: true }
      : each;
  });
}

function isInterrupted(block: string, above: Quoted, below: Quoted, saying: Saying): boolean {
  const between = block.slice(above.outer.end, below.outer.start);
  if (
    between.length > LONGEST_CLAUSE ||
    /[.!?。！？]\s+\p{Lu}(?!\p{Lu}*\.)/u.test(between.replace(TITLE, ''))
  )
    return false;
  const closing = block.slice(above.inner.end, above.outer.end) + between.trimStart().slice(0, 1);
  const last = block[above.inner.end - 1] ?? '';
  if (!/[,،，、–—-]/u.test(closing) && !/[?!…–—]/u.test(last)) return false;
  if (last === '.' || last === '。') return false;
  const opening = /([,،，、:：–—-])\s*$/u.exec(between)?.[1];
  if (opening === undefined) return false;
  if (saying.conjunctionFirst.test(between) || saying.conjunctionLast.test(between)) return false;
  const isLower = !/^\p{Lu}/u.test(block.slice(below.inner.start, below.inner.start + 2));
  if (/[:：]/u.test(opening) && !/^\p{Ll}/u.test(block.slice(below.inner.start))) return false;
  if (/[?!]/u.test(last) && !isLower) return false;
  const verbs = [...between.matchAll(saying.verb)].length;
  const isClause = verbs === 1 || (verbs === 0 && saying.accordingFirst.test(between));
  return isClause && !ALSO.test(between);
}

const TITLE = /\b(?:Mr|Mrs|Ms|Dr|Sr|Sra|Gen|Gov|Sen|Rep|Col|Lt|Prof|St|M|\p{Lu})\./gu;
/** Two acts of speech. */
const ALSO =
  /\b(?:adding|and|but|then|while|before|after)\b[\s,:]*(?:(?:that|later|also)[\s,:]*)?$/u;

function withDashes(block: string, quoted: readonly Quoted[], saying: Saying): readonly Quoted[] {
  if (!/[—–―]|(?:^|\s)-\s/u.test(block)) return quoted;
  const masked = withoutSpans(
    block,
    quoted.map(({ outer }) => outer),
  );
  const spoken = dashSpeech(masked, saying).flatMap((parts) =>
    parts.map((part, index) => ({
      outer: part,
      inner: trimmed(block, part.start, part.end),
      ...(index > 0 && { joins: true as const }),
    })),
  );
  if (spoken.length === 0) return quoted;
  const isWithin = ({ outer }: Quoted): boolean =>
    spoken.some((each) => each.outer.start <= outer.start && outer.start < each.outer.end);
  return [...quoted.filter((each) => !isWithin(each)), ...spoken].sort(
    (one, other) => one.outer.start - other.outer.start,
  );
}
