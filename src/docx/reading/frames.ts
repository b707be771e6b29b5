// The words that the template puts around those of the brief: of a paragraph all that is in no field.
import { readPart } from './read-part.ts';
import type { Paragraph, Span } from './spans.ts';

/** Stands around the tag of a field in the place of its words. */
const FIELD_MARK = '\u0001';

/** The frames of a part that has not been changed; none for paragraphs without a word. */
export function framesOf(xml: string): string[] {
  return readPart(xml)
    .paragraphs.map(({ spans }: Paragraph) => frameOf(spans))
    .filter((frame) => frame !== '');
}

function frameOf(spans: readonly Span[]): string {
  const words = stretchesOf(spans).map(({ tag, spans: own }) =>
    tag === undefined ? own.map(({ text }) => text).join('') : `${FIELD_MARK}${tag}${FIELD_MARK}`,
  );
  return plain(words.join(''));
}

/** White space as one space, none at the ends. */
export function plain(text: string): string {
  return text.replace(/[\s\u00A0]+/g, ' ').trim();
}

/** Neighbouring spans of one field, or of none. */
export interface Stretch {
  readonly tag: string | undefined;
  readonly spans: readonly Span[];
}

/** The stretches of a paragraph; what stands between two of the same field is of that field. */
export function stretchesOf(spans: readonly Span[]): Stretch[] {
  const stretches: { tag: string | undefined; spans: Span[] }[] = [];
  for (const span of spans) {
    const { tag } = span;
    const last = stretches.at(-1);
    const before = stretches.at(-2);
    if (last && last.tag === tag) last.spans.push(span);
    else if (tag !== undefined && last && last.tag === undefined && before?.tag === tag) {
      for (const each of [...last.spans, span]) before.spans.push(each);
      stretches.pop();
    } else stretches.push({ tag, spans: [span] });
  }
  return stretches;
}

/** A paragraph as it was made: words of the template with the tags of fields between them. */
export interface Frame {
  readonly tags: readonly string[];
  /** One more than there are tags. */
  readonly around: readonly string[];
}

/** What a document was made with, paragraph by paragraph. */
export class Frames {
  readonly all: readonly Frame[];
  readonly #plain = new Set<string>();
  readonly #byTags = new Map<string, Frame[]>();

  constructor(frames: readonly string[]) {
    this.all = frames.map(parsed);
    for (const frame of frames) if (!frame.includes(FIELD_MARK)) this.#plain.add(frame);
    for (const frame of this.all) {
      if (frame.tags.length === 0) continue;
      const key = frame.tags.join(FIELD_MARK);
      const same = this.#byTags.get(key) ?? [];
      this.#byTags.set(key, same);
      same.push(frame);
    }
  }

  /** True for a paragraph without fields that is as it was made. */
  hasPlain(text: string): boolean {
    return this.#plain.has(text);
  }

  /** The frame with these fields, if there is one that has these words around them. */
  with(tags: readonly string[], around: readonly string[]): Frame | undefined {
    const all = this.#byTags.get(tags.join(FIELD_MARK)) ?? [];
    const words = around.map(plain).join(FIELD_MARK);
    return all.find((each) => each.around.map(plain).join(FIELD_MARK) === words) ?? all[0];
  }
}

function parsed(frame: string): Frame {
  const parts = frame.split(FIELD_MARK);
  return {
    tags: parts.filter((_, index) => index % 2 === 1),
    around: parts.filter((_, index) => index % 2 === 0),
  };
}
