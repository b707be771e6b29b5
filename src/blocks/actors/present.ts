// Who is who: every actor that the brief declares, by kind.
import type { Actor } from '../../brief/format/schema.ts';
import { describe, nameOf } from '../../template/present/names.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import { ACTOR_KINDS } from './block.ts';

/** Groups by kind in one column, or persons in one and all others beside them. */
function presentActors(scope: Scope) {
  const groups = [...ACTOR_KINDS, undefined].flatMap((kind) => group(scope, kind));
  const [first, ...others] = groups;
  if (first === undefined) return undefined;
  return others.length === 0 ? [[first]] : [[first], others];
}

function group(scope: Scope, kind: Actor['kind']) {
  const own = Object.entries(scope.brief.actors ?? {})
    .filter(([, actor]) => actor.kind === kind)
    .map(([id, actor]) => present(scope, id, actor));
  const label = scope.word(kind === undefined ? 'actors.unsaid' : `actor_kind.${kind}`);
  return own.length === 0 ? [] : [{ label, actors: own }];
}

function present(scope: Scope, id: string, actor: Actor) {
  return {
    at: `actors.${id}`,
    ...nameOf(scope, actor),
    description: describe(scope, actor),
    note: actor.note,
  };
}

export const actors = { block: 'actors', annex: true, present: presentActors } satisfies Presenter;
