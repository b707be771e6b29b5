// Pages that are read, however many icons and scripts they carry, and pages that would take minutes.

import { describe, expect, test } from 'vitest';
import { isWithinBounds } from '../../../src/draft/reading/page-bounds.ts';
import { readText } from '../../../src/draft/reading/read-text.ts';

const WORDS = `<p>${'Words of an article. '.repeat(40)}</p>`;
const MANY = 101;

describe('a page is read', () => {
  test.each([
    ['icons', '<svg><path d="M0 0"/></svg>'.repeat(MANY)],
    [
      'icons of several parts',
      '<svg viewBox="0 0 1 1"><g><use href="#a" /></g></svg>'.repeat(MANY),
    ],
    ['one drawing of many parts', `<svg>${'<path d="M0 0"/>'.repeat(1000)}</svg>`],
    ['empty drawings', '<svg/>'.repeat(MANY)],
    ['formulas', '<math><mspace width="1em"/></math>'.repeat(MANY)],
    ['markup that a script holds', `<script>${'x("<div>");'.repeat(MANY)}</script>`],
    ['a script that writes comments', `<script>/* <!-- */ ${'<b>'.repeat(MANY)}</SCRIPT>`],
    ['markup in a style and a title', `<style>${'<i>'.repeat(MANY)}</style><title><b></title>`],
    ['markup in comments', `<!-- ${'<div>'.repeat(MANY)} -->`],
    ['markup in attributes', '<div data-a="<div><div>" title=\'>\'></div>'.repeat(MANY)],
    ['templates', '<template><div>x</div></template>'.repeat(MANY)],
    ['ends that are left out', '<ul><li>x<li>y</ul><p>z'.repeat(MANY)],
  ])('with %s', (_, markup) => {
    const page = `<html><body><article>${WORDS}</article>${markup}</body></html>`;
    expect(isWithinBounds(page)).toBe(true);
    expect(readText(Buffer.from(page), 'a.html')).toMatchObject({
      text: expect.stringContaining('Words of an article.'),
    });
  });
});

describe('a page is refused', () => {
  test.each([
    ['nested elements', '<div>'.repeat(MANY)],
    ['elements with a `/` that HTML passes over', '<div/>'.repeat(MANY)],
    ['nested elements with signs in attributes', '<div a="<" b=\'>\'>'.repeat(MANY)],
    ['a drawing nested too deep', `<svg>${'<g>'.repeat(MANY)}`],
    ['nested elements after a script', `<script>"<div>"</script>${'<b>'.repeat(MANY)}`],
    ['nested elements after a comment', `<!-- x -->${'<section>'.repeat(MANY)}`],
    ['elements by the thousand', '<br>'.repeat(16_000)],
  ])('with %s', (_, markup) => {
    expect(isWithinBounds(`<html><body>${markup}`)).toBe(false);
  });
});

test.each(['<!--', '<script>', '<div a="', "<p a='", '<b =', '<svg ', '<p ==='])(
  'a page of %s without end is measured at once',
  (piece) => {
    expect(typeof isWithinBounds(piece.repeat(200_000))).toBe('boolean');
  },
);

describe('a page of which something may be missing', () => {
  const paragraph = (word: string): string =>
    `<p>${`${word} was said of the bridge. `.repeat(12)}</p>`;
  const doubt = (body: string): string | undefined => {
    const article = readText(Buffer.from(`<html><body>${body}</body></html>`), 'a.html');
    if (typeof article === 'string') throw new Error(article);
    return article.doubt;
  };

  test('is said where the page is a notice', () => {
    expect(doubt('<p>We use cookies. Accept all to go on reading.</p>')).toMatch(/cookies/);
  });

  test('is said where there are few words', () => {
    expect(doubt('<article><p>The bridge was closed on Friday.</p></article>')).toMatch(
      /only 6 words/,
    );
  });

  test('is not said of an article among menus and comments', () => {
    const menu = `<nav>${'<a href="/x">Another story of the day that one may read</a>'.repeat(60)}</nav>`;
    const comments = `<section id="comments">${paragraph('Nonsense').repeat(9)}</section>`;
    expect(doubt(`${menu}<article>${paragraph('Much').repeat(5)}</article>${comments}`)).toBe(
      undefined,
    );
  });

  test('the whole of an article is kept where notices stand around it', () => {
    const notice = `<article class="notice">${paragraph('Spoiler')}</article>`;
    const page = `<html><body>${notice}<div><div>${paragraph('Much').repeat(9)}</div></div></body></html>`;
    expect(readText(Buffer.from(page), 'a.html')).toMatchObject({
      text: expect.stringContaining('Much was said'),
    });
  });
});

test('the sound of words in small print is not read with them', () => {
  const ruby = '<ruby>法律<rp>(</rp><rt>ほうりつ</rt><rp>)</rp></ruby>ができました。';
  const page = `<html><body><article><p>${ruby.repeat(30)}</p></article></body></html>`;
  expect(readText(Buffer.from(page), 'a.html')).toMatchObject({
    text: `${'法律ができました。'.repeat(30)}\n`,
  });
});
