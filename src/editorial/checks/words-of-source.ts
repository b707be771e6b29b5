// Checks: a quotation, and a clause of a text that is compared, has the words of its source, whole,
// and in the paragraph that it names.

import type { Quote } from '../../brief/format/schema.ts';
import type { Path } from '../../brief/yaml/path-text.ts';
import type { Explanation } from '../../diagnostics/diagnostic.ts';
import { baseOf, languageOf } from '../../languages/languages.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import {
  type CheckedQuotation,
  placeIn,
  type Sourced,
  sourceOf,
} from '../quotation/check-quotations.ts';
import type { Change } from '../quotation/difference.ts';

type Described = Omit<Finding, 'path'> & Partial<Pick<Finding, 'path'>>;

/** What is held against its source: a quotation of the brief, or a clause of a text that it compares. */
interface Compared {
  readonly noun: 'quotation' | 'clause';
  /** Absent for a clause. */
  readonly quote?: Quote | undefined;
  readonly path: Path;
}

/** A check of each of them, at the field that was compared if nothing else is said. */
function quotationCheck(
  code: string,
  severity: Check['severity'],
  explanation: Explanation,
  describe: (
    quotation: CheckedQuotation,
    compared: Compared,
    context: CheckContext,
  ) => Described | undefined,
): Check {
  return {
    code,
    severity,
    explanation,
    *find(context) {
      for (const [index, quotation] of context.quotations.entries()) {
        const path = ['quotes', index, ...quotation.field];
        const quote = context.brief.quotes?.[index];
        const found = describe(quotation, { noun: 'quotation', quote, path }, context);
        if (found) yield { path, ...found };
      }
      for (const checked of context.wordings) {
        const { path } = checked.wording;
        const found = describe(checked, { noun: 'clause', path }, context);
        if (found) yield { path, ...found };
      }
    },
  };
}

/** More changes than these are counted, not listed. */
const LISTED = 3;

/** A quotation has the words of its source, and no others. */
export const alteredQuotation: Check = quotationCheck(
  'altered-quotation',
  'error',
  {
    meaning:
      "The words between the quotation marks are not those of the source: a word was changed, added or dropped. Typographic marks, dashes, spaces and line breaks don't count as changes. The words of a clause under `compare` are held to the same; brackets count as words there.",
    why: 'A quotation is a promise that these were the words. The Reuters Handbook of Journalism calls quotes sacrosanct, and the AP Stylebook forbids altering them even to correct grammar.',
    remedy:
      'Copy the words from the source. Mark what is left out with […], what is yours with [word], an error of the source with [sic]; or say it in your own words without quotation marks.',
  },
  (quotation, { noun }) =>
    quotation.result.kind === 'altered' ? alteration(quotation, noun) : undefined,
);

function alteration(quotation: CheckedQuotation, noun: Compared['noun']): Described {
  const { ref, comparison: { difference } = {} } = quotation;
  const source = `“${ref?.source}”`;
  if (!difference || difference.changes.length === 0) {
    return {
      message: `the parts of the ${noun} stand in ${source} in another order`,
      hint: 'quote them in the order of the source, or as quotations of their own',
    };
  }
  const listed = difference.changes.slice(0, LISTED).map((change) => inWords(change, source));
  const more = difference.changes.length - listed.length;
  if (more > 0) listed.push(more === 1 ? '1 more change' : `${more} more changes`);
  return {
    message: `the ${noun} differs from its source: ${listed.join('; ')}`,
    hint: `the source${placeIn(quotation)} reads: “${difference.passage}”. ${noun === 'clause' ? 'Copy it so; brackets count as words' : 'Quote it so; mark an omission with […] and an insertion with [ ]'}`,
    compared: difference.compared,
    words: difference.changes.find(({ brief }) => brief !== '')?.brief ?? '',
  };
}

function inWords({ source, brief }: Change, name: string): string {
  if (brief === '') return `${name} also has “${source}”`;
  if (source === '') return `“${brief}” is not in ${name}`;
  return `${name} has “${source}”, the brief “${brief}”`;
}

/** A quotation stands in its source. */
export const quotationNotFound: Check = quotationCheck(
  'quotation-not-found',
  'error',
  {
    meaning:
      "The words between the quotation marks don't stand in the text of any source that the quotation names.",
    why: 'A quotation is a promise that these were the words. The Reuters Handbook of Journalism calls quotes sacrosanct.',
    remedy:
      'Copy the words from the source, or name the source that has them. Of a source in another language, give the words as `original`.',
  },
  (quotation, { noun, quote }, context) => {
    const { result, ref, comparison } = quotation;
    if (result.kind !== 'not-found') return undefined;
    const near = comparison?.difference?.passage ?? '';
    return {
      message: `the ${noun} does not stand in the text of “${ref?.source}”`,
      hint:
        (quote && untranslated(quotation, quote, context)) ??
        (near === ''
          ? 'copy the words from the source, or name the source that has them'
          : `the closest passage${placeIn(quotation)} is: “${near}”`),
    };
  },
);

