// The facts of a ceasefire, each under its label: short ones four a row, longer ones two.
import type { Ceasefire } from '../../brief/format/schema.ts';
import { dateText } from '../../template/present/dates.ts';
import { chunks } from '../../template/present/lists.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import { actorNames } from '../../template/present/names.ts';
import { isLeftOut, type Scope } from '../../template/present/scope.ts';
import { closed } from '../../template/present/sentences.ts';
import type { Fact, Mark } from '../../template/view-parts.ts';

/** Longer values leave the narrow columns. */
const SHORT_FACT = 40;

/** With more rows of short facts than these, they stand apart. */
const LONG = 2;

/** A fact of a row that can carry a change bar. */
export interface FactInRow extends Fact {
  /** True if a fact of this row changed. */
  readonly changed: boolean;
  /** What the facts were read in, at the last of them. */
  readonly refs: readonly Mark[];
}

/** The rows of facts of the ceasefire at a place of the brief. */
export function factRows(scope: Scope, block: Ceasefire, at: string) {
  const facts = shortFacts(scope, block, at);
  const isShort = ({ value }: Fact): boolean => value.rest.length <= SHORT_FACT;
  const short = facts.filter(isShort);
  const more = [...facts.filter((fact) => !isShort(fact)), ...longFacts(scope, block, at)];
  const refs = sourceMarks(scope, block.source);
  const shortRows = chunks(short, 4);
  return {
    /** Many rows need some air between them. */
    isLong: shortRows.length > LONG,
    facts: rows(scope, shortRows, more.length === 0 ? refs : [], at),
    moreFacts: rows(scope, chunks(more, 2), refs, at),
  };
}

function shortFacts(scope: Scope, block: Ceasefire, at: string): Fact[] {
  const { word } = scope;
  const { kind, form, class: reach, purpose, from, until, parties, monitoring } = block;
  return facts(at, [
    ['status', word('fact.status'), word(`ceasefire_status.${block.status}`)],
    ['kind', word('fact.kind'), kind && word(`ceasefire_kind.${kind}`)],
    ['form', word('fact.form'), form && word(`ceasefire_form.${form}`)],
    ['class', word('fact.class'), reach && word(`ceasefire_class.${reach}`)],
    ['purpose', word('fact.purpose'), purpose && word(`ceasefire_purpose.${purpose}`)],
    ['duration', word('fact.duration'), block.duration],
    ['monitoring', word('fact.monitoring'), monitoring?.body],
    ['monitoring.strength', word('fact.strength'), monitoring?.strength],
    ['parties', word('fact.parties'), namesOf(scope, parties)],
    ['excluded', word('fact.excluded'), namesOf(scope, block.excluded)],
    ['signed', word('fact.signed'), signedText(scope, block)],
    ['from', word('fact.from'), from && dateText(scope, from)],
    ['until', word('fact.until'), until && dateText(scope, until)],
    ['ended', word('fact.ended'), endedText(scope, block)],
    [
      'next_review',
      word('fact.next_review'),
      block.next_review && dateText(scope, block.next_review),
    ],
  ]);
}

function longFacts(scope: Scope, block: Ceasefire, at: string): Fact[] {
  const { word } = scope;
  const first = facts(at, [
    ['coverage', word('fact.coverage'), block.coverage],
    ['mediators', word('fact.mediators'), namesOf(scope, block.mediators)],
  ]);
  if (isLeftOut(scope, 'ceasefire_details')) return first;
  const details = facts(at, [
    ['guarantors', word('fact.guarantors'), namesOf(scope, block.guarantors)],
    ['monitoring.mandate', word('fact.mandate'), block.monitoring?.mandate],
    ['monitoring.limits', word('fact.limits'), block.monitoring?.limits],
    ['breaches', word('fact.breaches'), block.breaches],
    ['enforcement', word('fact.enforcement'), block.enforcement],
    ['review', word('fact.review'), block.review],
    ['renewal', word('fact.renewal'), block.renewal],
    ['ends_if', word('fact.ends_if'), block.ends_if],
  ]);
  return [...first, ...details];
}

function namesOf(scope: Scope, ids: readonly string[] | undefined): string | undefined {
  return ids && actorNames(scope, ids);
}

function signedText(scope: Scope, { signed }: Ceasefire): string | undefined {
  if (signed === undefined) return undefined;
  const { date, place, witnesses } = signed;
  const names = namesOf(scope, witnesses);
  const witnessed = names && scope.word('ceasefire.witnessed', { names });
  return [dateText(scope, date), place, witnessed]
    .filter((each) => each !== undefined)
    .join(scope.comma);
}

function endedText(scope: Scope, { ended }: Ceasefire): string | undefined {
  if (ended === undefined) return undefined;
  const { date, how, why } = ended;
  const when = dateText(scope, date);
  const said =
    how === undefined ? when : `${when}${scope.comma}${scope.word(`ceasefire_ending.${how}`)}`;
  return why === undefined ? said : `${closed(said)} ${why}`;
}

function facts(
  at: string,
  rows: readonly (readonly [string, string, string | undefined])[],
): Fact[] {
  return rows.flatMap(([key, label, rest]) =>
    rest === undefined
      ? []
      : [{ label, value: { lead: '', rest }, second: undefined, at: `${at}.${key}` }],
  );
}

/** The rows of facts; what these were read in stands at their end. */
function rows(
  scope: Scope,
  all: readonly Fact[][],
  refs: readonly Mark[],
  at: string,
): FactInRow[][] {
  return all.map((row, index) => {
    const facts = marked(scope, row, at);
    const last = facts.at(-1);
    return last && index === all.length - 1 ? [...facts.slice(0, -1), { ...last, refs }] : facts;
  });
}

/** The facts of a row; it carries one bar for all that changed in it. */
function marked(scope: Scope, row: readonly Fact[], block: string): FactInRow[] {
  const fields = scope.changeAt(block)?.fields ?? [];
  const keys = new Set(fields.filter(({ minor }) => !minor).map(({ path }) => path[0]));
  const changed = row.some(({ at }) => keys.has(at.slice(block.length + 1).split('.')[0]));
  return row.map((fact) => ({ ...fact, changed, refs: [] }));
}
