// Texts side by side: a row a clause, words that differ, brackets, and what the check of the words found.
import { differingWords } from '../../brief/edition/differing-words.ts';
import type { Clause, Comparison } from '../../brief/format/schema.ts';
import type { QuotationResult } from '../../brief/quotation.ts';
import { inOneLanguage, languageOfText, wordingsOf } from '../../brief/wordings.ts';
import { pathText } from '../../brief/yaml/path-text.ts';
import { capitalised } from '../../template/labels/labels.ts';
import { changeSentences, isChanged } from '../../template/present/item-changes.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import { noteSentence } from '../../template/present/sentences.ts';
import { type Piece, piecesOf } from './pieces.ts';

function presentCompare(scope: Scope) {
  const { compare } = scope.brief;
  if (compare === undefined) return undefined;
  const keys = Object.keys(compare.texts);
  return {
    width: keys.length,
    texts: keys.map((key) => textOf(scope, compare, key)),
    rows: compare.clauses.map((clause, index) => row(scope, clause, index, keys)),
    legend: scope.word('compare.legend'),
    meta: [...changeSentences(scope, 'compare'), ...noteSentence(compare.note)],
  };
}

function textOf(scope: Scope, { texts }: Comparison, key: string) {
  const { title, source } = texts[key]!;
  const found = foundOf(scope, key);
  return {
    at: pathText(['compare', 'texts', key]),
    title,
    refs: sourceMarks(scope, source),
    found: capitalised(scope.labels, scope.word(`quotation.${found}`)),
  };
}

/** From what is best to what a reader must know first. */
const RANKS: readonly QuotationResult['kind'][] = [
  'verbatim',
  'normalised',
  'unchecked',
  'altered',
  'not-found',
];

/** What the check found of a text: the worst of its wordings. */
function foundOf({ brief, quotations }: Scope, key: string): QuotationResult['kind'] {
  const kinds = wordingsOf(brief)
    .filter(({ text }) => text === key)
    .map(({ path }) => quotations.get(pathText(path))?.kind ?? 'unchecked');
  return RANKS.findLast((kind) => kinds.includes(kind)) ?? 'unchecked';
}

function row(
  scope: Scope,
  { clause, title, state, wording, note }: Clause,
  index: number,
  keys: readonly string[],
) {
  const at = `compare.clauses[${index}]`;
  const pieces = new Map(
    inOneLanguage(scope.brief, wording).flatMap((texts) => {
      const stretches = differingWords(texts.map((text) => wording[text]!));
      return texts.map((text, position) => [text, piecesOf(stretches[position]!)] as const);
    }),
  );
  return {
    at,
    changed: isChanged(scope, at),
    clause,
    title,
    state: state && capitalised(scope.labels, scope.word(`clause_state.${state}`)),
    cells: keys.map((key) => ({
      at: pathText(['compare', 'clauses', index, 'wording', key]),
      language: foreign(scope, key),
      pieces: pieces.get(key)?.map((piece) => ({ ...piece, says: saidOf(scope, piece) })),
      absent: scope.word('compare.absent'),
    })),
    meta: [...changeSentences(scope, at), ...noteSentence(note)],
  };
}

/** The language of a text, if it is not that of the brief. */
function foreign({ brief }: Scope, key: string): string | undefined {
  const language = languageOfText(brief, key);
  return language === brief.language ? undefined : language;
}

/** How a bracket is said to those who hear the page. */
function saidOf({ word }: Scope, { words, isBracket }: Piece): string | undefined {
  if (!isBracket) return undefined;
  return word(words === '[' ? 'compare.bracket_opens' : 'compare.bracket_closes');
}

export const compare = {
  block: 'compare',
  present: presentCompare,
  missing: ({ brief }: Scope) => brief.compare?.clauses.length ?? 0,
} satisfies Presenter;
