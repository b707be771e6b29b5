// The facts under the title: edition, as of, period, next update, who prepared it.
import { isYearOpen } from '../../brief/dates/date.ts';
import { formatPeriod } from '../../brief/dates/format-date.ts';
import type { Person } from '../../brief/format/schema.ts';
import { openPoints, statusInFact } from '../../brief/open-points.ts';
import { capitalised } from '../labels/labels.ts';
import type { Fact, LeadText } from '../view/view.ts';
import { dateText } from './dates.ts';
import type { Scope } from './scope.ts';

/** The cells of the strip; a missing edition leaves its cell empty, so `As of` keeps its place. */
export function presentStrip(scope: Scope): Fact[] {
  const { brief, word } = scope;
  const { as_of: asOf, next_update: next } = brief;
  const facts = [
    fact('as_of', word('fact.as_of'), asOf && dateText(scope, asOf)),
    fact('period', word('fact.period'), brief.period && periodText(scope)),
    fact('next_update', word('fact.next_update'), next && dateText(scope, next)),
    fact('prepared_by', word('fact.prepared_by'), ...preparedBy(scope)),
  ].flat();
  const edition = editionFact(scope);
  return edition === undefined && facts.length === 0 ? [] : [edition ?? EMPTY, ...facts];
}

const EMPTY: Fact = {
  label: '',
  value: { lead: '', rest: '' },
  second: undefined,
  at: 'edition',
};

function fact(at: string, label: string, rest: string | undefined, second?: string): Fact[] {
  return rest === undefined ? [] : [{ label, value: { lead: '', rest }, second, at }];
}

// One desk has its organisation on a second line; several run on.
function preparedBy(scope: Scope): [string | undefined, string?] {
  const { brief, word } = scope;
  const people = brief.prepared_by;
  const only = people?.length === 1 ? people[0] : undefined;
  if (only?.organisation !== undefined)
    return [`${only.name}${scope.comma.trimEnd()}`, only.organisation];
  return [people?.map((person) => personText(scope, person)).join(word('grammar.semicolon'))];
}

/** `Strait Desk, Example Policy Unit`. */
export function personText({ comma }: Scope, { name, organisation }: Person): string {
  return organisation === undefined ? name : `${name}${comma}${organisation}`;
}

function periodText(scope: Scope): string {
  const { from, to } = scope.brief.period!;
  const saysMore = [from, to].some((date) => date.inferred !== undefined || isYearOpen(date));
  return saysMore
    ? `${dateText(scope, from)} – ${dateText(scope, to)}`
    : formatPeriod({ from, to }, scope.labels.language);
}

function editionFact(scope: Scope): Fact | undefined {
  const { edition } = scope.brief;
  const status = statusInFact(scope.brief);
  const second =
    [withheldWords(scope), openCount(scope)].filter(Boolean).join(scope.comma) || undefined;
  if (edition === undefined && status === undefined) {
    if (second === undefined) return undefined;
    return { ...EMPTY, label: scope.word('fact.edition'), value: { lead: '', rest: second } };
  }
  const key = edition === undefined ? 'status' : 'edition';
  const label = scope.word(`fact.${key}`);
  return { label, value: editionValue(scope), second, at: key };
}

/** `2 items withheld`; an edition that leaves something out says so where it is identified. */
function withheldWords({ brief, word }: Scope): string | undefined {
  const count = brief.withheld?.items ?? 0;
  return count === 0 ? undefined : word('withheld.items', { count: String(count) });
}

/** `5 points open`; undefined if nothing is. */
export function openCount({ brief, word }: Scope): string | undefined {
  const { length: count } = openPoints(brief);
  return count === 0 ? undefined : word('open.points', { count: String(count) });
}

// A document that must not be relied on says so in bold.
function editionValue(scope: Scope): LeadText {
  const { edition } = scope.brief;
  const status = statusInFact(scope.brief);
  const words = status === undefined ? '' : scope.word(`edition_status.${status}`);
  if (edition === undefined) return { lead: capitalised(scope.labels, words), rest: '' };
  if (words === '') return { lead: String(edition), rest: '' };
  return status === 'draft' || status === 'withdrawn'
    ? { lead: `${edition}${scope.comma}${words}`, rest: '' }
    : { lead: String(edition), rest: `${scope.comma}${words}` };
}
