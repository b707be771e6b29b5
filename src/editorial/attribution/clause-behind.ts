// Finds who speaks in what stands right behind an English quotation: `said X`, `X said`, `X shrugged`.

import { verbsWithParticle } from '../../languages/en-speech.ts';
import { accordingAt, type Found } from './clause-before.ts';
import { isAdverb, isIn, isVerb } from './clause-tokens.ts';
import { phraseFrom, phraseUpTo } from './noun-phrase.ts';
import type { Piece } from './piece.ts';
import { agrees, isInfinitive, isPassive, isSaying, isUnsaid } from './saying-verbs.ts';
import { type Subject, subjectOf } from './subject.ts';

const LONGEST = 60;

/** The subject of the reporting clause with which a piece right behind a quotation begins. */
export function subjectFollowing(piece: Piece): Found {
  const { text, tokens } = piece;
  let from = behindMarks(piece);
  // `as Ann Lee put it`, `is how Ann Lee put it`
  if (/^(?:as|is|was)$/u.test(tokens[from]?.text ?? ''))
    from += tokens[from + 1]?.text === 'how' ? 2 : 1;
  const told = accordingAt(piece, from);
  if (told) return told;
  while (/^(?:\p{Ll}+ly|then|also|once)$/u.test(tokens[from]?.text ?? '')) from += 1;
  if (isVerb(tokens[from]) || isInfinitive(tokens[from])) return subjectBehindVerb(piece, from);
  for (let verb = from + 1; verb < Math.min(tokens.length, from + LONGEST); verb += 1) {
    if (!isSaying(tokens, verb)) continue;
    const phrase = phraseUpTo(tokens, from, verb);
    if (!phrase) continue;
    const subject = subjectOf(text, tokens, phrase);
    if (!agrees(subject, tokens, verb)) continue;
    if (isPassive(tokens, verb)) return undefined;
    return subject.kind === 'joint' || isUnsaid(tokens, verb) ? 'nobody' : subject;
  }
  return undefined;
}

function behindMarks({ tokens }: Piece): number {
  let from = 0;
  while (/^[,–—-]$/u.test(tokens[from]?.text ?? '')) from += 1;
  return from;
}

// `said Ann Lee, the mayor`.
function subjectBehindVerb({ text, tokens }: Piece, verb: number): Found {
  const particles = verbsWithParticle[tokens[verb]!.bare]?.split(' ') ?? [];
  const from = particles.includes(tokens[verb + 1]?.text ?? '') ? verb + 2 : verb + 1;
  const phrase = phraseFrom(tokens, from, true);
  if (!phrase) return undefined;
  const subject = subjectOf(text, tokens, phrase);
  if (subject.kind === 'joint') return 'nobody';
  const isObject = subject.kind === 'pronoun' && !/^(?:he|she|they|i|it)$/iu.test(subject.name);
  return isObject ? undefined : subject;
}

/** Whom a few words right behind a quotation name, whatever the verb: `“…,” Vos shrugged`. */
export function subjectOfUnknownVerb(piece: Piece): Subject | undefined {
  const { text, tokens } = piece;
  const from = behindMarks(piece);
  const isInverted = isUnknownVerb(piece, from) && !isIn(() => NOT_VERBS, tokens[from]);
  const phrase = phraseFrom(tokens, isInverted ? from + 1 : from, isInverted);
  if (!phrase) return undefined;
  const subject = subjectOf(text, tokens, phrase);
  if (isInverted) return subject.kind === 'name' ? subject : undefined;
  let verb = phrase.end;
  while (isAdverb(tokens[verb])) verb += 1;
  const isShort = isUnknownVerb(piece, verb) && tokens.length - verb <= 8;
  return isShort && (subject.kind === 'name' || subject.kind === 'pronoun') ? subject : undefined;
}

const NOT_VERBS: ReadonlySet<string> = new Set([
  'was',
  'is',
  'this',
  'as',
  'his',
  'its',
  'has',
  'does',
  'used',
]);

function isUnknownVerb({ tokens }: Piece, at: number): boolean {
  return tokens[at]?.kind === 'word' && /(?:ed|[^s]s)$/u.test(tokens[at]!.bare);
}
