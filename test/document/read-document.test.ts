// Markup of templates becomes the document tree, or faults that say where they stand.

import { describe, expect, it, test } from 'vitest';
import { readDocument } from '../../src/document/read-document.ts';
import type { Block, TextBlock } from '../../src/document/tree.ts';

const read = (body: string) =>
  readDocument({ body, head: '', foot: '' }, { lang: 'en', template: 'mine' });

describe('readDocument', () => {
  it('folds white space as HTML does, also across elements, and keeps no-break spaces', () => {
    const { tree } = read('<p>\n  One <strong> two</strong>\n three\u00A0\u00A0four </p>');
    expect(tree?.body).toMatchObject([
      {
        kind: 'paragraph',
        children: [
          { text: 'One ' },
          { name: 'strong', children: [{ text: 'two' }] },
          { text: ' three\u00A0\u00A0four' },
        ],
      },
    ]);
  });

  it('decodes entities once, so that escaped markup stays text', () => {
    const { tree } = read('<p>&lt;b&gt; &amp;amp; &quot;x&quot; {{y}}</p>');
    expect(tree?.body).toMatchObject([{ children: [{ text: '<b> &amp; "x" {{y}}' }] }]);
  });

  it('reads a cell with inline content as one paragraph', () => {
    const { tree } = read(
      '<table><tbody><tr id="C1" data-at="claims[0]"><th scope="row">C1</th><td colspan="2">a <em>b</em></td></tr></tbody></table>',
    );
    expect(tree?.body).toMatchObject([
      {
        kind: 'table',
        head: [],
        body: [
          {
            id: 'C1',
            at: 'claims[0]',
            cells: [
              { header: true, scope: 'row' },
              { colSpan: 2, children: [{ kind: 'paragraph' }] },
            ],
          },
        ],
      },
    ]);
  });

  it('reads scales as drawings with numbers', () => {
    const { tree } = read(
      '<meter class="likelihood" low="45" high="55" data-was-low="20" data-was-high="45"></meter>',
    );
    expect(tree?.body).toMatchObject([
      {
        graphic: {
          name: 'likelihood',
          values: { low: 45, high: 55, 'was-low': 20, 'was-high': 45 },
        },
      },
    ]);
  });

  it('takes the watermark out of the running head', () => {
    const result = readDocument(
      {
        body: '<p>x</p>',
        head: '<p class="watermark">DRAFT</p><p class="marking">TLP:RED</p>',
        foot: '',
      },
      { lang: 'en', template: 'mine' },
    );
    expect(result.tree?.watermark).toBe('DRAFT');
    expect(result.tree?.head).toHaveLength(1);
  });

  it.each([
    ['<p>one</p>two', 'text stands directly in <root>'],
    ['<marquee>x</marquee>', '<marquee> cannot stand in <root>'],
    ['<p onclick="x">x</p>', '<p> has no attribute onclick'],
    ['<p>a<div>b</div></p>', '<div> cannot stand inside a line of text'],
    ['<section><p>a</p>', '<section> is not closed'],
    ['<table><tbody><tr><th>a</th></tr></tbody></table>', '<th> needs scope'],
    ['<p><a>x</a></p>', '<a> has neither href nor id'],
    ['<ul><p>x</p></ul>', '<p> cannot stand in <ul>'],
    ['<p><script>x</script></p>', '<script> cannot stand inside a line of text'],
  ])('refuses %s and names the template', (markup, message) => {
    const { tree, diagnostics } = read(markup);
    expect(tree).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: 'template-markup', file: 'mine/document.hbs' });
    expect(diagnostics.map((each) => each.message).join('\n')).toContain(message);
  });
});

describe('elements that hold nothing', () => {
  it.each(['<br>', '<br/>', '<br />', '<br></br>'])('%s is a break', (tag) => {
    const { tree } = read(`<p>a${tag}b</p>`);
    expect(tree?.body).toMatchObject([
      { children: [{ text: 'a' }, { kind: 'break' }, { text: 'b' }] },
    ]);
  });

  it('do not shift the place of a fault behind them', () => {
    const { diagnostics } = read('<p>a<br>b<br>c</p><marquee>x</marquee>');
    expect(diagnostics).toMatchObject([
      { message: '<marquee> cannot stand in <root>, near “<marquee>x</marquee>”' },
    ]);
  });
});

