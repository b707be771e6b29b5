// The texts that a new brief is written with, to be replaced: for those who write them and for those
// who look whether they still stand.
import { blocks } from '../blocks/blocks.ts';

import { ofAll } from '../languages/languages.ts';

/** Texts of the drafts that `new` writes outside of blocks. None of them says anything of the world. */
export const PLACEHOLDERS = {
  bottomLine: 'Write here, in at most 60 words, what the reader must know.',
  toDo: 'What is still to be done, by whom.',
  why: 'What follows from it and for whom.',
  point: 'A main point of the brief, with **strong** or *emphasised* words.',
  ask: 'The decision that is wanted of the reader.',
  desk: 'Your Desk',
  organisation: 'Your Organisation',
  email: 'your-desk@example.org',
  caveat: 'A rule of handling, such as: Not for onward release',
  yearWhy: 'why this year',
} as const;

/** Names of speakers whom nobody has named yet. */
export const UNNAMED: { readonly speaker: string; readonly example: string } = {
  speaker: 'Unnamed speaker',
  example: 'A. Name',
};

/** What earlier versions wrote in their place; drafts live long. */
const FORMER: readonly string[] = [
  'What follows from it.',
  'A main point; **strong** and *emphasis* are possible.',
  'The decision that is wanted.',
  'Velmora accepted the proposal.',
  'What we take for granted.',
  'What follows if it is wrong.',
  'What is not known.',
  'Who monitors the truce?',
  'Delegations meet.',
  'What it means.',
  'id-of-an-actor',
];

const inBlocks = blocks.flatMap(([, { skeleton }]) => skeleton?.placeholders ?? []);
const placeholders = new Set([...Object.values(PLACEHOLDERS), ...inBlocks, ...FORMER].map(plain));
const unnamed = new Set(Object.values(UNNAMED).map(plain));

/** Signs that mean “not yet” to everybody, where they are all that is written. */
const NOT_YET = new RegExp(
  `^[[(<]?(?:to-?do|fixme|tb[acd]|t\\.b\\.[acd]|x{2,}|_{2,}|\\?{2,}|…|\\.{3,}|lorem ipsum\\b.*|${ofAll(({ notYet }) => notYet).join('|')})[.:!\\])>]*$`,
  'isu',
);
/** A note to oneself where the text belongs. */
const NOTE = /^(?:TODO|TO-DO|FIXME|TBD|TBC)(?::|\s+[-–—])\s/u;

/** True if all of a text is one that was written to be replaced. */
export function isPlaceholder(text: string): boolean {
  return placeholders.has(plain(text)) || NOT_YET.test(text.trim()) || NOTE.test(text.trim());
}

/** True if the name of an actor is that of nobody. */
export function isUnnamed(name: string): boolean {
  return unnamed.has(plain(name).replace(/ \d+$/u, ''));
}

// Editors fold lines, and a full stop is soon lost.
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(/[.?]$/u, '').toLowerCase();
}
