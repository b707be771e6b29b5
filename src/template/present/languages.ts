// Names of languages in the language of the brief.
import type { Scope } from './scope.ts';

/** `Ukrainian` for `uk`; a tag that has no name stands as it is. */
export function languageName(scope: Scope, tag: string): string {
  const names = new Intl.DisplayNames([scope.labels.language], { type: 'language' });
  return names.of(tag) ?? tag;
}
