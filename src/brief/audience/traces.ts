// What withheld items leave behind elsewhere in a brief: who is named for them alone, and their words.

import { roleValues } from '../format/schema-walk.ts';
import { parseSourceRef } from '../format/source-ref.ts';
import { citationsIn } from '../prose/citations.ts';
import type { Path } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';
import type { Kept } from './withhold.ts';
import { linkedIn } from './withhold.ts';

/** True for actors and sources that only withheld items name. */
export function isNamedNoMore(whole: unknown, kept: Kept): (path: Path) => boolean {
  const [before, after] = [namesIn(whole), namesIn(kept.value)];
  return ([block, name, ...rest]) => {
    const isOne = (block === 'actors' || block === 'sources') && rest.length === 0;
    const key = `${block} ${name}`;
    return isOne && name !== undefined && before.has(key) && !after.has(key);
  };
}

/** True for glossary entries whose term stands in withheld texts only. */
export function isUsedNoMore(kept: Kept): (path: Path) => boolean {
  const { glossary: _, ...others } = isRecord(kept.value) ? kept.value : {};
  const [lost, left] = [kept.withheld.flatMap(({ value }) => textsOf(value)), textsOf(others)];
  return ([block, term, ...rest]) =>
    block === 'glossary' &&
    typeof term === 'string' &&
    rest.length === 0 &&
    isTermOf(term, lost) &&
    !isTermOf(term, left);
}

/** The actors and sources that are referred to, by fields or by links in prose. */
function namesIn(brief: unknown): Set<string> {
  const linked = textsOf(brief).flatMap(linkedIn);
  return new Set([
    ...linked.map((id) => `sources ${id}`),
    ...roleValues(brief, 'actor', 'item', 'source', ...PROSE).flatMap(({ role, value }) => {
      if (role === 'actor') return [`actors ${String(value)}`];
      // An item may rest on a source as well as on another item.
      if (role === 'item') return [`sources ${String(value)}`];
      if (role !== 'source') return citedIn(value).map((id) => `sources ${id}`);
      return [value].flat().map((ref) => `sources ${parseSourceRef(String(ref))?.source ?? ''}`);
    }),
  ]);
}

/** The roles of texts that can cite sources, `[report ¶2]`. */
export const PROSE = ['prose', 'withholdable'] as const;

/** The ids that a text cites, if they are those of sources. */
export function citedIn(text: unknown): string[] {
  if (typeof text !== 'string') return [];
  return citationsIn(text, () => true).flatMap(({ refs }) => refs.map(({ source }) => source));
}

function isTermOf(term: string, texts: readonly string[]): boolean {
  const wanted = term.toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(wanted));
}

/** All texts in a value; keys of mappings are none. */
export function textsOf(value: unknown): string[] {
  return [...textsAt(value, [])].map(({ text }) => text);
}

/** All texts in a value with their places. */
export function* textsAt(value: unknown, path: Path): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsAt(item, [...path, index]);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) yield* textsAt(item, [...path, key]);
  }
}
