// What a page says of its article in JSON-LD, by the words of schema.org.

import { addressOfPage, type PageDocument, samePage, textOf } from './page-text.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

const MAX_JSON = 1_000_000;
const MAX_DEPTH = 6;
const ARTICLE = /(?:Article|Posting|Report|Review|Interview)$/;

/** The one article that the page describes; of several the one at its own address. */
export function articleIn(document: PageDocument, own: string | undefined): JsonObject | undefined {
  const all: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    gather(parsed(script.textContent ?? ''), all, MAX_DEPTH);
  }
  const byId = new Map(
    all.flatMap((each) => (typeof each['@id'] === 'string' ? [[each['@id'], each]] : [])) as [
      string,
      JsonObject,
    ][],
  );
  const articles = all.filter((each) => typesOf(each).some((type) => ARTICLE.test(type)));
  const here = articles.filter((each) => own !== undefined && samePage(addressIn(each), own));
  const [only, ...others] = here.length > 0 ? here : articles;
  // A list of other articles describes none.
  if (only === undefined || (here.length === 0 && others.length > 0)) return undefined;
  return resolved(only, byId);
}

function parsed(written: string): Json {
  if (written.length > MAX_JSON) return null;
  const bare = written.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/g,
    '',
  );
  try {
    // Line ends inside strings are a common fault of pages.
    return JSON.parse(bare.replace(/\s+/g, ' ')) as Json;
  } catch {
    return null;
  }
}

function gather(json: Json, into: JsonObject[], depth: number): void {
  if (depth === 0 || json === null || typeof json !== 'object') return;
  if (!Array.isArray(json)) into.push(json as JsonObject);
  for (const each of Object.values(json)) gather(each as Json, into, depth - 1);
}

// `{ "@id": "#author" }` stands for what is described elsewhere.
function resolved(article: JsonObject, byId: ReadonlyMap<string, JsonObject>): JsonObject {
  const look = (value: Json | undefined): Json | undefined => {
    if (Array.isArray(value)) return value.map((each) => look(each as Json) ?? null);
    const id =
      typeof value === 'object' && value !== null ? (value as JsonObject)['@id'] : undefined;
    const isReference = typeof id === 'string' && (value as JsonObject)['name'] === undefined;
    return isReference ? (byId.get(id) ?? value) : value;
  };
  return { ...article, author: look(article['author']), publisher: look(article['publisher']) };
}

function typesOf({ '@type': type }: JsonObject): readonly string[] {
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string');
}

export function textIn(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? textOf(value) : undefined;
}

/** The names of people or bodies, which may be given as texts or as objects. */
export function namesOf(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => namesOf(each as Json));
  if (typeof value === 'string') return textOf(value) === undefined ? [] : [textOf(value)!];
  if (typeof value !== 'object' || value === null) return [];
  return namesOf((value as JsonObject)['name']);
}

export function nameOf(value: Json | undefined): string | undefined {
  const names = namesOf(value);
  return names.length === 1 && !/^https?:/i.test(names[0]!) ? names[0] : undefined;
}

/** The address that it gives its article. */
export function addressIn(article: JsonObject | undefined): string | undefined {
  const page = article?.['mainEntityOfPage'];
  const written = [
    article?.['url'],
    page,
    typeof page === 'object' && page !== null ? (page as JsonObject)['@id'] : undefined,
  ];
  return written
    .map((each) => (typeof each === 'string' ? addressOfPage(each) : undefined))
    .find(Boolean);
}
