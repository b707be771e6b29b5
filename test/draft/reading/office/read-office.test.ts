// Word and OpenDocument files as their reader sees them, and archives that are none or are bombs.

import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../src/draft/read-article.ts';

const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]),
    ) as Zippable,
  );

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;

function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return zip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="${relation}/footnotes" Target="footnotes.xml"/><Relationship Id="r3" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="1">${paragraph(run('The paper is of March.'))}</w:footnote></w:footnotes>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

async function read(bytes: Uint8Array, name = 'a.docx'): Promise<object> {
  const article = await readArticle(bytes, name);
  if (typeof article === 'string') throw new Error(article);
  return article;
}

const BODY = [
  paragraph(run('The bridge at Halden'), 'Titel'),
  paragraph(
    run('The bridge was ') +
      `<w:del w:id="1"><w:r><w:delText>opened</w:delText></w:r></w:del>` +
      `<w:ins w:id="2">${run('closed')}</w:ins>` +
      run(' on Friday, said Mara Onofri.') +
      '<w:r><w:footnoteReference w:id="1"/></w:r>',
  ),
  paragraph(run('Who pays'), 'berschrift1'),
  paragraph(`${run('“Nobody pays,”')}<w:r><w:br/></w:r>${run('she said.')}`),
  `<w:tbl><w:tr><w:tc>${paragraph(run('A cell.'))}</w:tc></w:tr></w:tbl>`,
].join('');

describe('a Word file', () => {
  test('has headlines, notes and tables, and nothing that was deleted', async () => {
    expect(await read(docx(BODY))).toEqual({
      title: 'The bridge at Halden',
      text: 'The bridge at Halden\n\nThe bridge was closed on Friday, said Mara Onofri.[1]\n\nWho pays\n\n“Nobody pays,” she said.\n\nA cell.\n\nThe paper is of March.\n',
      ending: 'docx',
    });
  });

  test('is known by its bytes, whatever it is called', async () => {
    expect(await read(docx(BODY), 'a.pdf')).toMatchObject({ ending: 'docx' });
  });

  test('with macros says so', async () => {
    const bytes = docx(BODY, { 'word/vbaProject.bin': 'Sub AutoOpen' });
    expect(await read(bytes)).toMatchObject({ doubt: expect.stringContaining('macros') });
  });
});

const odt = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...more,
  });

describe('an OpenDocument text', () => {
  test('has headlines, notes and lists, and nothing that was deleted', async () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>It was opened.</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:p text:style-name="P1">The bridge at Halden</text:p>
      <text:p>The bridge<text:s/>was <text:span>closed</text:span><office:annotation><text:p>really?</text:p></office:annotation> on Friday &amp; Sunday.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>The paper is of March.</text:p></text:note-body></text:note></text:p>
      <text:h text:outline-level="2">Who pays</text:h>
      <text:list><text:list-item><text:p>Nobody<text:line-break/>pays.</text:p></text:list-item></text:list>`;
    expect(await read(odt(body))).toEqual({
      title: 'The bridge at Halden',
      text: 'The bridge at Halden\n\nThe bridge was closed on Friday & Sunday.[1]\n\nWho pays\n\nNobody pays.\n\nThe paper is of March.\n',
      ending: 'odt',
    });
  });

  test('with a password is told', async () => {
    const locked = odt('', {
      'META-INF/manifest.xml': '<manifest:encryption-data/>',
      'content.xml': 'no XML',
    });
    expect(await readArticle(locked, 'a.odt')).toBe('encrypted');
  });
});

describe('no article is read from', () => {
  const entities = `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document ${W}/>`;
  const deep = '<text:span>'.repeat(200_000);
  test.each([
    ['other archives', zip({ 'a.txt': 'An article.' }), 'archive'],
    ['a spreadsheet', zip({ 'xl/workbook.xml': '<workbook/>' }), 'sheet'],
    ['slides', zip({ 'ppt/presentation.xml': '<p/>' }), 'slides'],
    ['a book', zip({ mimetype: 'application/epub+zip', 'META-INF/container.xml': '<c/>' }), 'book'],
    ['Pages', zip({ 'Index/Document.iwa': 'x' }), 'pages'],
    ['entities that grow', docx('', { 'word/document.xml': entities }), 'too-complex'],
    ['half a file', docx(BODY).slice(0, 900), 'damaged'],
    [
      'half of its XML',
      odt('', { 'content.xml': '<office:document-content><office:body>' }),
      'damaged',
    ],
    ['nesting without end', odt(`<text:p>${deep}x`), 'too-complex'],
    ['a file without words', docx(paragraph('')), 'empty'],
  ])('%s', async (_, bytes, fault) => {
    expect(await readArticle(bytes, 'a.docx')).toBe(fault);
  });

  test('what unpacks to more than a book', async () => {
    const bomb = docx('', { 'word/document.xml': ' '.repeat(30 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(40_000);
    expect(await readArticle(bomb, 'a.docx')).toBe('too-complex');
  });
});
