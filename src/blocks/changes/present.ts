// "What changed": what the desk says, then the items and sections that differ from the edition before.

import type { ItemChange } from '../../brief/edition/edition-change.ts';
import { PARTS, type PageName, pageName } from '../../brief/parts.ts';
import type { Path } from '../../brief/yaml/path-text.ts';
import { capitalised } from '../../template/labels/labels.ts';
import { fieldNames } from '../../template/present/item-changes.ts';
import { linesAt } from '../../template/present/lists.ts';
import {
  headMark,
  isHeaded,
  isKeyed,
  itemAt,
  letterOf,
  markOf,
  positionOf,
  rangeMarks,
} from '../../template/present/marks.ts';
import type { Presenter, Scope, Section } from '../../template/present/scope.ts';
import type { Mark } from '../../template/view-parts.ts';
import { type BlockName, blocks } from '../blocks.ts';

/** One thing that changed, with the fields that did. */
export interface ChangedMark extends Mark {
  readonly what: string | undefined;
}

/** What is new, or changed, or removed. */
export interface ChangedGroup {
  readonly word: string;
  readonly marks: readonly ChangedMark[];
  /** Beginnings of texts that have no place on the page any more. */
  readonly texts: readonly string[];
}

function presentChanged(scope: Scope) {
  const { brief, word, changes } = scope;
  const groups = changes === undefined ? ownGroups(scope) : comparedGroups(scope);
  if (brief.changes === undefined && groups.length === 0) return undefined;
  const numbered = groups
    .flatMap(({ marks }) => marks)
    .filter(({ href = '' }) => NUMBER.test(href));
  const bar = word('change.bar', { count: String(numbered.length) });
  return {
    /** Second line of the head: `since edition 1`. */
    second: changes && sinceWords(scope, changes.since),
    entries: linesAt('changes', brief.changes),
    // The head has said it already if the editions were compared.
    since: groups.length === 0 || changes ? undefined : sinceLead(scope),
    groups: changes ? withCapital(scope, groups) : groups,
    bar: numbered.length === 0 ? undefined : changes ? word('change.bar_marked') : bar,
  };
}

// Where nothing stands before it, the first word begins a sentence.
function withCapital({ labels }: Scope, [first, ...rest]: readonly ChangedGroup[]): ChangedGroup[] {
  return first === undefined ? [] : [{ ...first, word: capitalised(labels, first.word) }, ...rest];
}

function sinceWords({ word }: Scope, edition: number | undefined): string {
  return edition === undefined
    ? word('change.since_before_head')
    : word('change.since_head', { edition: String(edition) });
}

function sinceLead({ brief, word }: Scope): string {
  const before = (brief.edition ?? 1) - 1;
  return before > 0
    ? word('change.since', { edition: String(before) })
    : word('change.since_before');
}

// Without an edition to compare with, the desk's own word on likelihoods is all there is.
function ownGroups(scope: Scope): ChangedGroup[] {
  const marks = ownMarks(scope, new Set());
  return marks.length === 0 ? [] : [group(scope, 'changed', marks)];
}

function ownMarks(scope: Scope, known: ReadonlySet<string>): ChangedMark[] {
  const what = scope.word('change_field.likelihood');
  return (scope.brief.judgments ?? []).flatMap((judgment, index) => {
    const { number } = itemAt('judgments', index);
    if (judgment.change === undefined || known.has(number)) return [];
    return [{ ...markOf(number), what }];
  });
}

/** What has a number has a bar; what has a head has none. */
const NUMBER = /^#\p{L}+\d+$/u;

const KINDS = ['new', 'changed', 'closed', 'withdrawn'] as const;

function comparedGroups(scope: Scope): ChangedGroup[] {
  const shown = (scope.changes?.items ?? []).filter((each) => !each.minor);
  const presenters = Object.values(scope.presenters);
  // Sources stand last.
  const numbered = presenters
    .flatMap(({ block }) => block ?? [])
    .toSorted((one, other) => Number(isKeyed(one)) - Number(isKeyed(other)));
  const groups = KINDS.map((kind) => {
    const marks = numbered.flatMap((block) => numberedMarks(shown, block, kind, scope));
    const own = kind === 'changed' ? ownMarks(scope, new Set(marks.map(({ text }) => text))) : [];
    const heads = presenters.flatMap((each) => headMarks(shown, each, kind, scope));
    return group(scope, kind, [...own, ...marks, ...heads]);
  });
  const removed = group(scope, 'removed', [], removedTexts(scope, shown));
  return [...groups, removed].filter(({ marks, texts }) => marks.length + texts.length > 0);
}

function group(
  scope: Scope,
  kind: (typeof KINDS)[number] | 'removed',
  marks: readonly ChangedMark[],
  texts: readonly string[] = [],
): ChangedGroup {
  return { word: scope.word(`change.${kind}`), marks: saidOnce(marks), texts };
}

