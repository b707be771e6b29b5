// Single facts of a truce, each in the words of the article: how long, between whom, where, under whom.

import { readDuration } from '../../brief/dates/read-duration.ts';
import type { Language } from '../../languages/language.ts';
import { baseOf } from '../../languages/languages.ts';
import type { TruceWords } from '../../languages/reported-words.ts';
import { dateIn } from '../dated-sentences.ts';
import type { Sentence } from '../sentences.ts';
import { wordsPattern } from './ceasefire.ts';
import { NAME, nameIn } from './name-words.ts';

/** A fact and the number of the paragraph that has it. */
export interface Fact<T = string> {
  readonly value: T;
  readonly paragraph: number;
}

export interface TruceFacts {
  /** How it stands, as far as the words of the article are plain. */
  readonly status?: Fact;
  readonly duration?: Fact;
  readonly from?: Fact;
  readonly until?: Fact;
  readonly coverage?: Fact;
  readonly monitoring?: Fact;
  readonly parties?: Fact<readonly string[]>;
  readonly mediators?: Fact<readonly string[]>;
}

/** What `sentences` tell of a truce; of each fact the first that is told. `naming` are those that name it. */
export function truceFacts(
  sentences: readonly Sentence[],
  naming: readonly Sentence[],
  language: Language,
  tag: string,
): TruceFacts {
  const { truce: words, and } = language.reported!;
  const first = <T>(
    among: readonly Sentence[],
    read: (masked: string) => T | undefined,
  ): Fact<T> | undefined => {
    for (const { masked, paragraph } of among) {
      const value = read(masked);
      if (value !== undefined) return { value, paragraph };
    }
    return undefined;
  };
  return stated({
    status: first(naming, (masked) => statusIn(masked, words)),
    duration: first(naming.slice(0, MOST), (masked) => durationIn(masked, words, tag)),
    from: first(naming, (masked) => dateAfter(masked, words.begins, tag)),
    until: first(naming, (masked) => dateAfter(masked, words.ends, tag)),
    coverage: first(naming, (masked) => coverageIn(masked, words)),
    monitoring: first(sentences, (masked) => matchOf(masked, words.monitored)),
    parties: first(naming, (masked) => partiesIn(masked, words, and)),
    mediators: first(sentences, (masked) => mediatorsIn(masked, words, and)),
  });
}

function stated(facts: { [K in keyof TruceFacts]: TruceFacts[K] | undefined }): TruceFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

/** In so many sentences a length of time is looked for. */
const MOST = 10;

function matchOf(masked: string, pattern: string | undefined): string | undefined {
  return pattern === undefined ? undefined : wordsPattern(pattern).exec(masked)?.[0].trim();
}

const STATUSES = ['collapsed', 'expired', 'in_force', 'proposed', 'agreed'] as const;

function statusIn(masked: string, { stands }: TruceWords): string | undefined {
  return STATUSES.find((status) => {
    const pattern = stands?.[status];
    return pattern !== undefined && wordsPattern(pattern).test(masked);
  });
}

/** So many words beside its name a length is one of the truce. */
const BESIDE = 6;
const LONGEST = 4;

/** The fewest words near the name of the truce that are a length of time. */
function durationIn(masked: string, { called }: TruceWords, tag: string): string | undefined {
  const name = wordsPattern(called).exec(masked);
  if (!name) return undefined;
  const words = Array.from(masked.matchAll(/[^\s,.;:()\uFFFC]+/gu), ({ 0: word, index }) => {
    return { word, index };
  });
  const at = words.findIndex(({ index }) => index + 1 > name.index);
  const from = Math.max(0, at - BESIDE);
  const near = words.slice(from, at + BESIDE + LONGEST).map(({ word }) => word);
  for (let length = 1; length <= LONGEST; length += 1)
    for (let start = 0; start + length <= near.length; start += 1) {
      const some = near.slice(start, start + length).join(' ');
      if (/\p{N}|\s|-/u.test(some) && readDuration(some, baseOf(tag)) !== undefined) return some;
    }
  return undefined;
}

function dateAfter(masked: string, lead: string | undefined, tag: string): string | undefined {
  const found = lead === undefined ? undefined : dateIn(masked, tag);
  if (!found || lead === undefined) return undefined;
  const before = masked.slice(Math.max(0, found.at - 60), found.at);
  return new RegExp(`(?<!\\p{L})(?:${lead})\\s*$`, 'iu').test(before) ? found.date : undefined;
}

function coverageIn(masked: string, { called, covers }: TruceWords): string | undefined {
  if (covers === undefined) return undefined;
  const place = new RegExp(`(?<!\\p{L})(?:${called})\\s+(${covers})`, 'u').exec(masked)?.[1];
  return place !== undefined && nameIn(place.replace(/^\p{Ll}+\s+/u, '')) ? place : undefined;
}

function partiesIn(masked: string, words: TruceWords, and: string): readonly string[] | undefined {
  const { called, agrees, between } = words;
  if (between === undefined) return undefined;
  const two = `(?:the\\s+)?(${NAME})\\s+${and}\\s+(?:the\\s+)?(${NAME})`;
  const found =
    new RegExp(`(?:${called})[^,.;:]{0,40}?\\s${between}\\s+${two}`, 'u').exec(masked) ??
    new RegExp(
      `(?<!\\p{L}|(?:of|for|to|by|from)\\s+)${two}\\s+(?:\\p{Ll}+\\s+){0,2}?(?:${agrees}|signed|announced)(?=[^.;:]*(?:${called}))`,
      'u',
    ).exec(masked);
  const names = (found?.slice(1, 3) ?? []).flatMap((name) => nameIn(name) ?? []);
  return names.length === 2 ? names : undefined;
}

function mediatorsIn(
  masked: string,
  { mediated }: TruceWords,
  and: string,
): readonly string[] | undefined {
  if (mediated === undefined) return undefined;
  const names = new RegExp(
    `(?<!\\p{L})(?:${mediated})\\s+(?:the\\s+)?(${NAME})(?:(?:,\\s+(?:the\\s+)?(${NAME}))?,?\\s+${and}\\s+(?:the\\s+)?(${NAME}))?`,
    'u',
  )
    .exec(masked)
    ?.slice(1)
    .flatMap((name) => nameIn(name ?? '') ?? []);
  return names && names.length > 0 ? names : undefined;
}
