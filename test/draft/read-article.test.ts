// Articles that are hard to read, and files that are none.

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/draft/read-article.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  Buffer.from(text, encoding);

describe('readArticle', () => {
  test.each([
    ['an empty file', bytes(''), 'a.txt', 'empty'],
    [
      'a page without words',
      bytes('<html><body><img src="a.png"></body></html>'),
      'a.html',
      'empty',
    ],
    ['a book', bytes('All is well. '.repeat(100_000)), 'a.txt', 'too-complex'],
    [
      'a page nested beyond all measure',
      bytes(`${'<div>'.repeat(60_000)}words`),
      'a.html',
      'too-complex',
    ],
    [
      'Markdown nested beyond all measure',
      bytes(`${'> '.repeat(30_000)}words`),
      'a.md',
      'too-complex',
    ],
  ])('%s is no article', async (_, content, name, fault) => {
    expect(await readArticle(content, name)).toBe(fault);
  });

  test.each([
    ['UTF-16 with its mark', Buffer.from('\uFEFFDérive.\n', 'utf16le'), 'utf-16le'],
    ['UTF-8 with its mark', bytes('\uFEFFDérive.\n'), 'utf-8'],
    ['UTF-8, whatever it declares', bytes('<html><meta charset="koi8-r"><p>Dérive.</p>'), 'utf-8'],
  ])('%s', async (_, content, encoding) => {
    expect(await readArticle(content, 'a.txt')).toMatchObject({ text: 'Dérive.\n', encoding });
  });

  test('a plain text keeps its lines; control characters go', async () => {
    const article = await readArticle(
      bytes('Head\r\n\r\nOne\u0007 line.\r\n  Two lines.\r\n'),
      'a.txt',
    );
    expect(article).toMatchObject({ text: 'Head\n\nOne line.\n  Two lines.\n', title: 'Head' });
  });

  test('a teaser that is cut off is no headline', async () => {
    const article = await readArticle(
      bytes('The minister said…\nThe minister said it.\n'),
      'a.txt',
    );
    expect(article).not.toHaveProperty('title');
  });

  test('Markdown becomes what its reader sees', async () => {
    const text =
      '# One & *two*\n\nA [link](x) to `code`\nin a line. \\*not emphasis\\*\n\n- item\n';
    expect(await readArticle(bytes(text), 'a.md')).toMatchObject({
      title: 'One & two',
      text: 'One & two\n\nA link to code in a line. *not emphasis*\n\nitem\n',
    });
  });

  test('a page is known by its beginning too', async () => {
    const page = '<!DOCTYPE html><title>T</title><body><p>One.<br><br>Two<br>lines.</p></body>';
    expect(await readArticle(bytes(page), 'article')).toMatchObject({
      text: 'One.\n\nTwo lines.\n',
    });
  });
});
