// What links inside prose lead to: items and sources by their ids, with number and page.

import type { Part } from '../../theme/parts.ts';
import type { ProseReference } from '../prose/inline-markdown.ts';
import type { Mark } from '../view/view.ts';
import { PAGE } from './furniture.ts';
import { NUMBER_LETTERS } from './numbers.ts';
import type { Scope } from './scope.ts';

/** True for the number of an item or source that the template does not show. */
export function isHidden(scope: Scope, { text, href }: Mark): boolean {
  return href !== undefined && hidden(scope).has(text.charAt(0));
}

function hidden({ leftOut = [] }: Scope): ReadonlySet<string> {
  const letters: Partial<Record<Part, string>> = {
    ...NUMBER_LETTERS,
    issues: NUMBER_LETTERS.open_issues,
    sources: 'S',
  };
  return new Set(leftOut.flatMap((part) => letters[part] ?? []));
}

/** Every id of the brief that a link may name. */
export function presentReferences(scope: Scope): Map<string, ProseReference> {
  return new Map(
    [...scope.numbers].map(([id, mark]) => {
      const { text, href } = mark;
      // What is not on the pages has a number in the full brief, but no page.
      if (isHidden(scope, mark)) return [id, { href: undefined, text }];
      const onPage = scope.word('grammar.page_reference', { item: text, page: PAGE });
      return [id, { href, text: href === undefined ? text : onPage }];
    }),
  );
}
