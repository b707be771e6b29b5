// Names inside a brief: actors, sources and items that are referred to must exist, ids be unique.
import { isDateProblem, isYearOpen, parseDate } from './dates/date.ts';
import { compareDates } from './dates/moment.ts';
import { referenceTo } from './format/schema-parts.ts';
import { type RoleValue, roleValues } from './format/schema-walk.ts';
import { parseSourceRef } from './format/source-ref.ts';
import type { Declared } from './hints/declared.ts';
import { DeclaredNames } from './hints/declared.ts';
import { danglingCitations } from './prose/citations.ts';
import type { PathProblem } from './yaml/path-problem.ts';
import { type Path, pathText } from './yaml/path-text.ts';
import { isRecord } from './yaml/plain-value.ts';

/** Checks all references of a brief that need not be valid otherwise. */
export function checkReferences(brief: unknown, declared: Declared): PathProblem[] {
  const values = roleValues(
    brief,
    'id',
    'actor',
    'item',
    'audience',
    'source',
    'period',
    'prose',
    'withholdable',
  );
  const sources = new Set(keysOf(brief, 'sources'));
  const items = values.filter(({ role }) => role === 'id').map(({ value }) => written(value));
  const referable = Object.fromEntries([...items, ...sources].map((id) => [id, null]));
  const known: Known = { declared, referable: new DeclaredNames(referable, []), brief };
  return [...duplicateIds(values, sources), ...values.flatMap((found) => checkValue(found, known))];
}

interface Known {
  readonly declared: Declared;
  /** Ids of items, and the sources. */
  readonly referable: DeclaredNames;
  readonly brief: unknown;
}

function checkValue(found: RoleValue, { declared, referable, brief }: Known): PathProblem[] {
  switch (found.role) {
    case 'actor':
      return dangling(found, 'actor', found.value, declared.actors);
    case 'item':
      return checkItem(found, referable, brief);
    case 'audience':
      return dangling(found, 'audience', found.value, declared.audiences);
    case 'source':
      return checkSources(found, declared.sources);
    case 'prose':
    case 'withholdable':
      return checkProse(found, declared.sources);
    case 'period':
      return checkPeriod(found);
    default:
      return [];
  }
}

/** Some references name an item of one block only. */
function checkItem(found: RoleValue, referable: DeclaredNames, brief: unknown): PathProblem[] {
  const { block, noun } = (found.field && referenceTo.get(found.field.own)) ?? {};
  if (block === undefined) return dangling(found, 'reference', found.value, referable);
  const list = isRecord(brief) && Array.isArray(brief[block]) ? brief[block] : [];
  const ids = list.flatMap((each) => (isRecord(each) ? [written(each['id'])] : []));
  const own = new DeclaredNames(Object.fromEntries(ids.map((id) => [id, null])), []);
  return dangling(found, 'reference', found.value, own).map((problem) => ({
    ...problem,
    message: `no ${noun} is called “${written(found.value)}”`,
  }));
}

function checkSources(found: RoleValue, known: DeclaredNames): PathProblem[] {
  const { value, path } = found;
  const refs: readonly [unknown, Path][] = Array.isArray(value)
    ? value.map((item, index) => [item, [...path, index]])
    : [[value, path]];
  return refs.flatMap(([ref, at]) => {
    const id = typeof ref === 'string' ? parseSourceRef(ref)?.source : undefined;
    return dangling({ ...found, path: at, value: ref }, 'source', id, known);
  });
}

/** What stands in brackets in prose and reads like a source, `[report ¶2]`. */
function checkProse(found: RoleValue, known: DeclaredNames): PathProblem[] {
  const { value: text } = found;
  if (typeof text !== 'string' || !text.includes('[')) return [];
  return danglingCitations(text, (id) => known.has(id)).flatMap(({ start, end, ref }) => {
    const value = text.slice(start + 1, end - 1);
    const words = text.slice(start, end);
    return dangling({ ...found, value }, 'source', ref.source, known).map((problem) => ({
      ...problem,
      words,
    }));
  });
}

const NOUNS = {
  actor: ['actor', 'declare it under `actors`'],
  audience: ['audience', 'declare it under `audiences`, with who they are'],
  source: ['source', 'declare it under `sources`'],
  reference: ['item or source', 'give the item that it means this `id`'],
} as const;

function dangling(
  { path, isKey, value }: RoleValue,
  kind: keyof typeof NOUNS,
  id: unknown,
  known: DeclaredNames,
): PathProblem[] {
  // Other kinds of value, and texts that are no ids, are the validation's business.
  if (typeof id !== 'string' || known.has(id) || parseSourceRef(id)?.source !== id) return [];
  const [noun, declare] = NOUNS[kind];
  const hint = (): string => {
    const others = known.isEmpty ? '' : `, or name one of ${known.listed}`;
    const suggested =
      kind === 'source' ? known.suggestionBefore(String(value)) : known.suggestion(id);
    return suggested ?? declare + others;
  };
  const at = isKey ? 'key' : 'value';
  return [{ code: `dangling-${kind}`, message: `no ${noun} is called “${id}”`, hint, path, at }];
}

function duplicateIds(values: readonly RoleValue[], sources: ReadonlySet<string>): PathProblem[] {
  const owners = new Map<string, string>([...sources].map((id) => [id, `sources.${id}`]));
  const problems: PathProblem[] = [];
  for (const { role, value, path } of values) {
    if (role !== 'id' || typeof value !== 'string') continue;
    const owner = owners.get(value);
    if (owner === undefined) owners.set(value, pathText(path.slice(0, -1)));
    else problems.push(duplicateId(value, owner, path));
  }
  return problems;
}

function duplicateId(id: string, owner: string, path: Path): PathProblem {
  return {
    code: 'duplicate-id',
    message: `the id “${id}” is already that of “${owner}”`,
    hint: 'give each item an id of its own',
    path,
    at: 'value',
  };
}

function checkPeriod({ value, path }: RoleValue): PathProblem[] {
  if (!isRecord(value)) return [];
  const [from, to] = [value['from'], value['to']].map((date) => parseDate(written(date)));
  if (from === undefined || to === undefined || isDateProblem(from) || isDateProblem(to)) return [];
  if (isYearOpen(from) || isYearOpen(to) || compareDates(from, to) <= 0) return [];
  const message = `the period ends (${to.text}) before it begins (${from.text})`;
  const hint = 'exchange “from” and “to”';
  return [{ code: 'reversed-period', message, hint, path: [...path, 'to'], at: 'value' }];
}

/** The characters of a text or number; those of another kind of value do not matter here. */
function written(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function keysOf(brief: unknown, block: string): string[] {
  const map = isRecord(brief) && Object.hasOwn(brief, block) ? brief[block] : undefined;
  return isRecord(map) ? Object.keys(map) : [];
}
