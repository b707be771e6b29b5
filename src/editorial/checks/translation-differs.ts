// Check: a translation has the numbers and names of its original.

import type { Actor, Quote } from '../../brief/format/schema.ts';
import { namesOf } from '../../languages/languages.ts';
import { isNamedIn } from '../attribution/same-person.ts';
import type { Check, Finding } from '../check.ts';
import { numbersIn } from '../quotation/numbers-in.ts';

type Original = NonNullable<Quote['original']>;

export const translationDiffers: Check = {
  code: 'translation-differs',
  severity: 'warning',
  explanation: {
    meaning: `A translated quotation has a number that its original does not have, and the original one that the translation lacks; or they name two different actors of the brief. Numbers are read in figures and, in ${namesOf(({ numbers }) => numbers?.joint !== undefined)}, in words; what is not sure is passed over.`,
    why: 'Only the original is compared with the source; a slip in the translation would stand beside “original verified”.',
    remedy:
      'Correct the translation or the original. If both are right, silence the check with `ignore` and say why.',
  },
  *find({ brief: { quotes = [], actors = {}, language } }) {
    for (const [index, { text, original }] of quotes.entries()) {
      if (!original) continue;
      const path = ['quotes', index, 'text'];
      yield* numbers(path, text, language, original);
      yield* names(path, text, Object.values(actors), original);
    }
  },
};

function* numbers(
  path: Finding['path'],
  text: string,
  language: string,
  original: Original,
): Generator<Finding> {
  const here = numbersIn(text, language);
  const there = numbersIn(original.text, original.language);
  const added = here && there && [...here].find((number) => !there.has(number));
  const lost = here && there && [...there].find((number) => !here.has(number));
  if (added === undefined || lost === undefined) return;
  yield {
    path,
    message: `the translation has the number ${added}, the original ${lost}`,
    hint: 'correct the one that is wrong',
    words: String(added),
  };
}

function* names(
  path: Finding['path'],
  text: string,
  actors: readonly Actor[],
  original: Original,
): Generator<Finding> {
  const here = actors.filter((actor) => isNamedIn(text, actor));
  const there = actors.filter((actor) => isNamedIn(original.text, actor));
  const added = here.find((actor) => !there.includes(actor));
  const lost = there.find((actor) => !here.includes(actor));
  if (!added || !lost) return;
  yield {
    path,
    message: `the translation names ${added.name}, the original ${lost.name}`,
    hint: 'correct the one that is wrong',
  };
}
