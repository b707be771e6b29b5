// What links inside prose lead to: items and sources by their ids, with number and page.
import type { ProseReference } from '../inline-markdown.ts';
import { PAGE } from './furniture.ts';
import type { Scope } from './scope.ts';

/** Every id of the brief that a link may name. */
export function presentReferences(scope: Scope): Map<string, ProseReference> {
  return new Map(
    [...scope.numbers].map(([id, { text, href }]) => {
      const onPage = scope.word('grammar.page_reference', { item: text, page: PAGE });
      return [id, { href, text: href === undefined ? text : onPage }];
    }),
  );
}
