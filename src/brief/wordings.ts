// The words of the texts that a brief compares, clause by clause.
import type { Brief } from './format/schema.ts';
import type { SourceRef } from './format/source-ref.ts';
import type { Path } from './yaml/path-text.ts';

/** How one text words one clause. */
export interface Wording {
  readonly path: Path;
  /** Key of the text under `compare.texts`. */
  readonly text: string;
  readonly words: string;
  /** Where the text stands. */
  readonly source: readonly SourceRef[];
}

/** All wordings of a brief, clause by clause. */
export function wordingsOf({ compare }: Brief): Wording[] {
  const { texts = {}, clauses = [] } = compare ?? {};
  return clauses.flatMap(({ wording }, index) =>
    Object.entries(wording).map(([text, words]) => ({
      path: ['compare', 'clauses', index, 'wording', text],
      text,
      words,
      source: texts[text]?.source ?? [],
    })),
  );
}

/** The language of a text that is compared: its source's. */
export function languageOfText({ compare, sources = {}, language }: Brief, text: string): string {
  const [first] = compare?.texts[text]?.source ?? [];
  return sources[first?.source ?? '']?.language ?? language;
}

/** The wordings of a clause by the languages that they are in: words are compared within one. */
export function inOneLanguage(brief: Brief, wording: Readonly<Record<string, string>>): string[][] {
  const languages = new Map<string, string[]>();
  for (const text of Object.keys(wording)) {
    const language = languageOfText(brief, text);
    languages.set(language, [...(languages.get(language) ?? []), text]);
  }
  return [...languages.values()];
}
