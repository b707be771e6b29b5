// Inline Markdown: three marks work, all else stays as typed, nothing becomes markup by accident.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineMarkdown, withoutMarkdown } from '../../../src/template/prose/inline-markdown.ts';
import { decoded } from '../example.ts';

const plain = (html: string): string => decoded(html.replace(/<[^>]*>/g, ''));

describe('inlineMarkdown', () => {
  test.each([
    ['**No body** named', '<strong>No body</strong> named'],
    ['*a border by another name*.', '<em>a border by another name</em>.'],
    ['(**so**)', '(<strong>so</strong>)'],
    ['**a** and **b**', '<strong>a</strong> and <strong>b</strong>'],
    ['**very *much* so**', '**very <em>much</em> so**'],
    [
      '[the text](https://example.org/a?b=1&c=2)',
      '<a class="link" href="https://example.org/a?b=1&amp;c=2">the text</a>',
    ],
    [
      '[**the** text](https://example.org)',
      '<a class="link" href="https://example.org"><strong>the</strong> text</a>',
    ],
    ['[a](http://b.org)', '<a class="link" href="http://b.org">a</a>'],
    ['[write](mailto:a@b.org)', '<a class="link" href="mailto:a@b.org">write</a>'],
    [
      '[the strait](https://b.org/Strait_(sea)), so',
      '<a class="link" href="https://b.org/Strait_(sea)">the strait</a>, so',
    ],
    ['[A [1]](https://b.org/z)', '<a class="link" href="https://b.org/z">A [1]</a>'],
    ['([a](https://b.org))', '(<a class="link" href="https://b.org">a</a>)'],
    ['[a](https://b.org/x*y*z) *b*', '<a class="link" href="https://b.org/x*y*z">a</a> <em>b</em>'],
    ['**[a](https://b.org)**', '<strong><a class="link" href="https://b.org">a</a></strong>'],
    [
      '[ґ](https://b.org/Перемир’я)',
      '<a class="link" href="https://b.org/%D0%9F%D0%B5%D1%80%D0%B5%D0%BC%D0%B8%D1%80%E2%80%99%D1%8F">ґ</a>',
    ],
    ['[a](<https://b.org/x y)>)', '<a class="link" href="https://b.org/x%20y)">a</a>'],
    ['One.\n\nTwo **b\nc**.', 'One.\u2029Two <strong>b\nc</strong>.'],
  ])('%s', (text, html) => {
    expect(inlineMarkdown(text)).toBe(html);
  });

  test.each([
    'snake_case and __init__',
    '2*3*4',
    '2 * 3 * 4',
    '**',
    '****',
    '* a list',
    '# 1',
    '`code`',
    '{{x}}',
    '{{{x}}}',
    '\\*not\\*',
    'a*b*c',
    'слово*не*наголос',
    '[text](ftp://example.org)',
    '[text](//example.org)',
    '[text](data:text/html,x)',
    '\\[text](https://example.org)',
    '[text](https://example.org/(a)',
    '[text](https://example.org/a b)',
    '[](https://example.org)',
    '[text](javascript:alert(1))',
    '![image](/etc/passwd)',
    '![image](file:///etc/passwd)',
    '[unfinished](https://',
    '<https://example.org>',
    '~~struck~~',
  ])('%s stays as typed', (text) => {
    expect(plain(inlineMarkdown(text))).toBe(text);
    expect(inlineMarkdown(text)).not.toMatch(/<(?:strong|em|a)\b/);
  });

  test('as plain text has its paragraphs, their lines joined, and the addresses of links', () => {
    expect(withoutMarkdown('One\ngoes *on*.\n\nTwo [a](https://b.org/ї).')).toBe(
      'One goes on.\n\nTwo a (https://b.org/ї).',
    );
  });

  test('escapes what HTML would read', () => {
    expect(inlineMarkdown('<b> & "x" \'y\'')).toBe('&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;');
    expect(inlineMarkdown('**<b>**')).toBe('<strong>&lt;b&gt;</strong>');
    expect(inlineMarkdown('[x](https://a"onclick="b)')).not.toContain('<a');
  });

  test('keeps every character of a text without marks', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 }).filter((each) => !/[*[]/.test(each));
    fc.assert(
      fc.property(text, (each) => {
        const read = decoded(inlineMarkdown(each));
        const bare = (words: string): string => words.replace(/\s/g, '');
        expect(bare(read)).toBe(bare(each));
        if (!each.includes('\n')) expect(read).toBe(each);
      }),
    );
  });

  test('loses nothing but marks and lets no markup through', () => {
    const part = fc.constantFrom(
      '*',
      '**',
      '[',
      ']',
      '(',
      ')',
      'https://x',
      ' ',
      'a',
      'é',
      '<i>',
      '&',
      '"',
      '_',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const html = inlineMarkdown(text);
        const rest = html.replace(
          /<\/?(?:strong|em)>|<a class="link" href="https:\/\/[^"<>\s]+">|<\/a>/g,
          '',
        );
        expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
        const letters = (value: string): string => value.replace(/[^aé]/g, '');
        expect(letters(decoded(rest))).toBe(letters(text));
      }),
    );
  });

  test('takes no longer than the text for adversarial input', () => {
    const long = '*a '.repeat(20_000) + '[a'.repeat(20_000) + '**'.repeat(20_000);
    expect(plain(inlineMarkdown(long))).toHaveLength(long.length);
  });
});
