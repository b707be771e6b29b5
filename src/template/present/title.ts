// The facts under the title: edition, as of, period, next update, who prepared it.
import { formatPeriod } from '../../brief/format-date.ts';
import type { Person } from '../../brief/schema.ts';
import { capitalised } from '../labels.ts';
import type { Fact, LeadText } from '../view.ts';
import { dateText } from './dates.ts';
import type { Scope } from './scope.ts';

/** The cells of the strip; where the edition is missing its cell stays empty, so `As of` keeps its place. */
export function presentStrip(scope: Scope): Fact[] {
  const { brief, word } = scope;
  const facts: Fact[] = [];
  const add = (at: string, label: string, rest: string | undefined): void => {
    if (rest !== undefined) facts.push({ label, value: { lead: '', rest }, at });
  };
  add('as_of', word('fact.as_of'), brief.as_of && dateText(scope, brief.as_of));
  add('period', word('fact.period'), brief.period && periodText(scope));
  add(
    'next_update',
    word('fact.next_update'),
    brief.next_update && dateText(scope, brief.next_update),
  );
  add(
    'prepared_by',
    word('fact.prepared_by'),
    brief.prepared_by?.map(personText).join(word('grammar.semicolon')),
  );
  const edition = editionFact(scope);
  return edition === undefined && facts.length === 0 ? [] : [edition ?? EMPTY, ...facts];
}

const EMPTY: Fact = { label: '', value: { lead: '', rest: '' }, at: 'edition' };

/** `Strait Desk, Example Policy Unit`. */
export function personText({ name, organisation }: Person): string {
  return organisation === undefined ? name : `${name}, ${organisation}`;
}

function periodText(scope: Scope): string {
  const { from, to } = scope.brief.period!;
  const inferred = from.inferred !== undefined || to.inferred !== undefined;
  return inferred
    ? `${dateText(scope, from)} – ${dateText(scope, to)}`
    : formatPeriod({ from, to }, scope.labels.language);
}

function editionFact(scope: Scope): Fact | undefined {
  const { edition, status } = scope.brief;
  if (edition === undefined && status === undefined) return undefined;
  const label = scope.word(edition === undefined ? 'fact.status' : 'fact.edition');
  return { label, value: editionValue(scope), at: edition === undefined ? 'status' : 'edition' };
}

// A document that must not be relied on says so in bold.
function editionValue(scope: Scope): LeadText {
  const { edition, status } = scope.brief;
  const words = status === undefined ? '' : scope.word(`edition_status.${status}`);
  if (edition === undefined) return { lead: capitalised(scope.labels, words), rest: '' };
  if (words === '') return { lead: String(edition), rest: '' };
  return status === 'draft' || status === 'withdrawn'
    ? { lead: `${edition}, ${words}`, rest: '' }
    : { lead: String(edition), rest: `, ${words}` };
}
