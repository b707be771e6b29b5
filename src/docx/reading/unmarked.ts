// Finds fields again whose controls are gone: paragraphs that say, more or less, what was printed.
import { alignKeys, alignTexts, type Budget } from './align-texts.ts';
import { type Frame, plain } from './frames.ts';
import { wordsBefore } from './paragraph-fields.ts';
import type { Span } from './spans.ts';

/** What a frame says with its fields in it, and where each of these stands. */
interface Expected {
  readonly frame: Frame;
  readonly text: string;
  readonly fields: readonly {
    readonly tag: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** What was printed of each field, by its tag. */
export type Printed = ReadonlyMap<string, string>;

/** A frame with what was printed in it. */
export function expectedOf(frame: Frame, printed: Printed): Expected {
  let text = frame.around[0] ?? '';
  const fields = frame.tags.map((tag, index) => {
    const start = text.length;
    text += printed.get(tag) ?? '';
    const end = text.length;
    text += frame.around[index + 1] ?? '';
    return { tag, start, end };
  });
  return { frame, text, fields };
}

/** So many of the words of two paragraphs are the same if the one was the other. */
const LIKE = 0.5;

/**
 * For each paragraph the frame that it was made with, if there is one. Those that say what was
 * printed hold the others in place, which are then told by what they have in common.
 */
export function framesFor(
  paragraphs: readonly (readonly Span[])[],
  frames: readonly Expected[],
  budget: Budget,
): (Expected | undefined)[] {
  const texts = paragraphs.map((spans) => plain(wordsBefore(spans)));
  const expected = frames.map(({ text }) => plain(text));
  const same = alignKeys(texts, expected, budget);
  const found = Array.from(same, (index) => frames[index]);
  let [start, from] = [0, 0];
  for (let end = 0; end <= texts.length; end += 1) {
    const to = end === texts.length ? frames.length : same[end]!;
    if (to === -1) continue;
    const open = range(start, end).filter((index) => texts[index] !== '');
    const pairs = alike(open, range(from, to), { texts, expected }, budget);
    for (const [index, frame] of pairs) found[index] = frames[frame];
    [start, from] = [end + 1, to + 1];
  }
  return found;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

interface Texts {
  readonly texts: readonly string[];
  readonly expected: readonly string[];
}

/** Which of some paragraphs were which of some frames; if there is only one of each, it was that. */
function alike(
  paragraphs: readonly number[],
  frames: readonly number[],
  { texts, expected }: Texts,
  budget: Budget,
): (readonly [number, number])[] {
  const cells = paragraphs.length * frames.length;
  if (cells === 1) return [[paragraphs[0]!, frames[0]!]];
  if (cells > budget.cells) return [];
  budget.cells -= cells;
  const free = new Map(frames.map((frame) => [frame, bagOf(expected[frame]!)]));
  return paragraphs.flatMap((paragraph) => {
    const own = bagOf(texts[paragraph]!);
    let best: { readonly frame: number; readonly score: number } | undefined;
    for (const [frame, bag] of free) {
      const score = likeness(own, bag);
      if (score >= LIKE && (best === undefined || score > best.score)) best = { frame, score };
    }
    if (best === undefined) return [];
    free.delete(best.frame);
    return [[paragraph, best.frame] as const];
  });
}

function bagOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let same = 0;
  for (const word of one) if (other.has(word)) same += 1;
  return (2 * same) / Math.max(1, one.size + other.size);
}

/** The spans of a paragraph with the tags of the fields that its words are of. */
export function tagged(spans: readonly Span[], expected: Expected, budget: Budget): Span[] {
  const found = alignTexts(wordsBefore(spans), expected.text, budget);
  const tags = tagsOf(found, expected);
  let at = 0;
  return spans.flatMap((span): Span[] => {
    if (span.mark?.kind === 'inserted') return [withTag(span, tags[at - 1] ?? tags[at])];
    const pieces: Span[] = [];
    let text = '';
    for (const letter of span.text.split('')) {
      const last = pieces.at(-1);
      const tag = tags[at];
      at += 1;
      if (text !== '' && last && last.tag === tag) {
        text += letter;
        pieces[pieces.length - 1] = { ...last, text };
      } else {
        text = letter;
        pieces.push(withTag({ ...span, text }, tag));
      }
    }
    return pieces;
  });
}

function withTag({ tag: _, control: __, ...span }: Span, tag: string | undefined): Span {
  return tag === undefined ? span : { ...span, tag };
}

/** The field of each letter: what is new is of the field beside it. */
function tagsOf(found: Int32Array, { fields }: Expected): (string | undefined)[] {
  const own = (index: number): string | undefined =>
    fields.find(({ start, end }) => start <= index && index < end)?.tag;
  const tags: (string | undefined)[] = [];
  for (let at = 0; at < found.length; at += 1)
    tags.push(found[at] === -1 ? tags[at - 1] : own(found[at]!));
  for (let at = found.length - 2; at >= 0; at -= 1) if (found[at] === -1) tags[at] ??= tags[at + 1];
  return tags;
}