describe('markup of strangers', () => {
  const faultsOf = (body: string): string[] =>
    readDocument({ body, head: '', foot: '' }, { lang: 'en', template: 'own' }).diagnostics.map(
      ({ message }) => message,
    );

  it.each(['<section>', '<div>', '<ul><li>', '<blockquote>', '<ol><li>'])(
    '20,000 times %s is one fault',
    (tags) => {
      const closing = tags.replace(/<(\w+)>/g, '</$1>').replace(/(<\/\w+>)(<\/\w+>)/, '$2$1');
      const [fault, ...more] = faultsOf(`${tags.repeat(20_000)}x${closing.repeat(20_000)}`);
      expect(fault).toContain('elements are nested more than 60 deep');
      expect(more).toEqual([]);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java&#9;script:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.org/',
    'vbscript:x',
    'annex.pdf',
    '//example.org/',
    'http:example.org',
  ])('a link to %s is refused', (href) => {
    expect(faultsOf(`<p><a href="${href}">x</a></p>`)).toEqual([
      expect.stringContaining('leads to http:, https:, mailto: or #place'),
    ]);
  });

  it.each(['https://example.org/', 'HTTP://example.org/', 'mailto:a@example.org', '#C1'])(
    'a link to %s is kept',
    (href) => {
      expect(faultsOf(`<p><a href="${href}">x</a></p>`)).toEqual([]);
    },
  );

  it('long white space in a tag that holds nothing is no trap', () => {
    expect(faultsOf(`<p><i ${' '.repeat(200_000)}</p>`).length).toBeGreaterThan(0);
  });

  it('a tag that one file writes once is pointed at there', () => {
    const body = '<p><a href="file:///x">x</a></p>';
    const files = new Map([
      ['document.hbs', '{{> a}}'],
      ['partials/a.hbs', `\n${body}`],
    ]);
    const read = (more: Map<string, string>) =>
      readDocument({ body, head: '', foot: '' }, { lang: 'en', template: 'own', files: more });
    expect(read(files).diagnostics).toMatchObject([
      { file: 'own/partials/a.hbs', span: { start: 4, end: 24 } },
    ]);
    const [unsure] = read(new Map([...files, ['partials/b.hbs', body]])).diagnostics;
    expect([unsure?.file, unsure?.span]).toEqual(['own/document.hbs', undefined]);
  });
});

function blocksOf(body: string): readonly Block[] {
  const read = readDocument({ body, head: '', foot: '' }, { lang: 'en', template: 't' });
  expect(read.diagnostics).toEqual([]);
  return read.tree!.body;
}

describe('paragraphs of a text', () => {
  test('are paragraphs of its class; the first bears the name', () => {
    const blocks = blocksOf('<p class="prose" id="a" data-at="b">One. \u2029Two.\u2029 Three.</p>');
    expect(blocks).toEqual(
      ['One.', 'Two.', 'Three.'].map((text, index) => ({
        kind: 'paragraph',
        level: 0,
        classes: ['prose'],
        ...(index === 0 && { id: 'a' }),
        at: 'b',
        ...(index > 0 && { continues: true }),
        children: [{ kind: 'text', text }],
      })),
    );
  });

  test('take what is around them along', () => {
    const [one, two] = blocksOf('<p>A <strong>b\u2029c <em>d</em></strong> e</p>') as TextBlock[];
    expect(one!.children).toMatchObject([{ text: 'A ' }, { children: [{ text: 'b' }] }]);
    expect(two!.children).toMatchObject([
      { name: 'strong', children: [{ text: 'c ' }, { name: 'em' }] },
      { text: ' e' },
    ]);
  });

  test('stand in a cell or an item of a list too', () => {
    const [list] = blocksOf('<ul><li>One.\u2029Two.</li></ul>');
    expect(list).toMatchObject({ items: [{ children: [{}, { continues: true }] }] });
  });
});
