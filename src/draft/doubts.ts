// What somebody should look up before words are passed on as those of a speaker.

import type { Attribution } from '../editorial/attribution/read-attributions.ts';
import type { Speaker } from '../editorial/attribution/speakers.ts';
import { firstWords } from './comment.ts';

/** What is to be looked up of a speaker whom the reader has concluded; undefined if the name stands there. */
export function doubtOf(speaker: Speaker): string | undefined {
  const { name, written } = speaker;
  return isConcluded(speaker)
    ? `the article has “${firstWords(written, 8)}”; is this ${name}?`
    : undefined;
}

/** The same of each of the quotations of an article. */
export function doubtsOf(quotations: readonly Attribution[]): readonly (string | undefined)[] {
  let isUnsure = false;
  return quotations.map(({ speaker, paragraph }, index) => {
    // One without a speaker is a to-do by the name that it gets.
    if (speaker === undefined) return undefined;
    if (speaker.kind !== 'continued') {
      isUnsure = isConcluded(speaker);
      return doubtOf(speaker);
    }
    // No surer than what it goes on after, and less so in a paragraph of its own.
    isUnsure ||= paragraph !== quotations[index - 1]?.paragraph;
    return isUnsure ? `goes on after the quotation above; is this ${speaker.name} too?` : undefined;
  });
}

// “An official said” tells no name, and concludes nothing.
function isConcluded({ kind, name, written }: Speaker): boolean {
  if (kind === 'pronoun') return true;
  return kind === 'described' && written.toLowerCase() !== name.toLowerCase();
}
