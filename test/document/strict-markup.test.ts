// The quick reader of markup agrees with the parser on all that it takes on.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Markup, parseMarkup } from '../../src/document/markup.ts';
import { parseStrictly } from '../../src/document/strict-markup.ts';

const PIECES = [
  ...'<p>,</p>,<em>,</em>,<td class="a b">,</td>,<br>,<br/>,<br />,</br>,<i data-mark="x"/>,</i>'.split(
    ',',
  ),
  ...'<img src="a" alt="b &amp; c">,</img>,<meter low="1" high="2"></meter>, ,\n,word,é'.split(','),
  ...'&lt;,&amp;,&#39;,&#x27;,&quot;,&nbsp;,&#65;,&#x2002;,&#150;,&#xD800;,&#x1F600;,&#X41;,&,;,<,>,",=,/,<!-- c -->,<P>,<p/>,<p id=a>,<p a="1" a="2">'.split(
    ',',
  ),
  ...'<p a="<br>">,<a  href="x"\n>,</a >,</a>,<em >,<![CDATA[x]]>,<?x?>'.split(','),
];

describe('parseStrictly', () => {
  it('takes on what templates write', () => {
    const markup = '<p class="a">One &amp; <em>two</em><br>three</p>\n<meter low="1"></meter>';
    expect(withoutOffsets(parseStrictly(markup)!)).toEqual(
      withoutOffsets(parseMarkup(markup).root),
    );
    expect(parseStrictly('<p>one')).toBeUndefined();
    expect(parseStrictly('<p>one</em></p>')).toBeUndefined();
  });

  it('agrees with the parser on pieces of markup in any order', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 10 });
    fc.assert(
      fc.property(pieces, fc.constantFrom('p', 'td', 'em'), (list, name) => {
        expectSame(list.join(''));
        expectSame(`<${name}>${list.join('')}</${name}>`);
      }),
      { numRuns: 5000 },
    );
  });

  it('agrees with the parser on markup with slips in it', () => {
    const page = readFileSync('test/template/golden/saron-strait.html', 'utf8');
    const slip = fc.tuple(fc.nat(page.length), fc.nat(3), fc.constantFrom(...PIECES, ''));
    expect(parseStrictly(page)).toBeDefined();
    fc.assert(
      fc.property(slip, ([at, dropped, piece]) =>
        expectSame(page.slice(0, at) + piece + page.slice(at + dropped)),
      ),
      { numRuns: 100 },
    );
  });
});

function expectSame(markup: string): void {
  const quick = parseStrictly(markup);
  if (quick === undefined) return;
  const { root, faults } = parseMarkup(markup);
  expect([markup, withoutOffsets(quick), []]).toEqual([markup, withoutOffsets(root), faults]);
}

function withoutOffsets({ name, attributes, children }: Markup): unknown {
  const inner = children.map((child) =>
    typeof child === 'string' ? child : withoutOffsets(child),
  );
  return { name, attributes, children: inner };
}
