// Links in prose: pairs of brackets and parentheses, what is no link, and what was meant as one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineLinks, unreadLinks } from '../../../src/brief/prose/inline-links.ts';

const read = (text: string): string[] =>
  inlineLinks(text).map(({ words, target }) => `${words} → ${target}`);

describe('links in prose', () => {
  test.each([
    ['[a](https://b.org)', ['a → https://b.org']],
    ['[a](HTTP://b.org/?c=(d)#e)', ['a → HTTP://b.org/?c=(d)#e']],
    ['[A [1] [b]](https://b.org) [c](#d)', ['A [1] [b] → https://b.org', 'c → #d']],
    ['[](#d)', [' → #d']],
    ['[a\nb](mailto:c@d.org)', ['a\nb → mailto:c@d.org']],
    ['[a](<https://b.org/c d)>)', ['a → https://b.org/c d)']],
    ['[a [b](https://c.org) d](https://e.org)', ['b → https://c.org']],
    ['[[a](https://b.org)', ['a → https://b.org']],
    ['[the siege](https://b.org/Місто_(Країна))', ['the siege → https://b.org/Місто_(Країна)']],
  ])('%s', (text, links) => {
    expect(read(text)).toEqual(links);
  });

  test.each([
    '[a] (https://b.org)',
    '[a](b.org)',
    '[a](/etc/passwd)',
    '[a](file:///etc/passwd)',
    '[a](javascript:alert(1))',
    '[a](https://)',
    '[a](#)',
    '[a\n\nb](https://c.org)',
    '\\[a](https://b.org)',
  ])('%s is none', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    ['See [a](https://b.org/c d).', '[a](https://b.org/c'],
    ['See [a](https://b.org/(c d.', '[a](https://b.org/(c'],
    ['See [a](https://b.org "title")', '[a](https://b.org'],
    ['See a](https://b.org)', '](https://b.org)'],
    ['See [](https://b.org)', '[](https://b.org)'],
    ['See [a](www.b.org)', '[a](www.b.org)'],
  ])('%s was meant as one', (text, words) => {
    expect(unreadLinks(text)).toEqual([words]);
  });

  test.each(['[a](https://b.org)', '[1](see below)', '\\[a](https://b c)', 'f[i](x)', '[a](#b c)'])(
    '%s was not, or is one',
    (text) => {
      expect(unreadLinks(text)).toEqual([]);
    },
  );

  test('stand where they say, in order, and never in one another', () => {
    const part = fc.constantFrom('[', ']', '(', ')', '](https://x', '](#y)', ' ', 'a', '\n', '\\');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const link of inlineLinks(text)) {
          expect(link.start).toBeGreaterThanOrEqual(end);
          end = link.end;
          expect(text.slice(link.start, end)).toBe(`[${link.words}](${link.target})`);
        }
      }),
    );
  });

  test('take no longer than the text', () => {
    const long = '[a](https://'.repeat(4_000) + '](http:('.repeat(4_000);
    expect(inlineLinks(long)).toEqual([]);
    expect(unreadLinks(long).length).toBeGreaterThan(0);
  });
});
