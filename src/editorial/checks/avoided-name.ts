// Check: places and other names are spelt as the desk's style list wants.

import { trucesOf } from '../../brief/truces.ts';
import type { Path } from '../../brief/yaml/path-text.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import { asSpelt, inAnyCase } from '../wording/in-any-case.ts';
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
      avoided.map((name) => ({ preferred, pattern: asSpelt(name) })),
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
