// References as marks: the numbers of items (C1, D2, S1), `S1 ¶5, ¶7`, and ranges: `C1–C2, D1–D3`.
import { BLOCKS, type BlockName, blocks, type NumberedBlock } from '../../blocks/blocks.ts';
import type { Block } from '../../brief/format/block.ts';
import type { Brief } from '../../brief/format/schema.ts';
import { roleValues } from '../../brief/format/schema-walk.ts';
import type { SourceRef } from '../../brief/format/source-ref.ts';
import { pageName } from '../../brief/parts.ts';
import { citationsIn } from '../../brief/prose/citations.ts';
import { pathText } from '../../brief/yaml/path-text.ts';
import type { ProseReference } from '../prose/inline-markdown.ts';
import type { Mark } from '../view-parts.ts';
import { PAGE } from './frame.ts';
import { chunks, runs } from './lists.ts';
import { outerLinks, raised } from './outer-links.ts';
import type { Scope } from './scope.ts';

/** A mark is never broken over lines, so a long one is cut into several. */
const LOCATORS_PER_MARK = 4;

/** Number and place of the item at `index` of `block`. */
export function itemAt(block: NumberedBlock, index: number): { number: string; at: string } {
  return { number: `${BLOCKS[block].letter}${index + 1}`, at: `${block}[${index}]` };
}

/** The name of a section of the page that has a head of its own: `sections-1`, `sections-1-2`. */
export function anchorOf(at: string): string {
  const indexes = Array.from(at.matchAll(/\[(\d+)\]/gu), ([, index]) => Number(index) + 1);
  return [at.slice(0, at.indexOf('[')), ...indexes].join('-');
}

/** A link to the item or source with this number. */
export function markOf(number: string): Mark {
  return { text: number, href: `#${number}` };
}

/** The letter before the numbers of a block, if it has them. */
export function letterOf(block: BlockName): string | undefined {
  const { letter }: Block = BLOCKS[block];
  return letter;
}

/** True of a block whose items have heads of their own. */
export function isHeaded(block: BlockName): boolean {
  const { headed }: Block = BLOCKS[block];
  return headed === true;
}

/** True of a mapping, whose entries have ids for keys. */
export function isKeyed(place: string): boolean {
  return blocks.some(([name, { field }]) => name === place && field.type === 'record');
}

/** Links to items of a block, neighbours as one range: `C1, C3–C5`. */
export function rangeMarks(letter: string, indexes: readonly number[]): Mark[] {
  return runs(indexes).map(([first, last]) => {
    const start = `${letter}${first + 1}`;
    return {
      ...markOf(start),
      text: first === last ? start : `${start}–${letter}${last + 1}`,
    };
  });
}

/** The position of an item by its key in the block: an index of a list, or an id; -1 if there is none. */
export function positionOf(brief: Brief, block: BlockName, key: string | number): number {
  if (typeof key === 'number') return key;
  return isKeyed(block) ? Object.keys(brief[block] ?? {}).indexOf(key) : -1;
}

/** The mark of each source and of each item that has an id, or of what an item with an id stands in. */
export function numberItems(brief: Brief, head: (block: BlockName) => string): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const [name, { letter, headed }] of blocks) {
    const value: unknown = brief[name];
    if (headed)
      for (const [id, mark] of headMarks(value as readonly Headed[] | undefined, name))
        marks.set(id, mark);
    else if (letter === undefined)
      for (const id of idsIn(value)) marks.set(id, { text: head(name), href: undefined });
    else if (Array.isArray(value))
      for (const [index, item] of value.entries())
        for (const id of idsIn(item)) marks.set(id, markOf(`${letter}${index + 1}`));
  }
  // Sources last: where an item has the id of a source, references to sources still hold.
  for (const [name, { letter }] of blocks) {
    if (letter === undefined || !isKeyed(name)) continue;
    for (const [index, id] of Object.keys(brief[name] ?? {}).entries())
      marks.set(id, markOf(`${letter}${index + 1}`));
  }
  return marks;
}

/** What has a head of its own goes by it. */
function headMarks(
  items: readonly Headed[] = [],
  outer: string,
): (readonly [id: string, mark: Mark])[] {
  return items.flatMap((item, index) => {
    const at = `${outer}[${index}]`;
    const inner = headMarks(item.under, `${at}.under`);
    return item.id === undefined ? inner : [[item.id, headMark(item, at)], ...inner];
  });
}

/** A link to an item by its head. */
export function headMark({ title }: Headed, at: string): Mark {
  return { text: title.replace(/\s+/gu, ' '), href: `#${anchorOf(at)}` };
}

interface Headed {
  readonly id?: string | undefined;
  readonly title: string;
  readonly under?: readonly Headed[] | undefined;
}

/** The ids of an item and of all that is in it. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  const lists = Object.values(value).filter((each) => Array.isArray(each));
  return 'id' in value && typeof value.id === 'string'
    ? [value.id, ...lists.flatMap(idsIn)]
    : lists.flatMap(idsIn);
}

/** One mark a source; its further places follow the first without the source's number. */
export function sourceMarks(scope: Scope, refs: readonly SourceRef[] | undefined): Mark[] {
  const places = new Map<string, string[]>();
  for (const { source, locator } of refs ?? []) {
    const own = places.get(source) ?? [];
    if (locator !== undefined && !own.includes(locator)) own.push(locator);
    places.set(source, own);
  }
  return [...places].flatMap(([source, locators]) => marksOf(scope, source, locators));
}

