// Comments in the margin of a Word file, with what others answered.
import { Parser } from 'htmlparser2';
import { plain } from './frames.ts';
import { wordsNow } from './paragraph-fields.ts';
import { readPart } from './read-part.ts';
import type { Remark, ReviewComment } from './reviewed.ts';
import type { Note, PartWords, Span } from './spans.ts';

interface Thread {
  /** The last paragraph of the comment that is answered. */
  readonly parent: string | undefined;
  readonly isDone: boolean;
}

/** The comments of a document in its order; `pathOf` knows the field of a tag. */
export function readComments(
  document: PartWords,
  parts: { readonly comments: string | undefined; readonly threads: string | undefined },
  pathOf: (tag: string) => string | undefined,
): ReviewComment[] {
  if (parts.comments === undefined) return [];
  const { notes, paragraphs } = readPart(parts.comments);
  const threads = threadsIn(parts.threads);
  const wordsIn = ({ from, to }: Note): string =>
    paragraphs
      .slice(from, to)
      .map(({ spans }) => wordsNow(spans).trim())
      .join('\n')
      .trim();
  const remarkOf = (note: Note): Remark => ({
    author: note.author,
    ...(note.date !== undefined && { date: note.date }),
    text: wordsIn(note),
  });
  const keyOf = ({ from, to }: Note): string | undefined => paragraphs.slice(from, to).at(-1)?.id;
  const threadOf = (note: Note): Thread | undefined => threads.get(keyOf(note) ?? '');
  const byKey = new Map(notes.map((note) => [keyOf(note), note]));
  const answered = (note: Note): Note | undefined => {
    const parent = threadOf(note)?.parent;
    const before = parent === undefined ? undefined : byKey.get(parent);
    return before === note ? undefined : before;
  };
  const replies = new Map<Note, Remark[]>();
  for (const note of notes) {
    const first = answered(note);
    if (first) replies.set(first, [...(replies.get(first) ?? []), remarkOf(note)]);
  }
  const places = placesIn(document);
  return notes
    .filter((note) => answered(note) === undefined)
    .toSorted((one, other) => orderOf(places, one) - orderOf(places, other))
    .map((note) => {
      const { spans = [], tag } = places.get(note.id) ?? {};
      const own = [...spans.map((span) => span.tag), tag].flatMap((each) =>
        each === undefined ? [] : (pathOf(each) ?? []),
      );
      return {
        ...remarkOf(note),
        about: plain(wordsNow(spans)),
        ...(own[0] !== undefined && { path: own[0] }),
        isDone: threadOf(note)?.isDone ?? false,
        replies: replies.get(note) ?? [],
      };
    });
}

interface Commented {
  readonly order: number;
  readonly spans: Span[];
  tag: string | undefined;
}

function orderOf(places: ReadonlyMap<string, Commented>, { id }: Note): number {
  return places.get(id)?.order ?? Number.MAX_SAFE_INTEGER;
}

/** The words that each comment is about, by its id. */
function placesIn({ paragraphs, points }: PartWords): ReadonlyMap<string, Commented> {
  const places = new Map<string, Commented>();
  const placeOf = (id: string): Commented => {
    const place = places.get(id) ?? { order: places.size, spans: [], tag: undefined };
    places.set(id, place);
    return place;
  };
  for (const { spans } of paragraphs)
    for (const span of spans) for (const id of span.comments) placeOf(id).spans.push(span);
  for (const { comment, tag } of points) placeOf(comment).tag = tag;
  return places;
}

/** Which comment answers which, by the id of the last paragraph of each (w15:commentEx). */
function threadsIn(xml = ''): ReadonlyMap<string, Thread> {
  const threads = new Map<string, Thread>();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!name.endsWith('commentEx')) return;
        const value = (local: string): string | undefined =>
          Object.entries(attributes).find(([key]) => key.replace(/^.*:/, '') === local)?.[1];
        const isDone = /^(?:1|true|on)$/.test(value('done') ?? '');
        threads.set(value('paraId') ?? '', { parent: value('paraIdParent'), isDone });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return threads;
}
