// Check: the parts of a quotation that an omission joins were said by one speaker.

import { rangeAround } from '../attribution/quoted-ranges.ts';
import type { Speaker } from '../attribution/read-attributions.ts';
import { areTwo } from '../attribution/same-person.ts';
import { labelAt } from '../attribution/speaker-labels.ts';
import type { Check, CheckContext } from '../check.ts';
import type { CheckedQuotation } from '../quotation/check-quotations.ts';
import { peopleOf, sourceOf } from '../quotation/source-of.ts';

export const quotationSplicesSpeakers: Check = {
  code: 'quotation-splices-speakers',
  severity: 'error',
  explanation: {
    meaning:
      'An omission joins words of two speakers into one quotation. It is told only where the article plainly gives the parts to two. Parts of one speaker’s words that the article quotes apart may be joined; the page then says of how many passages the quotation is made.',
    why: 'Nobody said what stands there. An omission promises that one speaker said the rest between.',
    remedy:
      'Make two quotations, each with its speaker. If the article is read wrongly, silence the check with `ignore` and say where it names the speaker.',
  },
  *find(context) {
    for (const [index, quotation] of context.quotations.entries()) {
      const two = (quotation.comparison?.spans.length ?? 0) > 1 && twoSpeakers(quotation, context);
      if (!two) continue;
      const [one, other] = two;
      yield {
        path: ['quotes', index, ...quotation.field],
        message: `an omission joins the words of two speakers: “${quotation.ref?.source}” has ${one} and then ${other} speak`,
        hint: 'make two quotations, each with its speaker',
      };
    }
  },
};

function twoSpeakers(
  quotation: CheckedQuotation,
  context: CheckContext,
): readonly [string, string] | undefined {
  const { text, language } = sourceOf(quotation, context) ?? {};
  const spans = quotation.comparison?.spans ?? [];
  if (!text || language === undefined) return undefined;
  const attributions = text.attributions(language, peopleOf(context.brief));
  const labels = text.labels();
  let before: Speaker | undefined;
  let label: string | undefined;
  for (const span of spans) {
    const speaker = rangeAround(attributions, span)?.speaker;
    if (before && speaker && areTwo(before, speaker)) return [before.name, speaker.name];
    before = speaker ?? before;
    const name = rangeAround(text.quoted(), span) ? undefined : labelAt(labels, span.start)?.name;
    if (label !== undefined && name !== undefined && label !== name) return [label, name];
    label = name ?? label;
  }
  return undefined;
}
