// Texts side by side, clause by clause: drafts of an agreement, versions of a resolution.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import {
  type IssueParams,
  id,
  name,
  prose,
  quoted,
  sourceRefs,
  term,
  title,
} from '../../brief/format/fields.ts';
import { audience, item, list, toDo } from '../../brief/format/schema-parts.ts';
import { nearest } from '../../diagnostics/nearest.ts';

/** How a clause stands between those who negotiate it. */
const CLAUSE_STATES = ['open', 'bracketed', 'agreed'] as const;
/** More texts do not fit beside one another in type that can be read. */
const MOST_TEXTS = 4;

const text = z.strictObject({
  title: title('head of its column', 'Government draft, 12 August'),
  source: sourceRefs('where its words stand: `id`, `id locator` or a list of these'),
});

const clause = z.strictObject({
  ...item,
  clause: name('which clause it is', 'Art. 4'),
  title: prose('what it is about', 'Withdrawal of weapons').optional(),
  state: term('how it stands', CLAUSE_STATES).optional(),
  wording: z.record(id('key of `texts`'), quoted('the words, exactly, with their brackets')).meta({
    description: 'its words in each text that has it, by the key of the text',
    examples: [{ government: 'within 30 days', bridge: 'within [20] [30] days' }],
  }),
});

const comparison = z
  .strictObject({
    texts: z.record(id('key of the text'), text).meta({
      description: `the texts, two to ${MOST_TEXTS}, by keys of their own`,
      examples: [{ government: { title: 'Government draft', source: 'draft' } }],
    }),
    clauses: list(clause, 'the clauses'),
    note: item.note,
    to_do: toDo,
    audience,
    ignore: item.ignore,
  })
  .superRefine(checkComparison);

type Comparison = Pick<z.output<typeof comparison>, 'texts' | 'clauses'>;

function checkComparison({ texts, clauses }: Comparison, context: z.core.$RefinementCtx): void {
  const report = (path: (string | number)[], message: string, params: IssueParams): void => {
    context.addIssue({ code: 'custom', path, message, params: { ...params } });
  };
  const keys = Object.keys(texts);
  if (keys.length < 2) {
    const hint = 'add a second text under texts: with its title and source';
    report(['texts'], 'one text is compared with none', { code: 'missing-key', hint });
  }
  if (keys.length > MOST_TEXTS) {
    const message = `the comparison has ${keys.length} texts; ${MOST_TEXTS} can be read beside one another`;
    const hint = 'leave out texts, or write the others into a brief of their own';
    report(['texts'], message, { code: 'table-too-wide', hint });
  }
  for (const [index, { wording }] of clauses.entries())
    for (const key of Object.keys(wording)) {
      if (Object.hasOwn(texts, key)) continue;
      const near = nearest(key, keys);
      const hint = near === undefined ? `there are: ${keys.join(', ')}` : `did you mean “${near}”?`;
      report(['clauses', index, 'wording', key], `no text is called “${key}”`, {
        code: 'unknown-key',
        hint,
      });
    }
}

export const compare = defineBlock({
  field: comparison.describe('texts side by side, clause by clause'),
  lists: { clauses: { title: 'clause', statement: { kind: 'clause' } } },
  labels: {
    compare: ['clause', 'absent', 'legend', 'bracket_opens', 'bracket_closes'],
    clause_state: CLAUSE_STATES,
  },
  synonyms: ['comparison', 'drafts', 'side_by_side'],
  skeleton: skeleton`
compare:
  texts:
    first: { title: ${'name of a draft'}, source: paper }
    second: { title: ${'name of another draft'}, source: paper }
  clauses:
    - clause: Art. 1
      state: open  # open | bracketed | agreed
      wording: { first: ${'its words'}, second: "${'its [words] there'}" }
`,
});
