// What the page says beside an item that is new or changed since the edition before.
import { blocks, type NumberedBlock } from '../../blocks/blocks.ts';
import { isDateProblem, parseDate } from '../../brief/dates/date.ts';
import type { FieldChange, ItemChange } from '../../brief/edition/edition-change.ts';
import type { Likelihood } from '../../brief/format/terms.ts';
import type { LabelKey } from '../labels/label-keys.ts';
import { capitalised } from '../labels/labels.ts';
import type { Item, Sentence } from '../view-parts.ts';
import { plainDate } from './dates.ts';
import { itemAt } from './marks.ts';
import type { Scope } from './scope.ts';
import { sentence } from './sentences.ts';

/** Number and place of an item, and whether it carries a change bar. */
export function itemOf(scope: Scope, block: NumberedBlock, index: number): Item {
  const item = itemAt(block, index);
  return { ...item, changed: isChanged(scope, item.at) };
}

/** True if what stands at this place of the brief is new or changed in substance. */
export function isChanged(scope: Scope, at: string): boolean {
  return scope.changeAt(at) !== undefined;
}

/** `New.`, `Closed.` or `Changed: wording, status (was stated).`; nothing if it is as it was. */
export function changeSentences(scope: Scope, at: string): Sentence[] {
  const change = scope.changeAt(at);
  if (change === undefined) return [];
  if (change.kind !== 'changed') return [sentence('', { change: `${kindWord(scope, change)}.` })];
  const fields = changedFields(scope, change);
  return [sentence(`${fields}.`, { change: capitalised(scope.labels, scope.word('change.what')) })];
}

/** The likelihood that a judgment had in the edition before, if it was another. */
export function formerLikelihood(scope: Scope, at: string): Likelihood | undefined {
  const field = scope.changeAt(at)?.fields.find(({ path }) => path.join() === 'likelihood');
  return field?.from as Likelihood | undefined;
}

/** `New`, `Changed`. */
function kindWord(scope: Scope, { kind }: ItemChange): string {
  const word = scope.word(`change.${kind === 'moved' ? 'changed' : kind}`);
  return capitalised(scope.labels, word);
}

/** The names of the fields that changed, without their former values: `wording, status`. */
export function fieldNames(scope: Scope, { fields, block }: ItemChange): string {
  const names = seen(fields).map(({ path }) => scope.word(`change_field.${fieldKey(block, path)}`));
  return [...new Set(names)].join(scope.comma);
}

function changedFields(scope: Scope, { fields, block }: ItemChange): string {
  const said = seen(fields).map((field) => {
    const [key = ''] = field.path;
    if (SPEAKERS.has(key) && field.from !== undefined)
      return scope.word('change.speaker', { name: field.from });
    const name = scope.word(`change_field.${fieldKey(block, field.path)}`);
    const value = formerValue(scope, block, field);
    return value === undefined ? name : scope.word('change.was', { field: name, value });
  });
  return [...new Set(said)].join(scope.comma);
}

/** Where an item names its speaker; the former one is known only if it was corrected. */
const SPEAKERS = new Set(['by', 'speaker']);

function seen(fields: readonly FieldChange[]): FieldChange[] {
  return fields.filter(({ minor }) => !minor);
}

type FieldKey =
  Extract<LabelKey, `change_field.${string}`> extends `change_field.${infer Key}` ? Key : never;

const FIELD_KEYS: Readonly<Record<string, FieldKey>> = {
  text: 'wording',
  question: 'wording',
  say: 'wording',
  if_pressed: 'wording',
  wording: 'wording',
  issue: 'wording',
  title: 'wording',
  likelihood: 'likelihood',
  confidence: 'confidence',
  status: 'status',
  state: 'status',
  trend: 'status',
  alert: 'status',
  credibility: 'credibility',
  reliability: 'reliability',
  category: 'category',
  date: 'date',
  said: 'date',
  published: 'date',
  from: 'begins',
  until: 'ends',
  valid_until: 'ends',
  duration: 'duration',
  monitoring: 'monitoring',
  parties: 'parties',
  due: 'due',
  deadline: 'deadline',
  owner: 'owner',
  source: 'sources',
  based_on: 'basis',
  confidence_basis: 'basis',
  indicators: 'indicators',
  by: 'attribution',
  speaker: 'attribution',
  to: 'attribution',
  note: 'note',
  verdict: 'verdict',
  review: 'grounds',
  recommended: 'recommended',
};

function fieldKey(block: string, path: readonly string[]): FieldKey {
  // The text of a source is the name of a file.
  if (block === 'sources' && path[0] === 'text') return 'other';
  if (path[0] === 'responses') return 'answers';
  if (path[0] === 'stances') return 'stances';
  return FIELD_KEYS[path[0] ?? ''] ?? 'other';
}

/** The group of labels that a former status is said in: the block's own. */
function statusGroup(name: string): string | undefined {
  const labels = blocks.find(([each]) => each === name)?.[1].labels ?? {};
  return Object.keys(labels).find((group) => group.endsWith('_status'));
}

const TERMS = new Set(['likelihood', 'confidence', 'trend', 'alert']);
const DATES = new Set(['due', 'deadline', 'from', 'until', 'valid_until']);

/** What a field was, if that is known, in the words of the page. */
function formerValue(
  scope: Scope,
  block: string,
  { path: [key = ''], from }: FieldChange,
): string | undefined {
  if (from === undefined) return undefined;
  if (key === 'status') return termWord(scope, statusGroup(block), from);
  if (key === 'state') return termWord(scope, 'clause_state', from);
  if (TERMS.has(key)) return termWord(scope, key, from);
  if (DATES.has(key)) return dateWord(scope, from);
  return from;
}

function termWord(scope: Scope, group: string | undefined, term: string): string | undefined {
  if (group === undefined || typeof scope.labels.groups[group]?.[term] !== 'string')
    return undefined;
  return scope.word(`${group}.${term}` as LabelKey);
}

function dateWord(scope: Scope, written: string): string | undefined {
  const date = parseDate(written);
  return isDateProblem(date) ? undefined : plainDate(scope, date);
}
