// Check: what is said of a clause under `compare` is what its texts show.

import { differingWords } from '../../brief/edition/differing-words.ts';
import type { Brief, Clause } from '../../brief/format/schema.ts';
import { inOneLanguage } from '../../brief/wordings.ts';
import type { Check } from '../check.ts';

/** A clause that is agreed has one wording without brackets; one that is bracketed has brackets. */
export const clauseState: Check = {
  code: 'clause-state',
  severity: 'warning',
  explanation: {
    meaning:
      'A clause under `compare` is said to be `agreed`, but its texts differ in a word or have brackets; or it is said to be `bracketed`, and no text has brackets. Texts in different languages are not compared with each other.',
    why: 'In a negotiation brackets are the sign that words are not agreed. A table that says otherwise than its columns is not believed, and may give away a point.',
    remedy:
      'Correct `state`, or copy the words anew; where it is agreed in substance, silence the check with `ignore` and say so.',
  },
  *find({ brief }) {
    for (const [index, clause] of (brief.compare?.clauses ?? []).entries()) {
      const problem = problemOf(brief, clause);
      if (problem) yield { path: ['compare', 'clauses', index, 'state'], ...problem };
    }
  },
};

function problemOf(
  brief: Brief,
  { state, wording }: Clause,
): { message: string; hint: string } | undefined {
  const bracketed = Object.keys(wording).find((text) => /\[.*\]/su.test(wording[text]!));
  if (state === 'bracketed' && bracketed === undefined)
    return {
      message: 'the clause is said to be bracketed, but no text has brackets',
      hint: 'write state: open or agreed, or copy the brackets of the text',
    };
  if (state !== 'agreed') return undefined;
  const hint = 'write state: open or bracketed, or copy the words anew';
  if (bracketed !== undefined)
    return { message: `the clause is said to be agreed, but “${bracketed}” has brackets`, hint };
  const differing = inOneLanguage(brief, wording).flatMap((texts) =>
    differingWords(texts.map((text) => wording[text]!)).flatMap((stretches, position) =>
      stretches
        .filter(({ differs, text }) => differs && /[\p{L}\p{N}]/u.test(text))
        .map(({ text }) => `“${text}” in “${texts[position]}”`),
    ),
  );
  if (differing.length === 0) return undefined;
  return {
    message: `the clause is said to be agreed, but its texts differ: ${differing.slice(0, 2).join(', ')}`,
    hint,
  };
}
