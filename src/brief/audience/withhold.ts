// Takes out of a brief's values what is not for an audience; links in prose to it become plain words.

import { languageOf } from '../../languages/languages.ts';
import { type Field, fieldBelow, hasFreeKeys, requiredKeys, WHOLE } from '../format/schema-walk.ts';
import { inlineLinks } from '../prose/inline-links.ts';
import { type Path, pathText } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';

/** Something that was taken out, and where it stood. */
export interface Withheld {
  readonly path: Path;
  readonly value: unknown;
}

/** The values that are left, and what is known about the others. */
export interface Kept {
  readonly value: unknown;
  readonly withheld: readonly Withheld[];
  /** Where a place of the values that are left stood before. */
  readonly originOf: (path: Path) => Path;
}

/** True if something at this path goes to the audience. */
export type Goes = (value: unknown, path: Path) => boolean;

/** True unless the item names its audiences and this one is not among them. */
export function goesTo(audience: string): Goes {
  return (value, path) => {
    if (!isRecord(value) || hasFreeKeys(path) || value['audience'] === undefined) return true;
    const named = value['audience'];
    // What cannot be understood is kept back.
    return Array.isArray(named) && named.includes(audience);
  };
}

/** The values without what does not go; lists and mappings that this leaves empty go too. */
export function withhold(value: unknown, goes: Goes): Kept {
  const keeper = new Keeper(goes);
  const kept = keeper.keep(value, [], []);
  return {
    value: kept,
    withheld: keeper.withheld,
    originOf: (path) => keeper.originOf(path),
  };
}

class Keeper {
  readonly withheld: Withheld[] = [];
  readonly #goes: Goes;
  /** Former positions in a list, by the list's place in what is left. */
  readonly #positions: Map<string, readonly number[]> = new Map();

  constructor(goes: Goes) {
    this.#goes = goes;
  }

  /** What is left of a value that goes; `path` is its old place, `place` its new one. */
  keep(value: unknown, path: Path, place: Path): unknown {
    if (Array.isArray(value)) return this.#keepList(value, path, place);
    return isRecord(value) ? this.#keepMapping(value, path, place) : value;
  }

  originOf(place: Path): Path {
    return place.map((step, depth) => {
      if (typeof step !== 'number') return step;
      return this.#positions.get(pathText(place.slice(0, depth)))?.[step] ?? step;
    });
  }

  #keepList(list: readonly unknown[], path: Path, place: Path): unknown {
    const positions: number[] = [];
    const kept: unknown[] = [];
    for (const [index, item] of list.entries()) {
      const left = this.#keepPart(item, [...path, index], [...place, kept.length]);
      if (left === undefined) continue;
      positions.push(index);
      kept.push(left);
    }
    this.#positions.set(pathText(place), positions);
    return kept.length === 0 && list.length > 0 ? undefined : kept;
  }

  #keepMapping(mapping: Readonly<Record<string, unknown>>, path: Path, place: Path): unknown {
    const kept: Record<string, unknown> = Object.create(null);
    let lost = 0;
    for (const [key, item] of Object.entries(mapping)) {
      // Whom an item is for is nobody else's business.
      if (key === 'audience' && !hasFreeKeys(path)) continue;
      const left = this.#keepPart(item, [...path, key], [...place, key]);
      if (left === undefined) lost += 1;
      else kept[key] = left;
    }
    if (lost === 0) return kept;
    // An issue on which no stance is left says nothing.
    const isHollow = requiredKeys(path).some((key) => key in mapping && !(key in kept));
    return isHollow || Object.keys(kept).length === 0 ? undefined : kept;
  }

  #keepPart(value: unknown, path: Path, place: Path): unknown {
    if (this.#goes(value, path)) return this.keep(value, path, place);
    this.withheld.push({ path, value });
    return undefined;
  }
}

/** The ids that links in a text, `[words](#id)`, name. */
export function linkedIn(text: string): string[] {
  return inlineLinks(text).flatMap(({ target }) => (target.startsWith('#') ? target.slice(1) : []));
}

/**
 * The values of a brief, with links to ids that are `lost` as plain words; quotations, which hold no
 * links, are left as they were spoken.
 */
export function withoutLinksTo(lost: ReadonlySet<string>, brief: unknown): unknown {
  if (lost.size === 0) return brief;
  const language = isRecord(brief) ? String(brief['language'] ?? 'en') : 'en';
  // In the place of `[](#id)`, which has no words of its own.
  const noWords = languageOf(language)?.withheld ?? '(withheld)';
  const plain = (text: string): string =>
    inlineLinks(text).reduceRight(
      (whole, { start, end, words, target }) =>
        target.startsWith('#') && lost.has(target.slice(1))
          ? whole.slice(0, start) + (words || noWords) + whole.slice(end)
          : whole,
      text,
    );
  return mapTexts(brief, plain, WHOLE);
}

function mapTexts(
  value: unknown,
  change: (text: string) => string,
  field: Field | undefined,
): unknown {
  const below = (key: string | number): Field | undefined => field && fieldBelow(field, key);
  if (typeof value === 'string') return field?.role === 'quoted' ? value : change(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change, below(0)));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, mapTexts(each, change, below(key))]),
  );
}
