// Finds fields again whose controls are gone: paragraphs that say, more or less, what was printed.
import { alignTexts, type Budget } from './align-texts.ts';
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

/** More paragraphs are only looked for word for word. */
const MOST_PAIRS = 250_000;
/** So many of the words of two paragraphs are the same if the one was the other. */
const LIKE = 0.5;

/** For each paragraph the frame that it was made with, if it is one of these; none is taken twice. */
export function framesFor(
  paragraphs: readonly (readonly Span[])[],
  frames: readonly Expected[],
): (Expected | undefined)[] {
  const free = new Set(frames);
  const byText = new Map<string, Expected[]>();
  for (const frame of frames) {
    const key = plain(frame.text);
    byText.set(key, [...(byText.get(key) ?? []), frame]);
  }
  const texts = paragraphs.map((spans) => plain(wordsBefore(spans)));
  const found = texts.map((text) => {
    const frame = byText.get(text)?.shift();
    if (frame) free.delete(frame);
    return frame;
  });
  const open = texts.flatMap((text, index) => (found[index] || text === '' ? [] : [index]));
  if (open.length * free.size > MOST_PAIRS) return found;
  const bags = new Map([...free].map((frame) => [frame, bagOf(frame.text)]));
  for (const index of open) {
    const own = bagOf(texts[index]!);
    const scored = [...free].map((frame) => ({ frame, score: likeness(own, bags.get(frame)!) }));
    const best = scored.reduce<(typeof scored)[number] | undefined>(
      (one, other) => (one === undefined || other.score > one.score ? other : one),
      undefined,
    );
    if (best === undefined || best.score < LIKE) continue;
    found[index] = best.frame;
    free.delete(best.frame);
  }
  return found;
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
