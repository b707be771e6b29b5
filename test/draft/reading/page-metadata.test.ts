// What a saved page says of itself: where it stands, who wrote it, for which paper, and when.

import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/draft/article.ts';
import { readText } from '../../../src/draft/reading/read-text.ts';

const WORDS = `<p>${'The bridge at Halden was closed on Friday, and nobody crossed it. '.repeat(12)}</p>`;

function read(head: string, body = ''): Article {
  const page = `<html><head><title>The bridge is closed</title>${head}</head><body><article><h1>The bridge is closed</h1>${body}${WORDS}</article></body></html>`;
  const article = readText(Buffer.from(page), 'a.html');
  if (typeof article === 'string') throw new Error(article);
  return article;
}

const ld = (json: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const ADDRESS = 'https://www.ossel-courier.example/news/bridge-closed';

describe('JSON-LD', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'The bridge is closed',
    url: ADDRESS,
    author: [
      { '@type': 'Person', name: 'Ruth Calder' },
      { '@type': 'Person', name: 'Jan de Vries' },
    ],
    publisher: { '@type': 'Organization', name: 'Ossel Courier' },
    datePublished: '2031-03-14T23:30:00-04:00',
    inLanguage: 'en-GB',
  };
  const known = {
    url: ADDRESS,
    author: 'Ruth Calder, Jan de Vries',
    publisher: 'Ossel Courier',
    published: '2031-03-14',
    language: 'en-GB',
  };

  test.each([
    ['an article', article],
    ['an article in a graph', { '@graph': [{ '@type': 'WebSite', name: 'Ossel' }, article] }],
    ['an article in a list', [{ '@type': 'BreadcrumbList' }, article]],
    ['an article of two types', { ...article, '@type': ['Article', 'LiveBlogPosting'] }],
    [
      'people described elsewhere',
      {
        '@graph': [
          { ...article, author: [{ '@id': '#ruth' }, { '@id': '#jan' }] },
          { '@type': 'Person', '@id': '#ruth', name: 'Ruth Calder' },
          { '@type': 'Person', '@id': '#jan', name: 'Jan de Vries' },
        ],
      },
    ],
    ['names as texts', { ...article, author: ['By Ruth Calder', 'Jan de Vries'] }],
  ])('%s', (_, json) => {
    expect(read(ld(json))).toMatchObject(known);
  });

  test('of several articles that at the address of the page', () => {
    const other = { ...article, url: 'https://www.ossel-courier.example/other', author: 'Bo Rask' };
    const canonical = `<link rel="canonical" href="${ADDRESS}?utm=1">`;
    expect(read(canonical + ld([other, article])).author).toBe(known.author);
    expect(read(ld([other, { ...article, url: 'https://a.example/b' }])).author).toBeUndefined();
  });

  test.each([
    '{',
    '[]',
    'null',
    '"x"',
    `${'['.repeat(5000)}`,
    '{"@type":"NewsArticle","author":{"name":{"name":7}}}',
  ])('what is none, such as %.20s, says nothing', (json) => {
    const { author, url } = read(`<script type="application/ld+json">${json}</script>`);
    expect([author, url]).toEqual([undefined, undefined]);
  });
});

describe('other marks', () => {
  test.each([
    ['<link rel="canonical" href="https://a.example/b">', { url: 'https://a.example/b' }],
    ['<meta property="og:url" content="https://a.example/b">', { url: 'https://a.example/b' }],
    ['<meta property="og:site_name" content="Ossel Courier">', { publisher: 'Ossel Courier' }],
    ['<meta name="DC.Date" content="2031-03-14">', { published: '2031-03-14' }],
    ['<meta name="pubdate" content="20310314">', { published: '2031-03-14' }],
    ['<meta name="date" content="Fri, 14 Mar 2031 09:00:00 GMT">', { published: '2031-03-14' }],
    ['<meta property="article:published_time" content="2031/03/14">', { published: '2031-03-14' }],
    ['<meta name="citation_author" content="Ruth Calder">', { author: 'Ruth Calder' }],
  ])('%s', (head, expected) => {
    expect(read(head)).toMatchObject(expected);
  });

  test('the one time of an article, and no day of two', () => {
    const time = (day: string): string => `<time datetime="${day}T09:00:00Z">${day}</time>`;
    expect(read('', time('2031-03-14')).published).toBe('2031-03-14');
    expect(read('', time('2031-03-14') + time('2031-03-15')).published).toBeUndefined();
  });

  test('where the browser that saved it had it from', () => {
    const page = `<!-- saved from url=(0027)https://a.example/b/c.html -->\n<html><body>${WORDS}</body></html>`;
    expect(readText(Buffer.from(page), 'a.html')).toMatchObject({
      url: 'https://a.example/b/c.html',
    });
  });

  test.each([
    'https://a.example/',
    'https://a.example',
    '/b',
    'javascript:alert(1)',
    'https://me:secret@a.example/b',
    'http://localhost/b',
    'https://a.example/b c',
  ])('%s is the address of no article', (href) => {
    expect(read(`<link rel="canonical" href="${href}">`).url).toBeUndefined();
  });
});

describe('who wrote it', () => {
  test.each([
    ['By Ruth Calder', 'Ruth Calder'],
    ['Von Ruth Calder', 'Ruth Calder'],
    ['Por Ruth Calder', 'Ruth Calder'],
    ['Ursula von der Aue', 'Ursula von der Aue'],
    ['Von der Aue, Ursula', 'Von der Aue, Ursula'],
    ['Di Marco', 'Di Marco'],
    ['Ruth Calder, 14.03.2031', 'Ruth Calder'],
    ['von Ruth Calder am Samstag, 14. März 2031 um 11:14 Uhr', 'Ruth Calder'],
    ['Zeige alle Beiträge von Ruth Calder', 'Ruth Calder'],
    ['山田太郎', '山田太郎'],
  ])('%s', (written, author) => {
    expect(read(`<meta name="author" content="${written}">`).author).toBe(author);
  });

  test.each([
    'Posted on',
    'Admin',
    'editor',
    'www.ossel-courier.example',
    'https://a.example/ruth',
    'ruth@a.example',
    'rcalder7',
    'rcalder',
    'Ossel Courier',
    'OC',
  ])('%s is nobody', (written) => {
    const site = '<meta property="og:site_name" content="Ossel Courier">';
    expect(read(`${site}<meta name="author" content="${written}">`).author).toBeUndefined();
  });
});
