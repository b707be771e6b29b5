// How actors and persons are called.
import type { Actor, Person } from '../../brief/format/schema.ts';
import { languageOfName } from '../../languages/written-in.ts';
import type { Scope } from './scope.ts';
import { beginsAnew } from './sentences.ts';

/** The actor called `id`; one that the brief does not declare goes by its id. */
export function actorOf({ brief }: Scope, id: string): Actor {
  return brief.actors?.[id] ?? { name: id };
}

/** The name that an actor has in tables. */
export function shortName(scope: Scope, id: string): string {
  const { name, short } = actorOf(scope, id);
  return short ?? name;
}

/** Names of actors as in tables, in the order given. */
export function actorNames(scope: Scope, ids: readonly string[]): string {
  return ids.map((id) => shortName(scope, id)).join(scope.listComma);
}

/** `Drakos (Velmora)`. */
export function actorWithAffiliation(scope: Scope, id: string): string {
  const { affiliation } = actorOf(scope, id);
  const name = shortName(scope, id);
  return affiliation === undefined ? name : `${name} (${affiliation})`;
}

/** Who says something: `Олена Вайда (Vaida)` and `President, Velmora`. */
export function speakerOf(
  scope: Scope,
  id: string,
): {
  readonly name: string;
  readonly nameLanguage: string | undefined;
  readonly description: string | undefined;
} {
  const actor = actorOf(scope, id);
  return { ...nameOf(scope, actor), description: describe(scope, actor) };
}

/** The full name and, for those who hear it, the language that it is in where that is another. */
export function nameOf(
  { brief }: Scope,
  actor: Actor,
): { readonly name: string; readonly nameLanguage: string | undefined } {
  const name = fullName(actor);
  return { name, nameLanguage: languageOfName(name, brief.language) };
}

/** The name, and the short one where that tells the reader more. */
function fullName({ name, short }: Actor): string {
  return short === undefined || name.includes(short) ? name : `${name} (${short})`;
}

/** Office and affiliation. */
export function describe({ comma }: Scope, { role, affiliation }: Actor): string | undefined {
  const parts = [role, affiliation].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(comma);
}

/** The occasion of a quotation runs on after a comma, unless it begins a sentence. */
export function markBefore({ comma }: Scope, context: string): string {
  return beginsAnew(context) ? '.' : comma.trimEnd();
}

/** `Strait Desk, Example Policy Unit`. */
export function personText({ comma }: Scope, { name, organisation }: Person): string {
  return organisation === undefined ? name : `${name}${comma}${organisation}`;
}
