// Check: places and other names are spelt as the desk's style list wants.

import type { Check, CheckContext, Finding, Path } from '../check.ts';
import { withoutQuoted } from '../prose.ts';

export const avoidedName: Check = {
  code: 'avoided-name',
  severity: 'warning',
  explanation: {
    meaning:
      'A name is spelt in a way that `style.yaml`, in the brief’s folder or the template’s, lists as avoided. Quotations and titles of sources stay as they are.',
    why: 'One place under two names looks like two places, and a spelling can take a side. Newsrooms keep such lists for that reason; the United Nations Group of Experts on Geographical Names asks for one standard name.',
    remedy: 'Write the preferred name, or change the list.',
  },
  *find(context) {
    const names = context.style.flatMap(({ preferred, avoided }) =>
      avoided.map((name) => ({ preferred, pattern: spelling(name) })),
    );
    if (names.length === 0) return;
    for (const { path, text } of namesAndProse(context)) {
      const own = withoutQuoted(text);
      for (const name of names) yield* avoidedIn(own, name, path);
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
    [['ceasefire', 'events'], brief.ceasefire?.events],
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
  path: Path,
): Generator<Finding> {
  const words = pattern.exec(text)?.[0];
  if (words === undefined) return;
  yield {
    path,
    message: `“${words}” is on the style list as a spelling to avoid`,
    hint: `write “${preferred}”`,
    words,
  };
}

// Case counts: `Turkey` is a state, `turkey` a bird.
function spelling(name: string): RegExp {
  const escaped = name
    .trim()
    .replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&')
    .replace(/\s+/gu, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u');
}
