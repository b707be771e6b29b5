// What every problem that this program can tell means, walked from where each is found.

import { FORMAT_CODES } from '../../../brief/codes.ts';
import { YAML_CODES } from '../../../brief/yaml/codes.ts';
import type { Explanation, Explanations } from '../../../diagnostics/diagnostic.ts';
import { EDITION_CODES } from '../../../edition/codes.ts';
import { checks } from '../../../editorial/checks.ts';
import { FILE_CODES } from '../../../files/codes.ts';
import { MAIL_CODES } from '../../../mail/codes.ts';
import { MERGE_CODES } from '../../../merge/codes.ts';
import { SIGNING_CODES } from '../../../pdf/signing/codes.ts';
import { TEMPLATE_CODES } from '../../../template/codes.ts';
import { PDF_CODES } from '../verify/codes.ts';

/** Everything by subject, as a reader of a brief would ask for it. */
export const EXPLAINED: Readonly<Record<string, Explanations>> = {
  'Editorial checks': Object.fromEntries(checks.map((check) => [check.code, check.explanation])),
  'The format': FORMAT_CODES,
  YAML: YAML_CODES,
  Files: FILE_CODES,
  'Editions and PDFs': { ...EDITION_CODES, ...PDF_CODES, ...SIGNING_CODES },
  'Mail and other documents': MAIL_CODES,
  'Word files that come back': MERGE_CODES,
  'Templates, fonts and the page': TEMPLATE_CODES,
};

const byCode: ReadonlyMap<string, Explanation> = new Map(
  Object.values(EXPLAINED).flatMap((codes) => Object.entries(codes)),
);

/** The explanation of a code; undefined for a code that there is not. */
export function explanationOf(code: string): Explanation | undefined {
  return byCode.get(code);
}

/** Every code, subject by subject. */
export function allCodes(): readonly string[] {
  return [...byCode.keys()];
}

/** The page of all problems: what each means, why it is one and what satisfies it. */
export function explanationPage(): string {
  const parts = Object.entries(EXPLAINED).map(([title, codes]) =>
    [`## ${title}`, ...Object.entries(codes).map(explanationPart)].join('\n\n'),
  );
  return `${[PAGE_HEAD, ...parts].join('\n\n')}\n`;
}

const PAGE_HEAD = `# Problems

What each code in the brackets of a message means, why it is a problem, and what satisfies it. On
the terminal: \`briefing explain CODE\`.`;

function explanationPart([code, { meaning, why, remedy }]: [string, Explanation]): string {
  const paragraphs = [meaning, `**Why:** ${why}`, `**What satisfies it:** ${remedy}`];
  return [`### \`${code}\``, ...paragraphs].join('\n\n');
}
