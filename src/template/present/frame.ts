// The frame of a document: facts under the title, running head and foot, colophon.
import { isYearOpen } from '../../brief/dates/date.ts';
import { formatPeriod } from '../../brief/dates/format-date.ts';
import { markingText } from '../../brief/format/marking.ts';
import { openPoints, statusInFact } from '../../brief/open-points.ts';
import { capitalised } from '../labels/labels.ts';
import type { Fact, House, LeadText } from '../view-parts.ts';
import { dateText, dateView, inferredSentence, plainDate } from './dates.ts';
import { personText } from './names.ts';
import type { Scope } from './scope.ts';
import { runTogether } from './sentences.ts';

/** The cells of the strip; a missing edition leaves its cell empty, so `As of` keeps its place. */
export function presentStrip(scope: Scope): Fact[] {
  const { brief, word } = scope;
  const { as_of: asOf, next_update: next } = brief;
  const facts = [
    fact('as_of', word('fact.as_of'), asOf && dateText(scope, asOf)),
    fact('period', word('fact.period'), brief.period && periodText(scope)),
    fact('next_update', word('fact.next_update'), next && dateText(scope, next)),
    fact('prepared_by', word('fact.prepared_by'), ...preparedInStrip(scope)),
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
function preparedInStrip(scope: Scope): [string | undefined, string?] {
  const { brief, word } = scope;
  const people = brief.prepared_by;
  const only = people?.length === 1 ? people[0] : undefined;
  if (only?.organisation !== undefined)
    return [`${only.name}${scope.comma.trimEnd()}`, only.organisation];
  return [people?.map((person) => personText(scope, person)).join(word('grammar.semicolon'))];
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

/** The house that publishes the brief: its mark, and how it is reached. */
export function presentOrganisation({ brief: { organisation } }: Scope): House | undefined {
  if (organisation === undefined) return undefined;
  const { name, logo, address, contact, disclaimer } = organisation;
  const reached = [address, contact].filter((part) => part !== undefined);
  return { name, logo, disclaimer, reached: reached.map((part) => ` · ${part}`).join('') };
}

/** When the next edition is due. */
export function presentNextReport(scope: Scope) {
  const { next_update: date } = scope.brief;
  return date && { date: dateView(scope, date), meta: inferredSentence(scope, date) };
}

/** Characters for the page number and the page count, which only the typesetter knows. */
export const PAGE = '\uE000';
const PAGES = '\uE001';

/** What runs at the edges of each page. */
export function presentRunning(scope: Scope) {
  const { handling } = scope.brief;
  const status = statusInFact(scope.brief);
  const caveats = runTogether(handling?.caveats ?? []);
  const isMarked = status === 'draft' || status === 'withdrawn';
  return {
    embargo: embargoText(scope),
    marking: handling?.marking && markingText(handling.marking),
    caveats: caveats === '' ? undefined : caveats,
    tlp: handling?.tlp,
    watermark: isMarked ? scope.word(`watermark.${status}`) : undefined,
    id: scope.file.replace(/\.ya?ml$/i, ''),
    edition: edition(scope),
    page: scope.word('running.page', { page: PAGE, pages: PAGES }),
    /** Whether pages name the sources that they cite. */
    footnotes: scope.brief.design?.footnotes,
  };
}

/** `Edition 2, draft · as of 7 May 2027`; a final edition does not say that it is. */
function edition(scope: Scope): string {
  const { edition: number, as_of: asOf } = scope.brief;
  const status = statusInFact(scope.brief);
  const first = [
    number && scope.word('running.edition', { edition: String(number) }),
    status && status !== 'final' ? scope.word(`running.${status}`) : undefined,
  ];
  const known = asOf && scope.word('running.as_of', { date: plainDate(scope, asOf) });
  const parts = [first.filter((part) => part !== undefined).join(scope.comma), known];
  return capitalised(scope.labels, parts.filter(Boolean).join(' · '));
}

export function presentColophon(scope: Scope) {
  const { file, sha256, version, templateName: template } = scope;
  const fonts = scope.fonts ?? scope.word('colophon.fonts');
  return {
    preparedBy: preparedBy(scope),
    /** Whom the edition is for, and how much it leaves out. */
    withheld: withheld(scope),
    embedded:
      scope.brief.embed === 'none'
        ? scope.word('colophon.not_embedded')
        : scope.word('colophon.embedded', { file }),
    sha256,
    tool: `${scope.word('colophon.tool', { version, template })} ${fonts}`,
  };
}

function withheld({ brief, word }: Scope): string | undefined {
  if (brief.withheld === undefined) return undefined;
  const { audience, items } = brief.withheld;
  if (items === 0) return word('withheld.edition', { audience });
  return word('withheld.edition_items', { audience, count: String(items) });
}

function preparedBy(scope: Scope): string | undefined {
  const { prepared_by: people, prepared_at: at } = scope.brief;
  const date = at === undefined ? '' : dateText(scope, at);
  const names = (people ?? [])
    .map((person) => [personText(scope, person), person.email].filter(Boolean).join(scope.comma))
    .join(scope.word('grammar.semicolon'));
  if (names === '') return at && scope.word('colophon.prepared_on', { date });
  return scope.word(at ? 'colophon.prepared_by_on' : 'colophon.prepared_by', { date, names });
}

/** `Embargoed until 8 May 2027, 06:00 UTC+2.` */
export function embargoText(scope: Scope): string | undefined {
  const date = scope.brief.handling?.embargo_until;
  if (date === undefined) return undefined;
  return capitalised(scope.labels, scope.word('running.embargo', { date: dateText(scope, date) }));
}
