// What a Word file that colleagues went over would make of a text that is being written.

import {
  keyOfChange,
  type ReviewView,
  refusedReview,
  reviewView,
} from '../../../desk/review-view.ts';
import { mergeBytes } from '../../../merge-files.ts';

/** A Word file that was dropped on the page, and which of its changes are taken. */
export interface AskedReview {
  readonly text: string;
  /** What the file is called. */
  readonly name: string;
  /** Its bytes in base64. */
  readonly document: string;
  readonly take: readonly string[];
}

/** The changes of a Word file, and the text with those that are taken. */
export async function reviewedText(
  file: string,
  { text, name, document, take }: AskedReview,
  now: Date,
): Promise<ReviewView> {
  const bytes = Buffer.from(document, 'base64');
  const taken = new Set(take);
  const review = await mergeBytes(
    file,
    text,
    { name, bytes },
    {
      now,
      decide: ({ proposal }) => (taken.has(keyOfChange(proposal)) ? 'take' : 'leave'),
    },
  );
  return 'severity' in review ? refusedReview(text, review) : reviewView(review);
}
