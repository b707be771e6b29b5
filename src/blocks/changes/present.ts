// "What changed": what the desk says, then the items and sections that differ from the edition before.
import type { ItemChange } from '../../brief/edition/edition-change.ts';
import { capitalised } from '../../template/labels/labels.ts';
import type { ChangedGroup, ChangedMark, ChangedView, Line } from '../../template/view-parts.ts';
import { sections } from '../../template/present/changed-sections.ts';
import { fieldNames } from '../../template/present/item-changes.ts';
import { itemAt, markOf, NUMBER_LETTERS, NUMBERED_BLOCKS, type NumberedBlock } from '../../template/present/numbers.ts';
import type { Scope } from '../../template/present/scope.ts';

export function presentChanged(scope: Scope): ChangedView | undefined {
  const { brief, word, changes } = scope;
  const groups = changes === undefined ? ownGroups(scope) : comparedGroups(scope);
  if (brief.changes === undefined && groups.length === 0) return undefined;
  const numbered = groups.flatMap(({ marks }) => marks).filter(({ href }) => href !== undefined);
  const bar = word('change.bar', { count: String(numbered.length) });
  return {
    second: changes && sinceWords(scope, changes.since),
    entries: lines(brief.changes),
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

const KINDS = ['new', 'changed', 'closed', 'withdrawn'] as const;

function comparedGroups(scope: Scope): ChangedGroup[] {
  const shown = (scope.changes?.items ?? []).filter((each) => !each.minor);
  const groups = KINDS.map((kind) => {
    const marks = [
      ...NUMBERED_BLOCKS.flatMap((block) => numberedMarks(scope, shown, block, kind)),
      ...sourceMarks(scope, shown, kind),
    ];
    const own = kind === 'changed' ? ownMarks(scope, new Set(marks.map(({ text }) => text))) : [];
    return group(scope, kind, [...own, ...marks, ...sections(scope, shown, kind)]);
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

function numberedMarks(
  scope: Scope,
  shown: readonly ItemChange[],
  block: NumberedBlock,
  kind: string,
): ChangedMark[] {
  const own = shown.filter((each) => each.block === block && each.kind === kind);
  const indexes = own.map(({ at }) => Number(at?.at(-1)));
  if (kind !== 'changed') return ranges(indexes, NUMBER_LETTERS[block]);
  return own.map((change, index) => ({
    ...markOf(itemAt(block, indexes[index]!).number),
    what: fieldNames(scope, change),
  }));
}

function sourceMarks(scope: Scope, shown: readonly ItemChange[], kind: string): ChangedMark[] {
  const ids = Object.keys(scope.brief.sources ?? {});
  const own = shown.filter((each) => each.block === 'sources' && each.kind === kind);
  return ranges(
    own.map(({ at }) => ids.indexOf(String(at?.at(-1)))),
    'S',
  );
}

/** `C1, C3–C5`. */
function ranges(indexes: readonly number[], letter: string): ChangedMark[] {
  const runs: [number, number][] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs.map(([first, last]) => {
    const start = `${letter}${first + 1}`;
    const text = first === last ? start : `${start}–${letter}${last + 1}`;
    return { ...markOf(start), text, what: undefined };
  });
}

const LISTED = new Set<string>([...NUMBERED_BLOCKS, 'sources', 'positions', 'timeline']);
const LONGEST = 90;

/** What is gone has no place on the page but this. An edition for some readers only counts it. */
function removedTexts(scope: Scope, shown: readonly ItemChange[]): string[] {
  const gone = shown.filter(
    ({ kind, block }) =>
      kind === 'removed' && (LISTED.has(block) || block.startsWith('ceasefire.')),
  );
  if (gone.length === 0) return [];
  if (scope.changes?.removedUnsaid)
    return [scope.word('change.removed_count', { count: gone.length })];
  const [open, close] = [scope.word('quote.open'), scope.word('quote.close')];
  return gone.map(({ title }) => `${open}${shortened(title)}${close}`);
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const words = text.slice(0, LONGEST).replace(/\s+\S*$/u, '');
  return `${words} …`;
}

function lines(texts: readonly string[] | undefined): Line[] {
  return (texts ?? []).map((text, index) => ({ text, at: `changes[${index}]` }));
}
