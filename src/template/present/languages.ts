// Names of languages in the language of the brief.
import type { Scope } from './scope.ts';

/** `Ukrainian` for `uk`; a tag that has no name stands as it is. */
export function languageName(scope: Scope, tag: string): string {
  return namesIn(scope.labels.language).of(tag) ?? tag;
}

// To look up where the names of a language lie takes longer than to present a brief.
const lookups = new Map<string, Intl.DisplayNames>();

function namesIn(language: string): Intl.DisplayNames {
  const known = lookups.get(language);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  lookups.set(language, names);
  return names;
}
