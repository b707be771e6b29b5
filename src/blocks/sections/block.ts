// Sections: prose of the desk's own under heads of its own.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { aside, comparisons, type IssueParams, prose, term } from '../../brief/format/fields.ts';
import { item, itemId, list, referenceTo, source } from '../../brief/format/schema-parts.ts';

const own = {
  ...item,
  title: prose('its head', 'Background'),
  text: prose(
    'what it says; a blank line begins a paragraph',
    'Self-rule was revoked in 2018 [meridian ¶2].',
  ).optional(),
  points: list(prose('point', 'Five crossings, dawn to dusk'), 'points below the text').optional(),
  kind: term('`box` sets it on a tint', ['box']).register(aside, {}).optional(),
  quote: itemId('border')
    .describe('id of a quote, whose words are shown large')
    .register(referenceTo, { block: 'quotes', noun: 'quote' })
    .optional(),
  source,
};

/** What a section may stand behind, in the order of the page. */
const PLACES = [
  'key_figures',
  'judgments',
  'scenarios',
  'options',
  'ceasefire',
  'incidents',
  'demands',
  'claims',
  'positions',
  'quotes',
  'figures',
  'charts',
  'tables',
  'timeline',
  'open_issues',
  'assumptions',
] as const;

const inner = z.strictObject(own).superRefine(checkSection);
const section = z
  .strictObject({
    ...own,
    after: term('behind which block it stands; else behind the summary and the changes', PLACES)
      .register(aside, {})
      .register(comparisons, { compared: 'never' })
      .optional(),
    under: list(inner, 'sections inside it, with heads of their own').optional(),
  })
  .superRefine(checkSection);

type Section = Omit<z.output<typeof section>, 'under' | 'after'> & { readonly under?: unknown };

function checkSection(
  { text, points, quote, under }: Section,
  context: z.core.$RefinementCtx,
): void {
  if (text ?? points ?? quote ?? under) return;
  const hint = 'write text:, points:, or quote: with the id of a quote';
  const params: IssueParams = { code: 'missing-key', hint };
  context.addIssue({
    code: 'custom',
    message: 'the section has a head, and nothing under it',
    params: { ...params },
  });
}

export const sections = defineBlock({
  field: list(section, 'prose of your own under heads of your own'),
  headed: true,
  title: 'title',
  statement: { kind: 'section' },
  synonyms: ['section', 'chapters', 'background', 'body'],
  skeleton: skeleton`
# A source in brackets is a citation: [paper ¶2].
sections:
  - title: ${'a head of your own'}
    text: ${'what you have to say under it'}
`,
});
