// What elements of a Word file mean to those who read its words (ECMA-376-1, 17).
import type { ChangeMark } from './reviewed.ts';

const INSERTIONS: ReadonlySet<string> = new Set(['ins', 'moveTo']);
const DELETIONS: ReadonlySet<string> = new Set(['del', 'moveFrom']);
/** What is said of how things were, and what is there for older programs only. */
export const SKIPPED =
  /^(?:Fallback|(?:rPr|pPr|tblPr|tcPr|trPr|sectPr|tblGrid|tblPrEx|numbering)Change|sectPr)$/;
/** Fields whose words are not those of a text. */
export const COUNTED = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|DATE|TIME)\b/i;

/** What stands for a letter. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
};

/** What a tracked change does to the words in it. */
export function kindOf(local: string): ChangeMark['kind'] | undefined {
  if (INSERTIONS.has(local)) return 'inserted';
  return DELETIONS.has(local) ? 'deleted' : undefined;
}
