// Who says something: name first, then office and affiliation.
import type { Actor } from '../../brief/format/schema.ts';
import type { Speaker } from '../view/view.ts';
import { actorOf, type Scope } from './scope.ts';
import { beginsAnew } from './sentences.ts';

/** The attribution of a claim or a quotation. */
export function speakerOf(scope: Scope, id: string): Speaker {
  const actor = actorOf(scope, id);
  return { name: fullName(actor), description: describe(scope, actor) };
}

/** The name, and the short one where that tells the reader more: `Олена Вайда (Vaida)`. */
export function fullName({ name, short }: Actor): string {
  return short === undefined || name.includes(short) ? name : `${name} (${short})`;
}

/** `President, Velmora`. */
export function describe({ comma }: Scope, { role, affiliation }: Actor): string | undefined {
  const parts = [role, affiliation].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(comma);
}

/** The occasion of a quotation runs on after a comma, unless it begins a sentence. */
export function markBefore({ comma }: Scope, context: string): string {
  return beginsAnew(context) ? '.' : comma.trimEnd();
}
