// Sources: what they are, how good, who cites them, and the hash of the text that was checked.

import type { Source } from '../../brief/format/schema.ts';
import { isLeftIn } from '../../languages/written-in.ts';
import { capitalised, languageName } from '../../template/labels/labels.ts';
import { dateText } from '../../template/present/dates.ts';
import { changeSentences, isChanged } from '../../template/present/item-changes.ts';
import { legend } from '../../template/present/legends.ts';
import { citedBy, idMark } from '../../template/present/marks.ts';
import { isLeftOut, type Presenter, type Scope } from '../../template/present/scope.ts';
import { closed, noteSentence, sentence } from '../../template/present/sentences.ts';
import type { LeadText, Legend, Sentence } from '../../template/view-parts.ts';
import { RELIABILITIES } from './block.ts';
import { presentStatement } from './statement.ts';

/** With more hashes than this they stand in one list after the sources. */
const MANY_HASHES = 12;

function presentSources(scope: Scope) {
  const all = Object.entries(scope.brief.sources ?? {});
  if (all.length === 0) return undefined;
  const isListed = all.filter(([, { sha256 }]) => sha256 !== undefined).length > MANY_HASHES;
  const isRated = all.some(([, { reliability }]) => reliability !== undefined);
  const shown = isLeftOut(scope, 'sources') ? [] : inOrder(scope, all);
  return {
    statement: presentStatement(scope),
    items: shown.map(([id, source]) => {
      const own = present(scope, source);
      return {
        ...own,
        number: idMark(scope, id).text,
        at: `sources.${id}`,
        changed: isChanged(scope, `sources.${id}`),
        meta: [...changeSentences(scope, `sources.${id}`), ...own.meta],
        notRated:
          isRated && source.reliability === undefined ? scope.word('source.not_rated') : undefined,
        citedBy: citedBy(scope.brief, id),
        hashBelow: isListed ? undefined : source.sha256,
      };
    }),
    /** The hashes of all sources, if there are too many to stand each under its source. */
    hashes: isListed ? listedHashes(scope, shown) : undefined,
  };
}

/** By their numbers, which other briefs of a book may have given. */
function inOrder({ sourceNumbers }: Scope, all: readonly [string, Source][]) {
  if (sourceNumbers === undefined) return all;
  const numberOf = ([id]: readonly [string, Source]): number => sourceNumbers.get(id) ?? 0;
  return all.toSorted((one, other) => numberOf(one) - numberOf(other));
}

function listedHashes(scope: Scope, shown: readonly (readonly [string, Source])[]) {
  const hashes = shown.flatMap(([id, { sha256 }]) =>
    sha256 === undefined
      ? []
      : [{ number: idMark(scope, id).text, at: `sources.${id}.sha256`, sha256 }],
  );
  return hashes.length === 0 ? undefined : hashes;
}

function present(scope: Scope, source: Source) {
  return {
    title: source.title,
    titleLanguage: titleLanguage(scope, source),
    /** What parts the title from the words after it. */
    titleEnd: closed(source.title).slice(source.title.length),
    publication: publication(scope, source),
    meta: [...descriptor(scope, source), ...noteSentence(source.note), ...localCopy(scope, source)],
    note: source.note,
    url: source.url,
    rating: rating(scope, source),
    sha256: source.sha256,
  };
}

/** The language of a title that was left in it, for those who hear the title. */
function titleLanguage({ brief }: Scope, { language, title }: Source): string | undefined {
  return language !== undefined && isLeftIn(language, brief.language, title) ? language : undefined;
}

/** `By Ana Reyes, Meridian, 7 May 2027.` */
function publication(scope: Scope, { author, publisher, published }: Source): string | undefined {
  const parts = [
    author && byAuthor(scope, author),
    publisher,
    published && dateText(scope, published),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return closed(parts.join(scope.comma));
}

// The label's own first letter, never the name's.
function byAuthor({ labels, word }: Scope, author: string): string {
  const words = word('source.author', { author });
  return words.startsWith(author) ? words : capitalised(labels, words);
}

/** `Article in English, second hand; retrieved 7 May 2027.` */
function descriptor(scope: Scope, source: Source): Sentence[] {
  const { access, retrieved } = source;
  const what = [kindAndLanguage(scope, source), access && scope.word(`access.${access}`)];
  const read = retrieved && scope.word('source.retrieved', { date: dateText(scope, retrieved) });
  const parts = [what.filter((part) => part !== undefined).join(scope.comma), read];
  const words = parts
    .filter((part) => part !== undefined && part !== '')
    .join(scope.word('grammar.semicolon'));
  return words === '' ? [] : [sentence(closed(capitalised(scope.labels, words)))];
}

function kindAndLanguage(scope: Scope, { kind, language: tag }: Source): string | undefined {
  const words = kind && scope.word(`source_kind.${kind}`);
  if (tag === undefined) return words;
  const language = languageName(scope.labels, tag);
  return words === undefined
    ? scope.word('source.language_only', { language })
    : scope.word('source.in_language', { kind: words, language });
}

function localCopy(scope: Scope, { text: file }: Source): Sentence[] {
  return file === undefined ? [] : [sentence(scope.word('source.local_copy', { file }))];
}

function rating(scope: Scope, { reliability }: Source): LeadText | undefined {
  if (reliability === undefined) return undefined;
  return { lead: reliability, rest: `${scope.comma}${scope.word(`reliability.${reliability}`)}` };
}

function reliabilities(scope: Scope): Legend {
  const all = Object.values(scope.brief.sources ?? {});
  const used = new Set(all.map((source) => source.reliability));
  const row = (term: (typeof RELIABILITIES)[number]) => ({
    term,
    meaning: scope.word(`reliability.${term}`),
  });
  return legend(scope, 'reliability', RELIABILITIES, row, used);
}

export const sources = {
  block: 'sources',
  partly: true,
  annex: true,
  present: presentSources,
  legends: [{ order: 2, legend: reliabilities }],
} satisfies Presenter;
