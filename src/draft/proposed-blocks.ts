// The blocks of a draft that say what the article reports: claims, demands, the ceasefire, the timeline.

import { CEASEFIRE_STATUSES } from '../blocks/ceasefire/block.ts';
import type { Proposed } from './arrange.ts';
import type { Cast } from './cast.ts';
import type { DatedSentence } from './dated-sentences.ts';
import { doubtOf } from './doubts.ts';
import { categoryOf } from './proposals/category.ts';
import type { Proposal } from './proposals/propose.ts';
import type { Fact } from './proposals/truce-facts.ts';
import { asWritten, type Field, item, locator, mapping, toDoOf } from './yaml-items.ts';

const STATUSES = CEASEFIRE_STATUSES.join(' | ');

const SAY_IT = 'say it in your own words';

/** The blocks `claims`, `demands` and `ceasefire`, as many as there is something for. */
export function proposedBlocks(proposed: Proposed, cast: Cast): readonly string[] {
  const { claims, demands, dates, more } = proposed;
  return [
    block(
      'claims',
      claims.map((each) => claimItem(each, cast, dates)),
    ),
    block(
      'demands',
      demands.map((each) => demandItem(each, cast, dates)),
    ),
    ceasefireBlock(proposed, cast),
    more === 0 ? '' : `# The article reports ${more} more of these than are written here.`,
  ];
}

function block(key: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`${key}:`, ...items].join('\n');
}

type Dates = Proposed['dates'];

function claimItem(claim: Proposal, cast: Cast, dates: Dates): string {
  const date = claim.sentence && dates.get(claim.sentence);
  return item([
    ['text', asWritten(claim.words)],
    ['by', cast.memberOf(claim.by).id],
    ['to_do', toDoOf([SAY_IT, claim.by && doubtOf(claim.by)])],
    ['source', locator(claim.paragraph)],
    ...dateFields('date', date),
    ['credibility', '6'],
    ['status', 'reported'],
  ]);
}

function demandItem(demand: Proposal, cast: Cast, dates: Dates): string {
  const { words, by, to, toWritten, paragraph, sentence, span } = demand;
  const date = sentence && dates.get(sentence);
  const isInside = date && sentence.start + date.at >= span.start;
  const isDeadline =
    (date && isInside && /\b(?:by|until|before)\s*$/iu.test(sentence.masked.slice(0, date.at))) ||
    /^by\b/iu.test(date?.written ?? '');
  const whom =
    toWritten === undefined
      ? `${SAY_IT}, and of whom it is wanted`
      : `of whom is it wanted? the article has “${toWritten}”`;
  const toDos = to === undefined ? (toWritten === undefined ? [whom] : [SAY_IT, whom]) : [SAY_IT];
  return item([
    ['text', asWritten(words)],
    ['by', cast.memberOf(by).id],
    ['to', to === undefined ? undefined : cast.memberOf({ name: to }).id],
    ['to_do', toDoOf([...toDos, by && doubtOf(by)])],
    ['category', categoryOf(words)],
    ['status', 'stated'],
    ['source', locator(paragraph)],
    ...dateFields(isDeadline ? 'deadline' : 'date', date),
  ]);
}

function dateFields(key: string, found: DatedSentence | undefined): readonly Field[] {
  return found === undefined ? [] : [[key, found.date, `as written: ${found.written}`]];
}

function ceasefireBlock(proposed: Proposed, cast: Cast): string {
  const { truce, terms, reservations, events } = proposed;
  if (!truce) return '';
  const fact = (key: string, found: Fact | undefined): Field => [
    key,
    found && asWritten(found.value),
    told(found),
  ];
  const ids = (key: string, found: Fact<readonly string[]> | undefined): Field => [
    key,
    found && `[${found.value.map((name) => cast.memberOf({ name }).id).join(', ')}]`,
    told(found),
  ];
  const day = (key: string, found: Fact | undefined): Field => [key, found?.value, told(found)];
  const unsaid = [
    truce.parties ? undefined : 'whom it binds',
    truce.duration || truce.until ? undefined : 'how long it lasts',
    truce.monitoring ? undefined : 'who monitors it',
  ].filter((part) => part !== undefined);
  const fields: readonly Field[] = [
    [
      'status',
      truce.status?.value ?? 'proposed',
      `${truce.status ? `${told(truce.status)}; ` : ''}${STATUSES}`,
    ],
    [
      'to_do',
      toDoOf(
        [
          truce.status ? 'confirm how it stands' : 'say how it stands: the article is not plain',
          unsaid.length === 0
            ? undefined
            : `add ${new Intl.ListFormat('en').format(unsaid)}, if the article says so`,
        ],
        '  ',
      ),
    ],
    ids('parties', truce.parties),
    ids('mediators', truce.mediators),
    fact('coverage', truce.coverage),
    fact('duration', truce.duration),
    day('from', truce.from),
    day('until', truce.until),
    fact('monitoring', truce.monitoring),
    ['terms', nested(terms.map((each) => pointItem(each, cast)))],
    ['reservations', nested(reservations.map((each) => pointItem(each, cast)))],
    ['events', nested(events.map((each) => eventItem(each, '    ')))],
    ['source', sourcesOf(proposed)],
  ];
  return `ceasefire:\n${mapping(fields, '  ')}`;
}

function told(fact: Fact<unknown> | undefined): string | undefined {
  return fact && `¶${fact.paragraph}`;
}

function nested(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : `\n${items.join('\n')}`;
}

function pointItem({ words, by, paragraph }: Proposal, cast: Cast): string {
  const fields: readonly Field[] = [
    ['text', asWritten(words)],
    ['by', by && cast.memberOf(by).id],
    ['to_do', toDoOf([SAY_IT, by && doubtOf(by)], '      ')],
    ['source', locator(paragraph)],
  ];
  return item(fields, '    ');
}

/** Every paragraph that gave a fact. */
function sourcesOf({ truce = {} }: Proposed): string | undefined {
  const facts = Object.values(truce) as readonly (Fact<unknown> | undefined)[];
  const paragraphs = [...new Set(facts.flatMap((fact) => fact?.paragraph ?? []))].sort(
    (a, b) => a - b,
  );
  if (paragraphs.length === 0) return undefined;
  return paragraphs.length === 1
    ? locator(paragraphs[0])
    : `[${paragraphs.map(locator).join(', ')}]`;
}

/** The block `timeline`. */
export function timelineBlock({ timeline }: Proposed): string {
  return block(
    'timeline',
    timeline.map((each) => eventItem(each, '  ')),
  );
}

function eventItem({ date, written, sentence }: DatedSentence, indent: string): string {
  const fields: readonly Field[] = [
    ['date', date, `as written: ${written}`],
    ['text', asWritten(sentence.words.replace(/\s+/gu, ' '))],
    ['to_do', SAY_IT],
    ['source', locator(sentence.paragraph)],
  ];
  return item(fields, indent);
}
