// What Word files brought, for a person: changes and comments on stdout, what cannot be taken on stderr.

import {
  comparedLines,
  formatDiagnostic,
  type Paint,
  painter,
  visible,
} from '../../../diagnostics/format-diagnostic.ts';
import type { MergedChange, MergedReview } from '../../../merge/merge-review.ts';
import type { MergedFiles, ReadReview } from '../../../merge-files.ts';
import { count } from '../../reporting/counts.ts';
import { tellProblem, wantsColour } from '../../reporting/terminal.ts';
import type { World } from '../../running/world.ts';
import {
  formatBrought,
  formatChange,
  formatComment,
  formatWords,
  peopleOf,
} from './format-change.ts';

/** How it is told. */
export interface Telling {
  /** True if what is taken was written. */
  readonly apply: boolean;
  /** True if a person was asked, and so has seen what could be taken. */
  readonly isAsked: boolean;
  readonly quiet: boolean;
  /** True if the brief itself goes to standard output. */
  readonly isPiped: boolean;
}

/** Tells all of it, file by file, and how many changes there are. */
export function tellMerge(merged: MergedFiles, telling: Telling, world: World): void {
  for (const each of merged.reviews) tellReview(each, telling, world);
  if (telling.quiet || merged.text === undefined) return;
  const changes = merged.reviews.flatMap(({ review }) => review.changes);
  const out = telling.isPiped ? world.stderr : world.stdout;
  if (changes.length > 0) out.write(`${merged.file}: ${summary(changes, telling.apply)}\n`);
  const hasTaken = changes.some(({ outcome }) => outcome === 'taken');
  if (hasTaken && !telling.apply)
    world.stderr.write(
      'Nothing was written: --apply asks for each, --apply --all takes all that fit\n',
    );
}

function tellReview({ file, review }: ReadReview, telling: Telling, world: World): void {
  const out = telling.isPiped ? world.stderr : world.stdout;
  const paint = painter(wantsColour(out, world.env));
  const { changes, comments, before, leftovers } = review;
  const print = (text: string): unknown => !telling.quiet && out.write(text);
  print(`${paint('bold', `${visible(file)}:`)} ${origin(review)}\n\n`);
  for (const change of changes) {
    if (change.outcome === 'unresolved') tellLeft(change, review, world);
    else if (change.outcome !== 'done' && !telling.isAsked)
      print(`${lines(change, review, paint)}\n\n`);
  }
  for (const each of leftovers) if (!telling.quiet) tellProblem(each, before.text, world);
  if (comments.length > 0) print(`${paint('bold', count(comments.length, 'comment'))}\n\n`);
  for (const each of comments) print(`${formatComment(each, paint)}\n\n`);
}

function lines(
  { proposal, problems }: MergedChange,
  { before }: MergedReview,
  paint: Paint,
): string {
  return [formatChange(proposal, before, paint), ...formatBrought(problems, paint)].join('\n');
}

/** `made of edition 1; the brief is edition 2 by now`. */
function origin({ record, isOlder, before, changes, comments }: MergedReview): string {
  const edition = record.edition === undefined ? '' : `edition ${record.edition} of `;
  const now = (before.value as { readonly edition?: unknown }).edition;
  const by = typeof now === 'number' && now !== record.edition ? ` (it is edition ${now} now)` : '';
  const older = isOlder && by === '' ? ' (it has changed since)' : by;
  const nothing = changes.length + comments.length === 0 ? ': nothing was changed in it' : '';
  return `made of ${edition}${visible(record.name)}${older}${nothing}`;
}

/** A change that was not taken, with its reason and its words. */
function tellLeft(
  { proposal, problems }: MergedChange,
  { before }: MergedReview,
  world: World,
): void {
  const colour = wantsColour(world.stderr, world.env);
  const paint = painter(colour);
  const { compared, ...problem } = proposal.problem!;
  const lines = [
    formatDiagnostic(problem, before.text, { colour }),
    // What stands under it there is no longer the brief.
    ...(compared ? comparedLines(compared, undefined).slice(0, 1) : []),
    `  review: ${formatWords(proposal.words, paint)} (${peopleOf(proposal)})`,
    ...formatBrought(problems, paint),
  ];
  world.stderr.write(`${lines.join('\n')}\n\n`);
}

/** `3 changes written, 1 left, 2 unresolved`. */
function summary(changes: readonly MergedChange[], apply: boolean): string {
  const number = (outcome: MergedChange['outcome']): number =>
    changes.filter((each) => each.outcome === outcome).length;
  const taken = `${count(number('taken'), 'change')} ${apply ? 'written' : 'can be taken'}`;
  const rest = [
    number('left') > 0 && `${number('left')} left`,
    number('unresolved') > 0 && `${number('unresolved')} unresolved`,
    number('done') > 0 && `${number('done')} there already`,
  ];
  return [taken, ...rest].filter(Boolean).join(', ');
}
