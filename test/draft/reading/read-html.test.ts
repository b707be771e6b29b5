// Pages that are read, however many icons and scripts they carry, and pages that would take minutes.

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/draft/read-article.ts';
import { isWithinBounds } from '../../../src/draft/reading/read-html.ts';

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
  ])('with %s', async (_, markup) => {
    const page = `<html><body><article>${WORDS}</article>${markup}</body></html>`;
    expect(isWithinBounds(page)).toBe(true);
    expect(await readArticle(Buffer.from(page), 'a.html')).toMatchObject({
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
  ])('with %s', async (_, markup) => {
    expect(isWithinBounds(`<html><body>${markup}`)).toBe(false);
  });
});

test.each(['<!--', '<script>', '<div a="', "<p a='", '<b =', '<svg ', '<p ==='])(
  'a page of %s without end is measured at once',
  (piece) => {
    expect(typeof isWithinBounds(piece.repeat(200_000))).toBe('boolean');
  },
);
