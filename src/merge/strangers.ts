// What of a document finds no place in the brief: all of it, words beside its texts, texts it lacks.
import type { ParsedBrief } from '../brief/parse-brief.ts';
import { textsOfValue } from '../brief/yaml/texts-of-value.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Reviewed, ReviewRecord } from '../docx/reading/reviewed.ts';
import { onOneLine } from './merge-texts.ts';

/** A document without a record of ours. */
export function notOurs(file: string): Diagnostic {
  return {
    code: 'review-not-ours',
    severity: 'error',
    message: 'the file does not say which brief it was made of',
    file,
    hint: 'if another program took that out, name the file that was sent out: --sent a.docx',
  };
}

/** True if next to none of the texts that the document was made with is in it. */
export function isStranger({ missing }: Reviewed, { fields }: ReviewRecord): boolean {
  return fields.length > 0 && missing.length > fields.length * (1 - SHARED);
}

/** Less than this share of its texts, and it is no edition of the brief. */
const SHARED = 0.1;

/** True if next to nothing that the document was made with stands in the brief. */
export function isOfAnother({ fields }: ReviewRecord, { value }: ParsedBrief): boolean {
  const texts = new Set(textsOfValue(value, () => true).map(({ text }) => onOneLine(text)));
  const isThere = fields.map(({ source, printed }) => texts.has(onOneLine(source ?? printed)));
  const hasTitle = fields.some(({ path }, index) => path === 'title' && isThere[index]);
  return !hasTitle && isThere.filter(Boolean).length < fields.length * SHARED;
}

/** A document of some other brief. */
export function otherBrief(file: string, { name }: ReviewRecord, brief: string): Diagnostic {
  return {
    code: 'review-other-brief',
    severity: 'error',
    message: `the file was made of ${name}, and next to nothing of it stands in ${brief}`,
    file,
    hint: 'name the brief that it was made of',
  };
}

/** Words that somebody wrote or took out beside the texts of the brief. */
export function outsideWords({ outside, removed }: Reviewed, file: string): Diagnostic[] {
  const written = outside.map((words) =>
    beside('written where no text of the brief stands', words, file),
  );
  const gone = removed.map((words) =>
    beside('taken out, which is no text of the brief', words, file),
  );
  return [...written, ...gone];
}

function beside(what: string, words: string, file: string): Diagnostic {
  return {
    code: 'review-outside',
    severity: 'warning',
    message: `${what}: “${shortened(onOneLine(words))}”`,
    file,
    hint: 'change the brief by hand, if that is wanted',
  };
}

/** Texts that the document was made with and has no longer. */
export function missingTexts({ missing }: Reviewed, file: string): Diagnostic[] {
  if (missing.length === 0) return [];
  const shown = missing.slice(0, MOST_NAMED).join(', ');
  const more = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : '';
  return [
    {
      code: 'review-missing',
      severity: 'warning',
      message: `the document lacks ${shown}${more}; the brief keeps them`,
      file,
      hint: 'take them out of the brief by hand, if that was meant',
    },
  ];
}

const MOST_NAMED = 8;
const LONGEST = 200;

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST).join('')}…`;
}
