// Sources: what they are, how good, who cites them, and the hash of the text that was checked.
import type { Source } from '../../brief/format/schema.ts';
import { capitalised } from '../labels/labels.ts';
import type { HashView, LeadText, Sentence, SourcesView, SourceView } from '../view/view.ts';
import { dateText } from './dates.ts';
import { changeSentences, isChanged } from './item-changes.ts';
import { languageName } from './languages.ts';
import { citedBy } from './marks.ts';
import type { Scope } from './scope.ts';
import { closed, noteSentence, sentence } from './sentences.ts';
import { presentStatement } from './statement.ts';

/** With more hashes than this they stand in one list after the sources. */
const MANY_HASHES = 12;

export function presentSources(scope: Scope): SourcesView | undefined {
  const sources = Object.entries(scope.brief.sources ?? {});
  if (sources.length === 0) return undefined;
  const isListed = sources.filter(([, { sha256 }]) => sha256 !== undefined).length > MANY_HASHES;
  const isRated = sources.some(([, { reliability }]) => reliability !== undefined);
  return {
    statement: presentStatement(scope),
    items: shownSources(scope, sources).map(([id, source], index) => {
      const own = present(scope, source);
      return {
        ...own,
        number: `S${index + 1}`,
        at: `sources.${id}`,
        changed: isChanged(scope, `sources.${id}`),
        meta: [...changeSentences(scope, `sources.${id}`), ...own.meta],
        notRated:
          isRated && source.reliability === undefined ? scope.word('source.not_rated') : undefined,
        citedBy: citedBy(scope.brief, id),
        hashBelow: isListed ? undefined : source.sha256,
      };
    }),
    hashes: isListed ? listedHashes(shownSources(scope, sources)) : undefined,
  };
}

function listedHashes(sources: readonly [string, Source][]): HashView[] | undefined {
  const hashes = sources.flatMap(([id, { sha256 }], index) =>
    sha256 === undefined ? [] : [{ number: `S${index + 1}`, at: `sources.${id}.sha256`, sha256 }],
  );
  return hashes.length === 0 ? undefined : hashes;
}

function shownSources(
  { leftOut }: Scope,
  sources: readonly [string, Source][],
): readonly [string, Source][] {
  return leftOut?.includes('sources') ? [] : sources;
}

type OwnWords = Omit<
  SourceView,
  'number' | 'at' | 'changed' | 'citedBy' | 'notRated' | 'hashBelow'
>;

function present(scope: Scope, source: Source): OwnWords {
  return {
    title: source.title,
    titleEnd: closed(source.title).slice(source.title.length),
    publication: publication(scope, source),
    meta: [...descriptor(scope, source), ...noteSentence(source.note), ...localCopy(scope, source)],
    url: source.url,
    rating: rating(scope, source),
    sha256: source.sha256,
  };
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
  const language = languageName(scope, tag);
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