/** What to do where the source is in another language, and the brief lacks the words that were said. */
function untranslated(
  quotation: CheckedQuotation,
  quote: Quote,
  context: CheckContext,
): string | undefined {
  const { language } = sourceOf(quotation, context) ?? {};
  const { brief } = context;
  const isForeign = language !== undefined && baseOf(language) !== baseOf(brief.language);
  if (!isForeign || quote.original) return undefined;
  const name = languageOf(language)?.name ?? `the language “${language}”`;
  return `the source is in ${name}: add its words as original: { language: ${language}, text: … }, and the text is checked by them`;
}

/** There is a text that a quotation can be checked against. */
export const quotationUnchecked: Check = {
  needsAll: true,
  ...quotationCheck(
    'quotation-unchecked',
    'warning',
    {
      meaning:
        'A quotation, or a text under `compare`, has no source, or its source has no local text, so nobody compared its words.',
      why: 'What was not checked must not look as if it had been; the page prints “not checked” beside it.',
      remedy: 'Save the text of the source beside the brief and name it in `sources.<id>.text`.',
    },
    ({ result }, { quote, path }, { wordings }) => {
      if (result.kind !== 'unchecked') return undefined;
      if (quote) return { path: [...path.slice(0, 2), 'text'], ...whyUnchecked(quote) };
      const { text, source } = wordings.find(({ wording }) => wording.path === path)!.wording;
      // What is true of all clauses of a text is told once, at its first.
      const first = wordings.find(({ wording }) => wording.text === text)!;
      if (first.wording.path !== path) return undefined;
      return {
        path: ['compare', 'texts', text, 'source'],
        ...whyUnchecked({ source }, 'text'),
      };
    },
  ),
};

function whyUnchecked(
  { source: [first] = [] }: Sourced,
  noun = 'quotation',
): { message: string; hint: string } {
  if (!first) {
    return {
      message: `nobody can check this ${noun}: it names no source`,
      hint: 'add a source, e.g. source: meridian ¶4',
    };
  }
  return {
    message: `this ${noun} was not checked: there is no local text of “${first.source}”`,
    hint: `save the text beside the brief and name it in sources.${first.source}.text`,
  };
}

/** A quotation stands in the paragraph that its locator names. */
export const quotationElsewhere: Check = quotationCheck(
  'quotation-elsewhere',
  'warning',
  {
    meaning: 'The words stand in the source, but not in the paragraph that the locator names.',
    why: 'A reader who looks the passage up must find it. ICD 206 asks for references precise enough to do so.',
    remedy: 'Correct the locator; the hint has the paragraph.',
  },
  ({ comparison, ref }, { quote, path: field }) => {
    // A text is compared whole: its clauses need not stand where it begins.
    if (!comparison?.elsewhere || !ref || !quote) return undefined;
    const { paragraph } = comparison;
    const place = quote.source?.indexOf(ref) ?? 0;
    const [where, hint] =
      paragraph === undefined
        ? [
            'in a headline or other line outside its paragraphs',
            'name the place in words, e.g. headline',
          ]
        : [`in ¶${paragraph}`, `write source: ${ref.source} ¶${paragraph}`];
    const message = `the quotation is not in ${ref.locator} of “${ref.source}”, but ${where}`;
    return { path: [...field.slice(0, 2), 'source', place], message, hint };
  },
);

/** A quotation begins and ends at words; `able to fire` must not come from `unable to fire`. */
export const quotationCutsWord: Check = quotationCheck(
  'quotation-cuts-word',
  'warning',
  {
    meaning:
      'A quotation begins or ends inside a word of its source: “able to fire” from “unable to fire”.',
    why: 'Half a word can turn the meaning round while every letter is right.',
    remedy: 'Quote whole words; a changed letter goes in brackets, as in [T]he.',
  },
  ({ comparison, ref }, { noun }) =>
    comparison?.cutsWord
      ? {
          message: `a part of the ${noun} begins or ends inside a word of “${ref?.source}”`,
          hint: 'quote whole words; a changed letter goes in brackets, e.g. [T]he',
        }
      : undefined,
);
