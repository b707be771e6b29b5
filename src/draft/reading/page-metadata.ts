// What a page says of itself to machines: in JSON-LD (schema.org), in `meta`, `link` and `time`.

import { dayNamedBy } from '../../brief/hints/date-hint.ts';
import { addressIn, articleIn, type JsonObject, nameOf, namesOf, textIn } from './json-ld.ts';
import { authorsIn } from './page-author.ts';
import { addressOfPage, type PageDocument, textOf } from './page-text.ts';

/** Absent is what the page does not say, or says in two ways. */
export interface PageMetadata {
  /** The address that it gives itself. */
  readonly url?: string;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly language?: string;
}

/** Reads the metadata of a page; nothing is fetched. */
export function metadataOf(document: PageDocument): PageMetadata {
  const own = addressOf(document);
  const said = articleIn(document, own);
  const url = own ?? addressIn(said);
  const publisher = nameOf(said?.['publisher']) ?? metaOf(document, PUBLISHER);
  return clean({
    url,
    title: textIn(said?.['headline']) ?? metaOf(document, TITLE),
    author: authorOf(document, said, publisher),
    publisher,
    published: publishedOf(document, said),
    language: languageOfPage(document, said),
  });
}

function clean(found: { readonly [K in keyof PageMetadata]: string | undefined }): PageMetadata {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

const TITLE = ['og:title', 'dc.title', 'citation_title', 'parsely-title', 'sailthru.title'];
const PUBLISHER = ['og:site_name', 'dc.publisher', 'citation_publisher', 'application-name'];
const AUTHOR = [
  'author',
  'article:author_name',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'parsely-author',
  'sailthru.author',
  'byl',
];
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'citation_publication_date',
  'citation_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'date',
];

/** What the first of the `meta` elements called so says. */
function metaOf(document: PageDocument, names: readonly string[]): string | undefined {
  return metasOf(document, names)[0];
}

function metasOf(document: PageDocument, names: readonly string[]): readonly string[] {
  const metas = [...document.querySelectorAll('meta')].map((meta) => ({
    name: ['property', 'name', 'itemprop']
      .map((key) => meta.getAttribute(key)?.trim().toLowerCase())
      .find((name) => name !== undefined),
    content: textOf(meta.getAttribute('content')),
  }));
  for (const wanted of names) {
    const found = metas.flatMap(({ name, content }) =>
      name === wanted && content !== undefined ? [content] : [],
    );
    if (found.length > 0) return found;
  }
  return [];
}

function addressOf(document: PageDocument): string | undefined {
  const links = [...document.querySelectorAll('link')].filter((link) =>
    /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? ''),
  );
  const canonical = new Set(links.map((link) => addressOfPage(link.getAttribute('href'))));
  canonical.delete(undefined);
  if (canonical.size > 0) return canonical.size === 1 ? [...canonical][0] : undefined;
  return addressOfPage(metaOf(document, ['og:url', 'twitter:url']));
}

function authorOf(
  document: PageDocument,
  article: JsonObject | undefined,
  publisher: string | undefined,
): string | undefined {
  const said = authorsIn(namesOf(article?.['author']), publisher);
  if (said !== undefined) return said;
  const meta = authorsIn(metasOf(document, AUTHOR), publisher);
  if (meta !== undefined) return meta;
  const marked = [
    '[rel~="author"]',
    '[itemprop~="author"] [itemprop~="name"]',
    '[itemprop~="author"]',
  ];
  for (const selector of marked) {
    const names = [...document.querySelectorAll(selector)].map(({ textContent }) =>
      textOf(textContent),
    );
    const found = new Set(names.filter((name) => name !== undefined));
    const one = found.size === 1 ? authorsIn([...found], publisher) : undefined;
    if (one !== undefined) return one;
  }
  return undefined;
}

function publishedOf(document: PageDocument, article: JsonObject | undefined): string | undefined {
  const said = day(textIn(article?.['datePublished'])) ?? day(metaOf(document, PUBLISHED));
  if (said !== undefined) return said;
  const marked = document.querySelectorAll('[itemprop~="datePublished"], time[pubdate]');
  const times =
    [...marked].length > 0 ? marked : document.querySelectorAll('article time, header time');
  const days = new Set(
    [...times].map((time) => day(time.getAttribute('datetime') ?? time.getAttribute('content'))),
  );
  days.delete(undefined);
  return days.size === 1 ? [...days][0] : undefined;
}

/** A full day, as it stands where the page was made: `2027-05-04T23:00:00-04:00` is 4 May. */
function day(written: string | null | undefined): string | undefined {
  const date = textOf(written);
  if (date === undefined) return undefined;
  const iso = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?:\D|$)/.exec(date);
  return iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : dayNamedBy(date.replace(/^\p{L}{2,10},?\s+/u, ''));
}

function languageOfPage(
  document: PageDocument,
  article: JsonObject | undefined,
): string | undefined {
  const [html] = document.querySelectorAll('html');
  return (
    textOf(html?.getAttribute('lang')) ??
    textOf(html?.getAttribute('xml:lang')) ??
    textIn(article?.['inLanguage']) ??
    metaOf(document, ['content-language', 'dc.language', 'og:locale'])?.replace('_', '-')
  );
}
