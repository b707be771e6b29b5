// Comments of those who went over a Word file: whose words they are about, and as notes of the brief.
import { fieldAt } from '../brief/format/schema-walk.ts';
import type { ParsedBrief } from '../brief/parse-brief.ts';
import { type Path, parsePath, pathText, valueAt } from '../brief/yaml/path-text.ts';
import { isRecord } from '../brief/yaml/plain-value.ts';
import type { Remark, ReviewComment } from '../docx/reading/reviewed.ts';
import type { PlaceFinder } from './find-place.ts';
import { changedWords, onOneLine } from './merge-texts.ts';
import type { Proposal } from './proposal.ts';

/** A comment and the text that it is about, as the brief has it now. */
export interface PlacedComment extends ReviewComment {
  readonly place?: Path;
  /** Where a note of it would stand; absent where the format has no place for one. */
  readonly notePlace?: Path;
}

/** The comments with their places; with `author`, those that this person began. */
export function placedComments(
  comments: readonly ReviewComment[],
  find: PlaceFinder,
  { value }: ParsedBrief,
  author?: string,
): PlacedComment[] {
  return comments
    .filter((comment) => author === undefined || comment.author === author)
    .map((comment) => {
      const old = comment.path === undefined ? undefined : parsePath(comment.path);
      const place = old && find(old);
      const notePlace = place && notePlaceOf(place, value);
      return { ...comment, ...(place && { place }), ...(notePlace && { notePlace }) };
    });
}

/** The `note` of the innermost item around a text that can have one. */
function notePlaceOf(place: Path, value: unknown): Path | undefined {
  for (let length = place.length; length > 0; length -= 1) {
    const item = place.slice(0, length);
    const isNote = fieldAt([...item, 'note'])?.role === 'prose';
    if (isNote && isRecord(valueAt(value, item))) return [...item, 'note'];
  }
  return undefined;
}

/** The open comments as changes of notes, one a note. What stands in a note already is not added. */
export function proposeNotes(
  comments: readonly PlacedComment[],
  { value }: ParsedBrief,
): Proposal[] {
  const open = comments.filter(({ isDone, notePlace }) => !isDone && notePlace !== undefined);
  const places = new Map(open.map(({ notePlace }) => [pathText(notePlace!), notePlace!]));
  return [...places].flatMap(([name, path]) => {
    const own = open.filter(({ notePlace }) => pathText(notePlace!) === name);
    const now = valueAt(value, path);
    const from = typeof now === 'string' ? now : '';
    const added = own.map(noteOf).filter((note) => !from.includes(note));
    const to = [from.trim(), ...added].filter((each) => each !== '').join(' ');
    const people = new Map(own.map(({ author, date }) => [author, date]));
    const reviewers = [...people].map(([who, date]) => ({ name: who, ...(date && { date }) }));
    const about = { path, reviewers, isUntracked: false, from, to, words: changedWords(from, to) };
    return added.length === 0 ? [] : [{ ...about, kind: 'note', standing: 'open' }];
  });
}

/** `Ada Lind on “the base ban”: Is this confirmed? Ben Roe: Yes, by phone.` */
function noteOf(comment: PlacedComment): string {
  const about = comment.about === '' ? '' : ` on “${onOneLine(comment.about)}”`;
  const said = ({ author, text }: Remark): string => `${author}: ${ended(onOneLine(text))}`;
  const first = `${comment.author}${about}: ${ended(onOneLine(comment.text))}`;
  return [first, ...comment.replies.map(said)].join(' ');
}

function ended(text: string): string {
  return /[\p{P}]$/u.test(text) ? text : `${text}.`;
}
