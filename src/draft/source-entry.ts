// The source of a draft: what its page says of itself, its text and hash, and where each paragraph begins.

import { isDateProblem, parseDate } from '../brief/dates/date.ts';
import { yamlText } from '../brief/yaml/yaml-text.ts';
import type { Span } from '../diagnostics/diagnostic.ts';
import type { Article, DraftFiles, OriginalFile } from './article.ts';
import { firstWords } from './comment.ts';

/** Enough to find one's way; the text itself is not copied into the brief. */
const WORDS = 7;
const MAX_PARAGRAPHS = 400;

/** What a draft can tell of the kind of its source. */
export type SourceKind = 'article' | 'interview' | 'transcript';

/** The block `sources` with the article as its one source. */
export function sourceEntry(
  article: Article,
  { article: name, copy, sha256, original }: DraftFiles,
  paragraphs: readonly Span[],
  kind: SourceKind,
): string {
  const { title, author, publisher, language, encoding = 'utf-8' } = article;
  return [
    'sources:',
    '  article:',
    `    title: ${yamlText(title ?? `Article in ${name}`)}`,
    `    kind: ${kind}  # article | interview | transcript | official_statement | wire | social | dataset | other`,
    ...known('author', author),
    ...known('publisher', publisher),
    ...published(article.published),
    ...languageLines(language),
    article.url === undefined ? '    # url: https://…' : `    url: ${yamlText(article.url)}`,
    '    # access: secondhand  # direct | indirect | secondhand',
    '    # reliability: F  # Admiralty code, A to F; F: cannot be judged',
    `    text: ${yamlText(copy)}${encoding === 'utf-8' ? '' : `  # read as ${encoding}`}`,
    `    sha256: ${sha256}`,
    ...originalLines(original),
    ...toDos(article),
    ...paragraphLines(article.text, paragraphs),
  ].join('\n');
}

/** What a reader must be told of a source, and the article does not say. */
function toDos({ title, publisher, published, doubt }: Article): string[] {
  const unsaid = [
    title === undefined ? 'headline' : undefined,
    publisher === undefined ? 'publisher' : undefined,
    isDay(published) ? undefined : 'date of publication',
  ].filter((part) => part !== undefined);
  const parts = new Intl.ListFormat('en').format(unsaid);
  const add = unsaid.length === 0 ? [] : [`add ${parts}, which the article does not say`];
  const toDo = [...add, ...(doubt === undefined ? [] : [doubt])].join('; ');
  return toDo === '' ? [] : [`    to_do: ${yamlText(toDo)}`];
}

function known(key: string, value: string | undefined): string[] {
  return [value === undefined ? `    # ${key}:` : `    ${key}: ${yamlText(value)}`];
}

function originalLines(original: OriginalFile | undefined): string[] {
  if (original === undefined) return [];
  return [`    original: ${yamlText(original.copy)}`, `    original_sha256: ${original.sha256}`];
}

function published(written: string | undefined): string[] {
  return [
    isDay(written) ? `    published: ${written.slice(0, 10)}` : '    # published: 2027-05-04',
  ];
}

function isDay(written: string | undefined): written is string {
  return written !== undefined && !isDateProblem(parseDate(written.slice(0, 10)));
}

function languageLines(language: string | undefined): string[] {
  return language !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z]{2})?$/.test(language)
    ? [`    language: ${language}`]
    : [];
}

function paragraphLines(text: string, paragraphs: readonly Span[]): string[] {
  const lines = paragraphs.slice(0, MAX_PARAGRAPHS).map(({ start, end }, index) => {
    const beginning = text.slice(start, Math.min(end, start + 400));
    return `    #   ¶${index + 1} ${firstWords(beginning, WORDS)}`;
  });
  const more = paragraphs.length - lines.length;
  return [
    '    # Its paragraphs, as locators count them (no headlines, no page furniture):',
    ...lines,
    ...(more > 0 ? [`    #   and ${more} more`] : []),
  ];
}
