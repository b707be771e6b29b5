// Markdown, read by somebody else's parser: every text as typed, no character of it markup.
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { DocumentTree, Inline } from '../../src/document/tree.ts';
import { writeMarkdown } from '../../src/plain/write-markdown.ts';
import { buildFixture, EXAMPLE, ROOT } from '../support/build-fixture.ts';
import { buildText } from '../support/build-text.ts';
import { expectGolden } from '../support/golden.ts';

const parser = new MarkdownIt('default', { html: true, linkify: false });

describe('Markdown', () => {
  it('of the example is that of the golden file', () => {
    const { documents } = buildFixture(EXAMPLE, { formats: ['md'] });
    expectGolden(new TextDecoder().decode(documents.md), 'saron-strait.md');
  });

  it('says what a figure shows', () => {
    const path = `${ROOT}test/fixtures/figures.yaml`;
    const { documents, stages } = buildFixture(path, { formats: ['md'] });
    const alt = JSON.stringify(stages.tree).match(/"alt":"([^"\\]{12})/)![1]!;
    expect(read(new TextDecoder().decode(documents.md))).toContain(squeeze(alt));
  });

  it('is strong from end to end where links and stress stand in it', () => {
    const bottom_line =
      '[Talks](https://example.org) went *on*, *then* ended [there](https://b.org).';
    const { documents } = buildText({ title: 'T', summary: { bottom_line } }, { formats: ['md'] });
    expect(parser.render(new TextDecoder().decode(documents.md))).toContain(
      '<p><strong><a href="https://example.org">Talks</a> went <em>on</em>, <em>then</em> ended <a href="https://b.org">there</a>.</strong></p>',
    );
  });

  it('keeps every character of a paragraph, a heading and an item', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { text: markdown, diagnostics } = writeMarkdown(treeOf(text), 'x.yaml');
        expect(diagnostics).toEqual([]);
        expect(read(markdown)).toBe(squeeze(text.repeat(4)));
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it.each([
    '# a',
    '- a',
    '1. a',
    '1) a',
    '> a',
    '+ a',
    '---',
    '===',
    '***',
    '```',
    '~~~',
    '    code',
    '<b>a</b>',
    '&amp;',
    '[a](b)',
    '![a](b)',
    '[^1]: a',
    '| a | b |',
    '_a_',
    '**a**',
    '`a`',
    '~~a~~',
    'https://example.org/a_b_c',
    'www.example.org/*a*',
    '[ ] a',
    '\\',
    'a  ',
    '$a$',
    ':smile:',
    '<!--',
  ])('takes %j for words', (text) => {
    const { text: markdown } = writeMarkdown(treeOf(text), 'x.yaml');
    expect(read(markdown)).toBe(squeeze(text.repeat(4)));
  });
});

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&:@$^=/"\' '),
      fc.constantFrom('a', 'b ', '1', '1. ', '://', 'www.', '&amp;', 'é', '漢', '“', '…'),
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

/** The same text as a heading, a paragraph, part of one between bold words, and an item. */
function treeOf(text: string): DocumentTree {
  const children: Inline[] = [{ kind: 'text', text }];
  const strong: Inline = { kind: 'inline', name: 'strong', classes: [], children };
  const paragraph = { kind: 'paragraph', level: 0, classes: [] } as const;
  return {
    lang: 'en',
    head: [],
    foot: [],
    body: [
      { kind: 'heading', level: 2, classes: [], children },
      { ...paragraph, children },
      { ...paragraph, children: [strong] },
      {
        kind: 'list',
        ordered: false,
        classes: [],
        items: [{ kind: 'item', classes: [], children: [{ ...paragraph, children }] }],
      },
    ],
  };
}

/** What a reader sees of Markdown, without white space; also fails if markup came in. */
function read(markdown: string): string {
  const texts: string[] = [];
  const reader = new Parser({
    onopentag: (name) => {
      expect(['p', 'h1', 'h2', 'h3', 'ul', 'li', 'strong', 'em', 'br', 'a']).toContain(name);
    },
    ontext: (text) => texts.push(text),
    oncomment: () => expect.unreachable('a comment'),
  });
  reader.end(parser.render(markdown));
  return squeeze(texts.join(''));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