// `J1, J2 (likelihood)`: what neighbours share stands behind the last of them.
function saidOnce(marks: readonly ChangedMark[]): ChangedMark[] {
  return marks.map((mark, index) =>
    mark.what !== undefined && mark.what === marks[index + 1]?.what
      ? { ...mark, what: undefined }
      : mark,
  );
}

/** What is numbered: items of a list, each with what changed in it, and entries of a mapping. */
function numberedMarks(
  shown: readonly ItemChange[],
  block: BlockName,
  kind: string,
  scope: Scope,
): ChangedMark[] {
  const letter = letterOf(block);
  if (letter === undefined) return [];
  const own = shown.filter((each) => each.block === block && each.kind === kind);
  const positions = own.map(({ at }) => positionOf(scope.brief, block, at?.at(-1) ?? ''));
  if (kind !== 'changed' || isKeyed(block))
    return rangeMarks(letter, positions).map((mark) => ({ ...mark, what: undefined }));
  return own.map((change, index) => ({
    ...markOf(`${letter}${positions[index]! + 1}`),
    what: fieldNames(scope, change),
  }));
}

/** Heads of sections without numbers that are wholly new, or changed in any of their parts. */
function headMarks(
  shown: readonly ItemChange[],
  presenter: Presenter,
  kind: string,
  scope: Scope,
): ChangedMark[] {
  if (presenter.block !== undefined && isHeaded(presenter.block))
    return ownHeads(shown, presenter.block, kind, scope);
  return sectionsOf(presenter).flatMap(({ head, has }) => {
    const own = shown.filter((change) => has(change) && change.kind !== 'moved');
    if (own.length === 0) return [];
    const isNew = own.every((change) => change.kind === 'new' && change.at?.length === 1);
    if (kind !== (isNew ? 'new' : 'changed')) return [];
    return [{ text: scope.word(head), href: undefined, what: undefined }];
  });
}

/** Items with heads of their own, by these. */
function ownHeads(
  shown: readonly ItemChange[],
  block: BlockName,
  kind: string,
  { brief }: Scope,
): ChangedMark[] {
  const items = brief[block] as readonly { readonly title: string }[];
  return shown
    .filter((change) => change.block === block && change.kind === kind)
    .flatMap(({ at }) => (typeof at?.[1] === 'number' ? at[1] : []))
    .map((index) => ({ ...headMark(items[index]!, `${block}[${index}]`), what: undefined }));
}

function sectionsOf({ block, sections = [] }: Presenter): readonly Section[] {
  if (block === undefined || letterOf(block) !== undefined) return sections;
  const page = pageName(block);
  return [{ head: `head.${page}`, has: (change) => pageOf(change.block) === page }];
}

/** Where the page has it: events of a ceasefire stand in the timeline. */
function pageOf(place: string): PageName | undefined {
  const pages = blocks.map(([name]) => pageName(name));
  const at = (key: string | undefined) =>
    pages.find((page) => PARTS[page].some((it) => it === key));
  return at(place) ?? at(place.split('.')[0]);
}

const LONGEST = 90;

/** True for what has numbers, and for what states something. */
function isListed(place: string): boolean {
  const [name, list = ''] = place.split('.');
  const block = blocks.find(([each]) => each === name)?.[1];
  const items = list === '' ? block : block?.lists?.[list];
  return block?.letter !== undefined || items?.statement !== undefined;
}

/** True for a mapping that stood in a list of several. */
function isOneOfSeveral(name: string, [, index]: Path = []): boolean {
  return blocks.some(([each, { lists }]) => each === name && lists) && typeof index === 'number';
}

/** What is gone has no place on the page but this. An edition for some readers only counts it. */
function removedTexts(scope: Scope, shown: readonly ItemChange[]): string[] {
  const gone = shown.filter(
    ({ kind, block, was }) => kind === 'removed' && (isListed(block) || isOneOfSeveral(block, was)),
  );
  if (gone.length === 0) return [];
  if (scope.changes?.removedUnsaid)
    return [scope.word('change.removed_count', { count: gone.length })];
  const [open, close] = [scope.word('quote.open'), scope.word('quote.close')];
  return gone.map(({ title }) => `${open}${shortened(title)}${close}`);
}

// The sentence that lists them ends them all.
function shortened(text: string): string {
  if (text.length <= LONGEST) return text.replace(/(?<!\.)\.$/u, '');
  const words = text.slice(0, LONGEST).replace(/\s+\S*$/u, '');
  return `${words} …`;
}

function missing({ brief, changes }: Scope): number {
  return (brief.changes?.length ?? 0) + (changes ? 1 : 0);
}

export const changed = { part: 'changed', present: presentChanged, missing } satisfies Presenter;
