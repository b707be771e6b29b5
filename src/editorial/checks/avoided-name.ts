// Check: places and other names are spelt as the desk's style list wants.

import { trucesOf } from '../../brief/truces.ts';
import type { Path } from '../../brief/yaml/path-text.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import { withoutQuoted } from '../wording/prose.ts';

export const avoidedName: Check = {
  code: 'avoided-name',
  severity: 'warning',
  explanation: {
    meaning:
      'A name is spelt in a way that `style.yaml`, in the brief’s folder or the template’s, lists as avoided, and not as part of a preferred name. Quotations and titles of sources stay as they are.',
    why: 'One place under two names looks like two places, and a spelling can take a side. Newsrooms keep such lists for that reason; the United Nations Group of Experts on Geographical Names asks for one standard name.',
    remedy: 'Write the preferred name, or change the list.',
  },
  *find(context) {
    const names = context.style.flatMap(({ preferred, avoided }) =>
      avoided.map((name) => ({ preferred, pattern: spelling(name) })),
    );
    if (names.length === 0) return;
    const preferred = context.style.map((name) => inAnyCase(name.preferred));
    for (const { path, text } of namesAndProse(context)) {
      const own = withoutQuoted(text);
      for (const name of names) yield* avoidedIn(own, name, preferred, path);
    }
  },
};

interface Place {
  readonly path: Path;
  readonly text: string;
}

function* namesAndProse({ brief, prose }: CheckContext): Generator<Place> {
  yield* prose;
  for (const [id, actor] of Object.entries(brief.actors ?? {})) {
    for (const key of ['name', 'short', 'affiliation', 'role'] as const) {
      const text = actor[key];
      if (text !== undefined) yield { path: ['actors', id, key], text };
    }
  }
  for (const [block, events] of [
    [['timeline'], brief.timeline],
    ...trucesOf(brief).map(({ truce, path }) => [[...path, 'events'], truce.events] as const),
  ] as const) {
    for (const [index, { place }] of (events ?? []).entries()) {
      if (place !== undefined) yield { path: [...block, index, 'place'], text: place };
    }
  }
}

interface AvoidedName {
  readonly preferred: string;
  readonly pattern: RegExp;
}

function* avoidedIn(
  text: string,
  { preferred, pattern }: AvoidedName,
  names: readonly RegExp[],
  path: Path,
): Generator<Finding> {
  for (const { 0: words, index } of text.matchAll(pattern)) {
    if (names.some((name) => covers(name, text, index, index + words.length))) continue;
    yield {
      path,
      message: `“${words}” is on the style list as a spelling to avoid`,
      hint: `write “${preferred}”`,
      words,
      wordsBefore: text.slice(0, index).split(words).length - 1,
    };
    return;
  }
}

/** True if a longer name stands where the words from `start` to `end` do. */
function covers(name: RegExp, text: string, start: number, end: number): boolean {
  for (const { 0: words, index } of text.matchAll(name)) {
    if (index > start) return false;
    if (index + words.length >= end && words.length > end - start) return true;
  }
  return false;
}

const [BEFORE, AFTER] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];

// Case counts: `Turkey` is a state, `turkey` a bird.
function spelling(name: string): RegExp {
  return new RegExp(`${BEFORE}${wordsOf(name).map(escaped).join('\\s+')}${AFTER}`, 'gu');
}

/** In Hebrew and Arabic `to`, `in` and `the` are written in front of a name. */
const PREFIX = '[\\p{Script=Hebrew}\\p{Script=Arabic}]{0,3}';

/** The name with a capital or none, and with the endings that languages give its words. */
function inAnyCase(name: string): RegExp {
  const words = wordsOf(name).map(withEndings).join('\\s+');
  return new RegExp(`${BEFORE}${PREFIX}${words}${AFTER}`, 'gu');
}

/** Vowels and signs in which endings begin. */
const ENDING = /[аеиіоуыэюяєїьйёaeiouyąęě]{1,2}$/iu;

function withEndings(word: string): string {
  const [first = ''] = word;
  const begin = `[${escaped(first.toLowerCase())}${escaped(first.toUpperCase())}]`;
  const rest = word.slice(first.length);
  // A short word has no endings: `of`, `the`.
  if (rest.length < 3) return `${begin}${escaped(rest)}`;
  return `${begin}${escaped(rest.replace(ENDING, ''))}\\p{L}{0,3}`;
}

function wordsOf(name: string): readonly string[] {
  return name.trim().split(/\s+/u);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
}
