// Which sections without numbered items changed, by their heads.
import type { ItemChange } from '../../brief/edition/edition-change.ts';
import type { LabelKey } from '../labels/label-keys.ts';
import type { ChangedMark } from '../view-parts.ts';
import type { Scope } from './scope.ts';

/** The head of a section, and which changes are its own. */
interface Section {
  readonly head: Extract<LabelKey, `head.${string}`>;
  readonly has: (change: ItemChange) => boolean;
}

const inBlock =
  (...names: readonly string[]): Section['has'] =>
  ({ block }) =>
    names.some((name) => block === name || block.startsWith(`${name}.`));

const isCeasefire = inBlock('ceasefire');
const isEvent = inBlock('ceasefire.events');
const isTimeline = inBlock('timeline');

const isAsk = ({ block, fields, kind }: ItemChange): boolean =>
  block === 'summary' && kind === 'changed' && fields.some(({ path }) => path[0] === 'ask');
const isMessage = ({ block, fields, kind }: ItemChange): boolean =>
  block === 'summary' && (kind !== 'changed' || fields.some(({ path }) => path[0] !== 'ask'));

/** In the order of the page. */
const SECTIONS: readonly Section[] = [
  { head: 'head.bottom_line', has: isMessage },
  { head: 'head.decision', has: isAsk },
  { head: 'head.ceasefire', has: (change) => isCeasefire(change) && !isEvent(change) },
  { head: 'head.positions', has: inBlock('positions') },
  { head: 'head.timeline', has: (change) => isTimeline(change) || isEvent(change) },
  { head: 'head.actors', has: inBlock('actors') },
  { head: 'head.glossary', has: inBlock('glossary') },
  { head: 'head.handling', has: (change) => change.block === 'handling' },
  { head: 'head.distribution', has: (change) => change.block === 'handling.distribution' },
];

/** Sections that are wholly new, or changed in any of their parts. */
export function sections(scope: Scope, shown: readonly ItemChange[], kind: string): ChangedMark[] {
  return SECTIONS.flatMap(({ head, has }) => {
    const own = shown.filter((change) => has(change) && change.kind !== 'moved');
    if (own.length === 0) return [];
    const isNew = own.every((change) => change.kind === 'new' && change.at?.length === 1);
    if (kind !== (isNew ? 'new' : 'changed')) return [];
    return [{ text: scope.word(head), href: undefined, what: undefined }];
  });
}
