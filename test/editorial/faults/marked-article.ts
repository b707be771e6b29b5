// Reads an invented article in which every quotation is marked with who says it: ⟦id:“…”⟧.

import { readdirSync, readFileSync } from 'node:fs';

/** A quotation of an article, without its marks, and the actor who says it. */
export interface Spoken {
  readonly by: string;
  readonly words: string;
}

export interface MarkedArticle {
  readonly name: string;
  readonly language: string;
  readonly kind: 'article' | 'transcript';
  readonly actors: Readonly<Record<string, { name: string; role?: string; kind: string }>>;
  readonly text: string;
  readonly spoken: readonly Spoken[];
}

const FOLDER = new URL('articles/', import.meta.url);
const MARKED = /⟦(\w+):([^⟧]*)⟧/gu;

/** All articles, by name. */
export function markedArticles(): readonly MarkedArticle[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) =>
      readMarked(file.replace('.txt', ''), readFileSync(new URL(file, FOLDER), 'utf8')),
    );
}

function readMarked(name: string, file: string): MarkedArticle {
  const [head = '', ...lines] = file.split('\n');
  const [first = '', ...cast] = head.split(';').map((part) => part.trim());
  const [language = 'en', kind = 'article'] = first.split(' ');
  const body = lines.join('\n');
  return {
    name,
    language,
    kind: kind as MarkedArticle['kind'],
    actors: Object.fromEntries(cast.map(actor)),
    text: body.replace(MARKED, '$2'),
    spoken: Array.from(body.matchAll(MARKED), ([, by = '', words = '']) => ({
      by,
      words: inner(words),
    })),
  };
}

function actor(entry: string): [string, { name: string; role?: string; kind: string }] {
  const [id = '', description = ''] = entry.split(' = ');
  const [name = '', role] = description.split(', ');
  const kind = id.startsWith('-') ? 'organisation' : 'person';
  return [id.replace('-', ''), { name, ...(role !== undefined && { role }), kind }];
}

// What a desk would quote: no marks, pages, notes and broken lines.
function inner(words: string): string {
  return words
    .replace(/^[«»“„”‘"']\s*|\s*[«»“”’"'][,.]?$|\.(?=\s*[»“”"]$)/gu, '')
    .replace(/\s*[»“”"]\.?$/u, '')
    .replace(/,$/u, '')
    .replace(/-\n/gu, '')
    .replace(/\n+\d+\n[A-Z ]+\n+/gu, ' ')
    .replaceAll('¹', '')
    .trim();
}
