// Words that no answer may have, each with what is said in its place.
import { changeSentences } from '../../template/present/item-changes.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';

function presentAvoid(scope: Scope) {
  return scope.brief.avoid?.map(({ words, instead }, index) => {
    const at = `avoid[${index}]`;
    return {
      at,
      meta: changeSentences(scope, at),
      words,
      instead: instead && scope.word('avoid.instead', { words: instead }),
    };
  });
}

export const avoid = { block: 'avoid', present: presentAvoid } satisfies Presenter;
