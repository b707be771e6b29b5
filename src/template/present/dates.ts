// Dates as words: as precise as written, and marked where the desk inferred them.
import { type BriefDate, isYearOpen } from '../../brief/dates/date.ts';
import { formatDate } from '../../brief/dates/format-date.ts';
import { capitalised, type Labels, labelText } from '../labels/labels.ts';
import type { DateView, Sentence } from '../view-parts.ts';
import type { Scope } from './scope.ts';
import { closed, sentence } from './sentences.ts';

/** The date, with the word `inferred` beside it if it is. */
export function dateView(scope: Scope, date: BriefDate): DateView {
  return {
    text: plainDate(scope, date),
    inferred: date.inferred === undefined ? undefined : scope.word('date.inferred'),
  };
}

/** The date without a word on how it is known. */
export function plainDate(scope: Scope, date: BriefDate): string {
  return dateWords(scope.labels, date);
}

/** The same for those who have no more than the labels: `4 May (year open)`, `4 May 2027`. */
export function dateWords(labels: Labels, date: BriefDate): string {
  const words = formatDate(date, labels.language);
  return isYearOpen(date) ? labelText(labels, 'date.year_open', { date: words }) : words;
}

/** The date inside a sentence: `May 2027 (inferred: the article gives no day)`. */
export function dateText(scope: Scope, date: BriefDate): string {
  const why = whyInferred(scope, date);
  return why === undefined ? plainDate(scope, date) : `${plainDate(scope, date)} (${why})`;
}

/** The date as a sentence of its own: `May 2027, inferred: the article gives no day.` */
export function dateSentence(scope: Scope, date: BriefDate): string {
  const why = whyInferred(scope, date);
  const words = capitalised(scope.labels, plainDate(scope, date));
  return why === undefined ? closed(words) : `${words}${scope.comma}${why}`;
}

/** The reason for a date that elsewhere is only marked as inferred. */
export function inferredSentence(scope: Scope, date: BriefDate | undefined): Sentence[] {
  if (date?.inferred === undefined) return [];
  return [sentence(scope.word('date.inferred_sentence', { why: date.inferred }))];
}

function whyInferred(scope: Scope, date: BriefDate): string | undefined {
  if (date.inferred === undefined) return undefined;
  return scope.word('date.inferred_why', { why: date.inferred });
}
