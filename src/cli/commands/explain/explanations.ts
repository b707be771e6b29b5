// What every problem that this program can tell means, by code.

import type { Explanation } from '../../../editorial/check.ts';
import { checks } from '../../../editorial/checks.ts';
import { EDITION_CODES } from './edition-codes.ts';
import { FILE_CODES } from './file-codes.ts';
import { FORMAT_CODES } from './format-codes.ts';
import { MAIL_EXPLANATIONS } from './mail-codes.ts';
import { TEMPLATE_CODES } from './template-codes.ts';
import { YAML_CODES } from './yaml-codes.ts';

export type { Explanation } from '../../../editorial/check.ts';

/** Codes of one subject. */
export interface ExplainedArea {
  readonly title: string;
  readonly codes: Readonly<Record<string, Explanation>>;
}

const editorial = Object.fromEntries(checks.map(({ code, explanation }) => [code, explanation]));

/** Everything, as a reader of a brief would ask for it. */
export const EXPLAINED_AREAS: readonly ExplainedArea[] = [
  { title: 'Editorial checks', codes: editorial },
  { title: 'The format', codes: FORMAT_CODES },
  { title: 'YAML', codes: YAML_CODES },
  { title: 'Files', codes: FILE_CODES },
  { title: 'Editions and PDFs', codes: EDITION_CODES },
  { title: 'Mail and other documents', codes: MAIL_EXPLANATIONS },
  { title: 'Templates, fonts and the page', codes: TEMPLATE_CODES },
];

const byCode: ReadonlyMap<string, Explanation> = new Map(
  EXPLAINED_AREAS.flatMap(({ codes }) => Object.entries(codes)),
);

/** The explanation of a code; undefined for a code that there is not. */
export function explanationOf(code: string): Explanation | undefined {
  return byCode.get(code);
}

/** Every code, in the order of the areas. */
export function allCodes(): readonly string[] {
  return [...byCode.keys()];
}

/** The table of the README: what each code means and what satisfies it. */
export function explanationTable(): string {
  const rows = EXPLAINED_AREAS.flatMap(({ title, codes }) => [
    `| **${title}** | | |`,
    ...Object.entries(codes).map(
      ([code, { meaning, why, remedy }]) =>
        `| \`${code}\` | ${cell(meaning)} | ${cell(why)} ${cell(remedy)} |`,
    ),
  ]);
  return ['| code | what it means | why, and what satisfies it |', '|---|---|---|', ...rows].join(
    '\n',
  );
}

// A bar would end the cell of a Markdown table, an angle bracket begin HTML.
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
