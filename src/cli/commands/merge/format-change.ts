// A change that somebody wants, for the terminal: where, who, and word by word.

import type { WordStretch } from '../../../brief/edition/edition-change.ts';
import type { ParsedBrief } from '../../../brief/parse-brief.ts';
import { pathText } from '../../../brief/yaml/path-text.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { formatPlace, type Paint, visible } from '../../../diagnostics/format-diagnostic.ts';
import type { Remark } from '../../../docx/reading/reviewed.ts';
import type { PlacedComment } from '../../../merge/notes.ts';
import type { Proposal } from '../../../merge/proposal.ts';

/** Two lines: the field with its place and who changed it, and its words. */
export function formatChange(proposal: Proposal, brief: ParsedBrief, paint: Paint): string {
  const { path, kind } = proposal;
  const span = brief.locate(path) ?? brief.locate(path.slice(0, -1));
  const place = formatPlace({ file: brief.file, ...(span && { span }) }, brief.text);
  const what = kind === 'note' ? 'note of a comment by ' : '';
  const head = `${paint('bold', visible(pathText(path)))} ${paint('gray', `(${place})`)}`;
  return `${head} ${what}${peopleOf(proposal)}\n  ${formatWords(proposal.words, paint)}`;
}

/** Those who changed it, with the days. */
export function peopleOf({ reviewers, isUntracked }: Proposal): string {
  const people = reviewers.map(({ name, date }) => visible(`${name}${dayOf(date)}`));
  if (isUntracked) people.push('somebody without tracking');
  return people.join('; ');
}

/** `, 2027-05-12`; nothing for what is no date. */
function dayOf(date: string | undefined): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
  return day === undefined ? '' : `, ${day}`;
}

/** So many words beside a change are enough to find one's way. */
const BESIDE = 8;

/** `holds for [-21-]{+22+} days`; what nobody changed is cut down to the words beside a change. */
export function formatWords(stretches: readonly WordStretch[], paint: Paint): string {
  const shown = stretches.map(({ kind, text }, index) => {
    const words = visible(text.replace(/\s+/gu, ' '));
    if (kind === 'same') return shortened(words, index > 0, index < stretches.length - 1);
    const space = words.startsWith(' ') ? ' ' : '';
    const inside = words.slice(space.length);
    const marked = kind === 'old' ? `[-${inside}-]` : `{+${inside}+}`;
    return space + paint(kind === 'old' ? 'red' : 'green', marked);
  });
  return shown.join('').trim();
}

function shortened(text: string, keepStart: boolean, keepEnd: boolean): string {
  const words = text.split(' ');
  if (words.length <= 2 * BESIDE + 2) return text;
  const start = keepStart ? `${words.slice(0, BESIDE).join(' ')} ` : '';
  const end = keepEnd ? ` ${words.slice(-BESIDE).join(' ')}` : '';
  return `${start}…${end}`;
}

/** More of them have one cause. */
const MOST_BROUGHT = 4;

/** What a change would bring, a line a problem. */
export function formatBrought(problems: readonly Diagnostic[], paint: Paint): string[] {
  const lines = problems.slice(0, MOST_BROUGHT).map(({ severity, code, message }) => {
    const label = paint(severity === 'error' ? 'red' : 'yellow', `${severity}[${code}]`);
    return `  brings ${label}: ${visible(message)}`;
  });
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, `  and ${more} more`] : lines;
}

/** A comment with its answers, a line each. */
export function formatComment(comment: PlacedComment, paint: Paint): string {
  const { place, path, about, isDone } = comment;
  const field = place ? pathText(place) : (path ?? 'beside the texts of the brief');
  const on = about === '' ? '' : `, on “${visible(oneLine(about))}”`;
  const done = isDone ? paint('gray', ' (resolved)') : '';
  const first = `${paint('bold', visible(field))}${on}${done}`;
  return [first, ...remarks(comment)].join('\n');
}

/** What was said in a comment and to it, a line each. */
export function remarks(comment: PlacedComment): string[] {
  return [`  ${said(comment)}`, ...comment.replies.map((reply) => `    ${said(reply)}`)];
}

function said({ author, date, text }: Remark): string {
  return visible(`${author}${dayOf(date)}: ${oneLine(text)}`);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
