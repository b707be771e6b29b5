// What a field says in a Word file that was gone over: as it was made, as it is, and who changed it.
import type { ChangeMark, Piece, ReviewedField } from '../docx/reading/reviewed.ts';
import { isSameText, mergeTexts } from './merge-texts.ts';

/** Somebody whose changes were tracked. */
export interface Reviewer {
  readonly name: string;
  /** When, as the file has it. */
  readonly date?: string;
}

/** A field as a document has it. */
export interface ReviewedText {
  readonly path: string;
  /** As it was when the document was made. */
  readonly was: string;
  /** As it is; `undefined` if two places of the document say two things. */
  readonly now: string | undefined;
  /** What it says in each place that was changed, where these cannot be put together. */
  readonly versions: readonly string[];
  /** Those whose changes were tracked, each once. */
  readonly reviewers: readonly Reviewer[];
  /** True if somebody changed it without tracking. */
  readonly isUntracked: boolean;
}

/**
 * The fields that a document has otherwise than it was made with; with `author`, what this person
 * changed with tracking on and nothing else. `made` knows the texts it was made with.
 */
export function reviewedTexts(
  fields: readonly ReviewedField[],
  made: (path: string) => string | undefined,
  author?: string,
): ReviewedText[] {
  const paths = [...new Set(fields.map(({ path }) => path))];
  return paths.flatMap((path) => {
    const was = made(path);
    if (was === undefined) return [];
    const places = fields.filter((field) => field.path === path);
    const text = reviewedText(path, was, places, author);
    return text.versions.length === 0 ? [] : [text];
  });
}

function reviewedText(
  path: string,
  was: string,
  places: readonly ReviewedField[],
  author: string | undefined,
): ReviewedText {
  const changed = places.flatMap(({ pieces }) => {
    const now = textOf(pieces, was, author);
    return now !== undefined && isSameText(now, was) ? [] : [{ pieces, now }];
  });
  const versions = changed.map(({ pieces, now }) => now ?? joined(pieces, isThere));
  // A title that was changed on its page and in the head of the others is one change.
  const now = changed.reduce<string | undefined>(
    (before, place) =>
      before === undefined || place.now === undefined
        ? undefined
        : mergeTexts(was, place.now, before),
    was,
  );
  const isUntracked =
    author === undefined &&
    changed.some(({ pieces }) => !isSameText(joined(pieces, wasThere), was));
  const marks = changed.flatMap(({ pieces }) => pieces.flatMap(({ mark }) => mark ?? []));
  return { path, was, now, versions, reviewers: reviewersOf(marks, author), isUntracked };
}

type Choice = (mark: ChangeMark | undefined) => boolean;

const isThere: Choice = (mark) => mark?.kind !== 'deleted';
/** What stood there before anybody tracked a change. */
export const wasThere: Choice = (mark) => mark?.kind !== 'inserted';

/** What a place says, or what it would if only `author` had changed it. */
function textOf(
  pieces: readonly Piece[],
  was: string,
  author: string | undefined,
): string | undefined {
  if (author === undefined) return joined(pieces, isThere);
  const isTheirs: Choice = (mark) => (mark?.author === author ? isThere(mark) : wasThere(mark));
  return mergeTexts(joined(pieces, wasThere), joined(pieces, isTheirs), was);
}

/** The words of the pieces that are chosen. */
export function joined(pieces: readonly Piece[], choice: Choice): string {
  return pieces
    .filter(({ mark }) => choice(mark))
    .map(({ text }) => text)
    .join('')
    .trim();
}

function reviewersOf(marks: readonly ChangeMark[], author: string | undefined): Reviewer[] {
  const byName = new Map<string, Reviewer>();
  for (const { author: name, date } of marks)
    if (author === undefined || author === name)
      byName.set(name, { name, ...(date !== undefined && { date }) });
  return [...byName.values()];
}
