// The people and bodies that an English sentence names, with what stands beside them.

import { determiners } from '../../languages/en-speech.ts';
import { genderOf } from '../../languages/given-names.ts';
import { isIn, isPossessive, type Spelling, type Token } from './clause-tokens.ts';
import { nameAtEnd } from './name-parts.ts';
import { phraseFrom } from './noun-phrase.ts';
import { isPerson } from './office-words.ts';
import type { Person } from './people.ts';
import { type Piece, pieceOf } from './piece.ts';
import { type Subject, subjectOf } from './subject.ts';

const EMPTY: Spelling = new Map();

/** Everybody whom `block` introduces with an office, in order. */
export function introducedIn(block: string): readonly Person[] {
  const paragraphs = block.split(/\n\s*\n/u).map((paragraph) => pieceOf(paragraph, EMPTY));
  return paragraphs
    .flatMap(namedIn)
    .flatMap(({ name, role, kind }) =>
      kind === 'body' || role === undefined || !/\s/u.test(name) ? [] : [{ name, role }],
    );
}

/** Every name of a person or body in a piece, with what stands beside it, in order. */
export function namedIn({ text, tokens }: Piece): readonly Subject[] {
  const found: Subject[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = mayBegin(tokens, at) ? phraseFrom(tokens, at) : undefined;
    // Of two names that `and` joins each is one.
    const { core, tail, end } = phrase ?? { core: [at, at] as const, tail: at, end: at };
    const subject =
      phrase && subjectOf(text, tokens, phrase.isJoint ? { core, tail, end } : phrase);
    if (phrase && subject?.kind === 'name') {
      found.push(subject);
      // An apposition may name others: it is read again, unless it is the name itself.
      const isInside = subject.at >= (tokens[phrase.core[1]]?.at ?? Number.POSITIVE_INFINITY);
      at = isInside
        ? tokens.findIndex((token) => token.at >= subject.at + subject.written.length)
        : phrase.core[1];
      if (at === -1) break;
    } else if (phrase && subject?.kind === 'body' && subject.words === undefined) {
      found.push(subject);
      at = phrase.core[1];
    } else {
      const owner = phrase ? undefined : ownerAt(text, tokens, at);
      if (owner) found.push(owner);
      at += 1;
    }
  }
  return found;
}

// `Ann Lee’s`: the name of whom something belongs to.
function ownerAt(text: string, tokens: readonly Token[], from: number): Subject | undefined {
  let to = from;
  while (tokens[to]?.kind === 'name' && !isPossessive(tokens[to]!)) to += 1;
  if (to === from || tokens[to]?.kind !== 'name' || tokens[from - 1]?.kind === 'name')
    return undefined;
  const place = nameAtEnd(tokens, from, to + 1);
  if (!place || place[1] - place[0] < 2) return undefined;
  const written = text.slice(tokens[place[0]]!.at, tokens[to]!.end);
  const gender = genderOf(tokens[place[0]]!.bare);
  const name = written.replace(/['’]s?$/u, '');
  return {
    kind: 'name',
    name,
    written,
    at: tokens[place[0]]!.at,
    ...(gender && { gender, isPerson: true as const }),
  };
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (token.kind === 'name') return before?.kind !== 'name' || isPossessive(before);
  if (token.kind !== 'word') return false;
  if (isIn(determiners, token)) return true;
  // In the middle of words in small letters no office begins.
  return before === undefined || before.kind !== 'word' || !isPerson(before.bare);
}