function marksOf(scope: Scope, source: string, locators: readonly string[]): Mark[] {
  const { text, href } = idMark(scope, source);
  const rows = chunks(locators, LOCATORS_PER_MARK);
  if (rows.length === 0) return [{ text, href }];
  return rows.map((row, index) => {
    const comma = index < rows.length - 1 ? ',' : '';
    const words = `${row.join(', ')}${comma}`;
    return { text: index === 0 ? `${text} ${words}` : words, href };
  });
}

/** The mark of an item or source; an id that the brief does not have stands as it is. */
export function idMark(scope: Scope, id: string): Mark {
  return scope.numbers.get(id) ?? { text: id, href: undefined };
}

/** The items that cite a source, neighbours as one range; those with heads by these. */
export function citedBy(brief: Brief, source: string): Mark[] {
  return CITING.flatMap(([name, { letter }]) => {
    const indexes = citationsOf(brief).get(`${name} ${source}`) ?? [];
    if (letter !== undefined) return rangeMarks(letter, indexes);
    const items = brief[name] as readonly Headed[] | undefined;
    return indexes.map((index) => headMark(items![index]!, `${name}[${index}]`));
  });
}

/** The blocks with numbers or heads, in the order of their names. */
const CITING = blocks
  .filter(([, { letter, headed }]) => letter !== undefined || headed)
  .toSorted(([one], [other]) => (one < other ? -1 : 1));

const citations = new WeakMap<Brief, ReadonlyMap<string, number[]>>();

/** The indexes of items by their block and a source that they cite; gathered once a brief. */
function citationsOf(brief: Brief): ReadonlyMap<string, number[]> {
  const known = citations.get(brief);
  if (known) return known;
  const found = new Map<string, number[]>();
  const inProse = citedInProse(brief);
  for (const [name] of CITING)
    for (const [index, item] of listOf(brief[name]).entries())
      for (const source of new Set([
        ...sourcesOf(item),
        ...(inProse.get(`${name}[${index}]`) ?? []),
      ])) {
        const key = `${name} ${source}`;
        const indexes = found.get(key);
        if (indexes) indexes.push(index);
        else found.set(key, [index]);
      }
  citations.set(brief, found);
  return found;
}

/** The sources that the texts of items cite, `[report ¶2]`, by the place of the item. */
function citedInProse(brief: Brief): ReadonlyMap<string, readonly string[]> {
  const { sources = {} } = brief;
  const found = new Map<string, string[]>();
  for (const { path, value } of roleValues(brief, 'prose', 'withholdable')) {
    const cited = citationsIn(String(value), (id) => Object.hasOwn(sources, id));
    if (cited.length === 0) continue;
    const ids = cited.flatMap(({ refs }) => refs.map(({ source }) => source));
    const at = pathText(path.slice(0, 2));
    found.set(at, [...(found.get(at) ?? []), ...ids]);
  }
  return found;
}

function listOf(value: unknown): readonly Citing[] {
  return Array.isArray(value) ? value : [];
}

interface Citing {
  readonly source?: readonly SourceRef[] | undefined;
  readonly first_appearance?: readonly SourceRef[] | undefined;
  readonly responses?: readonly Citing[] | undefined;
  readonly under?: readonly Citing[] | undefined;
  readonly based_on?: readonly string[] | undefined;
}

function sourcesOf(item: Citing): string[] {
  const refs = [...(item.source ?? []), ...(item.first_appearance ?? [])];
  const own = refs.map((ref) => ref.source);
  const inner = [...(item.responses ?? []), ...(item.under ?? [])].flatMap(sourcesOf);
  return [...own, ...(item.based_on ?? []), ...inner];
}

/** True for the number of an item or source that the template does not show. */
export function isHidden({ leftOut = [] }: Scope, { href }: Mark): boolean {
  if (href === undefined) return false;
  const block = blocks.find(([name, { letter }]) =>
    letter === undefined ? href.startsWith(`#${name}-`) : letter === href.charAt(1),
  );
  return block !== undefined && leftOut.includes(pageName(block[0]));
}

/** Every id and address that a link may name, with what it leads to: a number and, inside, a page. */
export function presentReferences(scope: Scope): Map<string, ProseReference> {
  const outer = outerLinks(scope).map((address, index): [string, ProseReference] => {
    const number = raised(index + 1);
    return [address, { href: address, text: number, mark: number, isSource: false }];
  });
  const inner = [...scope.numbers].map(([id, mark]): [string, ProseReference] => {
    const { text, href } = mark;
    const named = { mark: text, isSource: Object.hasOwn(scope.brief.sources ?? {}, id) };
    // What is not on the pages has a number in the full brief, but no page.
    if (isHidden(scope, mark)) return [id, { href: undefined, text, ...named }];
    // Heads are found by themselves.
    if (href !== `#${text}`) return [id, { href, text, ...named }];
    const onPage = scope.word('grammar.page_reference', { item: text, page: PAGE });
    return [id, { href, text: onPage, ...named }];
  });
  return new Map([...inner, ...outer]);
}
