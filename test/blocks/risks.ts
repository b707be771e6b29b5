// What is to be written for a block `risks`, file by file: an example of the guide for maintainers.

/** A new file, or changes of one: what stood there, and what stands there now. */
export interface Edit {
  readonly file: string;
  readonly text?: string;
  readonly changes?: readonly (readonly [before: string, after: string])[];
}

const BLOCK: Edit = {
  file: 'src/blocks/risks/block.ts',
  text: `// Risks: what may go wrong.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { prose, scale } from '../../brief/format/fields.ts';
import { item, list, source } from '../../brief/format/schema-parts.ts';
import { LIKELIHOODS } from '../../brief/format/terms.ts';

const risk = z.strictObject({
  ...item,
  text: prose('what may go wrong', 'The lane is mined again.'),
  likelihood: scale('one of the seven terms of ICD 203', LIKELIHOODS).optional(),
  source,
});

export const risks = defineBlock({
  field: list(risk, 'what may go wrong'),
  letter: 'R',
  title: 'text',
  statement: { kind: 'risk' },
  synonyms: ['dangers'],
  skeleton: skeleton\`
risks:
  - { text: \${'What may go wrong.'}, likelihood: unlikely }
\`,
});
`,
};

/** The one table of blocks, in the order of the format. */
export const TABLE: Edit = {
  file: 'src/blocks/blocks.ts',
  changes: [
    ['import { sources }', "import { risks } from './risks/block.ts';\nimport { sources }"],
    ['  assumptions,\n', '  risks,\n  assumptions,\n'],
  ],
};

const PRESENT: Edit = {
  file: 'src/blocks/risks/present.ts',
  text: `// Risks: a text, its likelihood beside it.
import { changeSentences, itemOf } from '../../template/present/item-changes.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import { noteSentence, sentence } from '../../template/present/sentences.ts';
import { capitalised } from '../../template/labels/labels.ts';

export const risks = {
  block: 'risks',
  present: (scope: Scope) =>
    scope.brief.risks?.map(({ text, likelihood, source, note }, index) => ({
      ...itemOf(scope, 'risks', index),
      text,
      refs: sourceMarks(scope, source),
      meta: [
        ...changeSentences(scope, \`risks[\${index}]\`),
        ...(likelihood === undefined
          ? []
          : [sentence(\`\${capitalised(scope.labels, scope.word(\`likelihood.\${likelihood}\`))}.\`)]),
        ...noteSentence(note),
      ],
    })),
} satisfies Presenter;
`,
};

export const PRESENTER: Edit = {
  file: 'src/blocks/presenters.ts',
  changes: [
    ['import { sources }', "import { risks } from './risks/present.ts';\nimport { sources }"],
    ['  judgments,\n', '  judgments,\n  risks,\n'],
  ],
};

/** Where the page has the block. */
export const DOCUMENT: Edit = {
  file: 'templates/briefing/document.hbs',
  changes: [
    [
      '{{#if ceasefire}}',
      '{{#if risks}}<section class="assumptions"><h2>{{labels.head.risks}}</h2>{{> plain-items risks}}</section>{{/if}}\n{{#if ceasefire}}',
    ],
  ],
};

const leftOut = (template: string): Edit => ({
  file: `templates/${template}/template.yaml`,
  changes: [['assumptions, ', 'assumptions, risks, ']],
});

/** The templates that do not show it, and say so. */
export const NOT_SHOWN = [
  ['the one page at a glance', leftOut('at-a-glance'), 'at-a-glance'],
  ['the lectern', leftOut('lectern'), 'lectern'],
  ['the situation report', leftOut('sitrep'), 'sitrep'],
] as const;

const HEADS = {
  ar: 'المخاطر',
  de: 'Risiken',
  en: 'Risks',
  es: 'Riesgos',
  fa: 'خطرها',
  fr: 'Risques',
  he: 'סיכונים',
  it: 'Rischi',
  pl: 'Ryzyka',
  pt: 'Riscos',
  ru: 'Риски',
  tr: 'Riskler',
  uk: 'Ризики',
  zh: '风险',
};
const COUNTS = {
  ar: '{ zero: "{count} مخاطر", one: خطر, two: خطران, few: "{count} مخاطر", many: "{count} خطرًا", other: "{count} خطر" }',
  de: '{ one: ein Risiko, other: "{count} Risiken" }',
  en: '{ one: one risk, other: "{count} risks" }',
  es: '{ one: un riesgo, many: "{count} riesgos", other: "{count} riesgos" }',
  fa: '{ one: یک خطر, other: "{count} خطر" }',
  fr: '{ one: un risque, many: "{count} risques", other: "{count} risques" }',
  he: '{ one: סיכון אחד, two: שני סיכונים, other: "{count} סיכונים" }',
  it: '{ one: un rischio, many: "{count} rischi", other: "{count} rischi" }',
  pl: '{ one: "{count} ryzyko", few: "{count} ryzyka", many: "{count} ryzyk", other: "{count} ryzyka" }',
  pt: '{ one: um risco, many: "{count} riscos", other: "{count} riscos" }',
  ru: '{ one: "{count} риск", few: "{count} риска", many: "{count} рисков", other: "{count} риска" }',
  tr: '{ one: bir risk, other: "{count} risk" }',
  uk: '{ one: "{count} ризик", few: "{count} ризики", many: "{count} ризиків", other: "{count} ризику" }',
  zh: '{ other: "{count}项风险" }',
};

const languages = Object.keys(HEADS) as (keyof typeof HEADS)[];
const labels = languages.map(
  (language): Edit => ({
    file: `templates/briefing/labels/${language}.yaml`,
    changes: [
      ['\n  assumptions: ', `\n  risks: ${HEADS[language]}\n  assumptions: `],
      ['\n  assumptions:\n', `\n  risks: ${COUNTS[language]}\n  assumptions:\n`],
    ],
  }),
);

export const EDITS: readonly Edit[] = [
  BLOCK,
  TABLE,
  PRESENT,
  PRESENTER,
  DOCUMENT,
  ...NOT_SHOWN.map(([, edit]) => edit),
  ...labels,
];
