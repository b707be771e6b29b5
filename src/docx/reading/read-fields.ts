// From the paragraphs of a document to the fields of the brief, in the order of the document.
import type { RecordedField, ReviewRecord } from '../../provenance/review-record.ts';
import type { PrintedSegment } from '../../template/prose/printed-segments.ts';
import { BLANK_LINE } from '../../template/prose/printed-segments.ts';
import { tagOf } from '../fields.ts';
import type { Budget } from './align-texts.ts';
import { Frames, plain, stretchesOf } from './frames.ts';
import {
  differenceOf,
  fieldsBeside,
  type Occurrence,
  partedBy,
  wordsBefore,
  wordsNow,
} from './paragraph-fields.ts';
import type { ReviewedField } from './reviewed.ts';
import { toSourceForm } from './source-form.ts';
import type { Paragraph, Span } from './spans.ts';
import { expectedOf, framesFor, tagged } from './unmarked.ts';

/** What is read besides the paragraphs. */
export interface FieldSources {
  readonly record: ReviewRecord;
  readonly links: ReadonlyMap<string, string>;
  readonly presentValue: (path: string) => string | undefined;
}

/** What the paragraphs of a document say. */
export interface FieldsRead {
  readonly fields: readonly ReviewedField[];
  readonly outside: readonly string[];
  readonly removed: readonly string[];
}

/** How many pairs of words may be compared in one file. */
const MOST_CELLS = 40_000_000;

interface Named {
  readonly field: RecordedField;
  readonly paragraph: number;
  readonly printed: string;
}

/** Reads the fields of a document that was made with this record. */
export function readFields(paragraphs: readonly Paragraph[], sources: FieldSources): FieldsRead {
  const { record } = sources;
  const budget: Budget = { cells: MOST_CELLS };
  const names = namesOf(record.fields);
  const frames = new Frames(record.frame);
  const written: string[] = [];
  const removed: string[] = [];
  const keep = (to: string[], all: readonly string[]): void => {
    for (const each of all) to.push(each);
  };
  const places: Place[] = [];
  const isLocked = (tag: string): boolean => names.get(tag)?.field.isLocked ?? false;
  for (const { spans, end } of found(paragraphs, frames, names, budget)) {
    const parted = partedBy(stretchesOf(spans.map((span) => known(span, names))));
    const around = parted.around.map(wordsNow);
    const tags = parted.fields.map(({ tag }) => tag);
    if (tags.length === 0) {
      const text = plain(wordsNow(spans));
      if (text === '' || frames.hasPlain(text)) continue;
      const was = plain(wordsBefore(spans));
      const own = frames.hasPlain(was) ? differenceOf(text, was, budget) : undefined;
      keep(written, own?.written ?? [text]);
      keep(removed, own?.removed ?? []);
      continue;
    }
    const frame = frames.with(tags, around);
    const beside = frame
      ? fieldsBeside(parted, frame, isLocked, budget)
      : { occurrences: parted.fields, written: [], removed: [] };
    keep(written, beside.written);
    keep(removed, beside.removed);
    for (const occurrence of beside.occurrences) addTo(places, occurrence, names, end);
  }
  const fields = places.map(({ field, spans }) => {
    const { pieces, stray } = toSourceForm(spans, {
      ...sources,
      segments: segmentsOf(field, sources.presentValue),
      budget,
    });
    keep(written, stray);
    return { path: field.path, pieces };
  });
  return { fields, outside: written, removed };
}

/** The fields by the tags that their controls have. */
function namesOf(fields: readonly RecordedField[]): ReadonlyMap<string, Named> {
  return new Map(
    fields.flatMap((field, number) =>
      field.printed
        .split(BLANK_LINE)
        .map((printed, paragraph) => [
          tagOf(field.path, paragraph, number),
          { field, paragraph, printed },
        ]),
    ),
  );
}

/** A control that is none of ours is no more than the words in it. */
function known(span: Span, names: ReadonlyMap<string, Named>): Span {
  if (span.tag === undefined || names.has(span.tag)) return span;
  const { tag: _, control: __, ...rest } = span;
  return rest;
}

/** The paragraphs; where controls are gone, their words are found by what they say. */
function found(
  paragraphs: readonly Paragraph[],
  frames: Frames,
  names: ReadonlyMap<string, Named>,
  budget: Budget,
): Paragraph[] {
  const seen = new Set(paragraphs.flatMap(({ spans }) => spans.map(({ tag }) => tag)));
  const printed = new Map([...names].map(([tag, each]) => [tag, each.printed]));
  const isLost = (tag: string): boolean => !seen.has(tag);
  if (!frames.all.some(({ tags }) => tags.some(isLost))) return [...paragraphs];
  const matches = framesFor(
    paragraphs.map(({ spans }) => spans),
    frames.all.map((frame) => expectedOf(frame, printed)),
    budget,
  );
  return paragraphs.map((paragraph, index) => {
    const expected = matches[index];
    const tags = expected?.frame.tags ?? [];
    const isOther = ({ tag }: Span): boolean =>
      tag !== undefined && names.has(tag) && !tags.includes(tag);
    if (!expected || !tags.some(isLost) || paragraph.spans.some(isOther)) return paragraph;
    return { ...paragraph, spans: tagged(paragraph.spans, expected, budget) };
  });
}

/** A field in one place, as far as it has been read. */
interface Place {
  readonly field: RecordedField;
  readonly spans: Span[];
  paragraph: number;
  control: number | undefined;
  /** The end of its last paragraph. */
  end: Paragraph['end'];
}

/** A further paragraph of a field goes to the place that the one before it is in. */
function addTo(
  places: Place[],
  { tag, spans }: Occurrence,
  names: ReadonlyMap<string, Named>,
  end: Paragraph['end'],
): void {
  const { field, paragraph } = names.get(tag)!;
  const control = spans.find((span) => span.control !== undefined)?.control;
  const last = places.at(-1);
  const goesOn =
    last?.field === field &&
    (paragraph === last.paragraph + 1 ||
      (paragraph === last.paragraph && control !== undefined && control === last.control));
  if (!goesOn) {
    places.push({ field, spans: [...spans], paragraph, control, end });
    return;
  }
  const parting: Span = {
    text: BLANK_LINE,
    look: { isStrong: false, isEmphasised: false },
    comments: [],
    ...(last.end && { mark: last.end }),
  };
  for (const span of [parting, ...spans]) last.spans.push(span);
  Object.assign(last, { paragraph, end });
}

/** How a field was written and printed; where the record doesn't say, the present value may. */
function segmentsOf(
  field: RecordedField,
  presentValue: FieldSources['presentValue'],
): PrintedSegment[] {
  const { path, printed, source = presentValue(path) ?? printed, lengths } = field;
  const segments: PrintedSegment[] = [];
  let [from, at] = [0, 0];
  for (const each of lengths) {
    const [own, shown] = typeof each === 'number' ? [each, each] : each;
    const segment = {
      written: source.slice(from, from + own),
      printed: printed.slice(at, at + shown),
    };
    if (typeof each === 'number' && segment.written !== segment.printed)
      return [{ written: printed, printed }];
    segments.push(segment);
    from += own;
    at += shown;
  }
  const isWhole = from === source.length && at === printed.length;
  return isWhole ? segments : [{ written: printed, printed }];
}
