// What keeps a brief from being reduced for an audience: references and words that would give away
// what is withheld, and audiences that nobody declared.
import { nearest } from '../../diagnostics/nearest.ts';
import { type RoleValue, roleValues } from '../format/schema-walk.ts';
import { parseSourceRef } from '../format/source-ref.ts';
import type { PathProblem } from '../yaml/path-problem.ts';
import { type Path, pathText } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';
import { citedIn, PROSE, textsAt, textsOf } from './traces.ts';
import type { Kept } from './withhold.ts';

/** Why the brief has no edition for this audience; undefined if it declares it. */
export function undeclared(
  brief: unknown,
  audience: string,
): { readonly message: string; readonly hint: string } | undefined {
  const audiences = isRecord(brief) && isRecord(brief['audiences']) ? brief['audiences'] : {};
  const known = Object.keys(audiences);
  if (known.includes(audience)) return undefined;
  if (known.length === 0) {
    const hint = `write under the title: audiences: { ${audience}: who they are }`;
    return { message: 'the brief declares no audiences', hint };
  }
  const near = nearest(audience, known);
  const hint = near === undefined ? `there are ${known.join(', ')}` : `did you mean “${near}”?`;
  return { message: `the brief declares no audience “${audience}”`, hint };
}

/** Names of withheld items, actors and sources in what is left. */
export function withheldReferences(whole: unknown, kept: Kept, audience: string): PathProblem[] {
  const [before, after] = [declaredIn(whole), declaredIn(kept.value)];
  return roleValues(kept.value, 'actor', 'item', 'source', ...PROSE).flatMap((found) =>
    namesOf(found)
      .filter((name) => before.has(name) && !after.has(name))
      .map((name) =>
        reference(name.slice(name.indexOf(' ') + 1), kept.originOf(found.path), found, audience),
      ),
  );
}

/** Ids of items and sources that are withheld. */
export function lostIds(whole: unknown, left: unknown): ReadonlySet<string> {
  const after = declaredIn(left);
  const lost = [...declaredIn(whole)].filter((name) => !after.has(name));
  return new Set(
    lost.filter((name) => name.startsWith(ITEM)).map((name) => name.slice(ITEM.length)),
  );
}

function reference(name: string, path: Path, { isKey }: RoleValue, audience: string): PathProblem {
  const message = `this goes to “${audience}”, but names “${name}”, which is withheld from it`;
  const hint = 'give both the same audience, or take the name out here';
  return { code: 'withheld-reference', message, hint, path, at: isKey ? 'key' : 'value' };
}

function namesOf({ role, value }: RoleValue): string[] {
  if (role === 'actor') return [`actor ${String(value)}`];
  if (role === 'item') return [`item ${String(value)}`];
  if (role !== 'source') return citedIn(value).map((id) => `item ${id}`);
  return [value].flat().map((ref) => `item ${parseSourceRef(String(ref))?.source ?? ''}`);
}

const ITEM = 'item ';

function declaredIn(brief: unknown): Set<string> {
  const keys = (name: string): string[] =>
    isRecord(brief) && isRecord(brief[name]) ? Object.keys(brief[name]) : [];
  const ids = roleValues(brief, 'id').map(({ value }) => String(value));
  return new Set([
    ...keys('actors').map((key) => `actor ${key}`),
    ...[...keys('sources'), ...ids].map((key) => `item ${key}`),
  ]);
}

/** Fewer words than this are anybody's: `a lasting settlement`. */
const TELLING_WORDS = 4;
const TELLING_LENGTH = 20;

/** Withheld sentences that stand elsewhere too, where they would be read all the same. */
export function withheldWords(kept: Kept, audience: string): PathProblem[] {
  const lost = kept.withheld.flatMap(({ path, value }) =>
    textsOf(value)
      .map((text) => ({ text: plain(text), path }))
      .filter(({ text }) => isTelling(text)),
  );
  if (lost.length === 0) return [];
  return [...textsAt(kept.value, [])].flatMap(({ text, path }) => {
    const words = plain(text);
    const found = lost.find((each) => words.includes(each.text));
    if (found === undefined) return [];
    const message = `this goes to “${audience}”, but repeats words of ${pathText(found.path)}, which is withheld from it`;
    const hint = 'give both the same audience, or say it in other words';
    const at = kept.originOf(path);
    return [{ code: 'withheld-words', message, hint, path: at, at: 'value' }];
  });
}

function isTelling(text: string): boolean {
  return text.length >= TELLING_LENGTH && text.split(' ').length >= TELLING_WORDS;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[*.]/g, '').replace(/\s+/gu, ' ').trim();
}
