// Files made to do harm, and files that are something else: each is refused with a sentence, at once.
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReviewed } from '../../../src/docx/reading/read-reviewed.ts';
import { buildText } from '../../support/build-text.ts';
import { run, withPart } from '../../support/review-docx.ts';

const OURS = buildText({ title: 'T', gaps: [{ text: 'Open.' }] }, { formats: ['docx'] }).documents
  .docx!;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function refusal(bytes: Uint8Array): string {
  const reading = readReviewed(bytes);
  return 'refused' in reading ? reading.refused : 'was read';
}

const zipped = (parts: Zippable): Uint8Array => zipSync(parts, { level: 9 });
const documentOf = (body: string): Uint8Array =>
  zipped({
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
  });

describe('refused', () => {
  it.each<[string, () => Uint8Array, string | RegExp]>([
    ['nothing', () => new Uint8Array(), 'the file is empty'],
    ['a text', () => strToU8('PK, he said'), 'the file is damaged: it cannot be unpacked'],
    ['a PDF', () => strToU8('%PDF-1.7'), 'the file is no Word file (.docx)'],
    ['an old Word file', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /old kind \(\.doc\)/],
    ['half a Word file', () => OURS.slice(0, OURS.length / 2), /damaged/],
    ['a spreadsheet', () => zipped({ 'xl/workbook.xml': strToU8('<x/>') }), /no Word file/],
    ['OpenDocument', () => zipped({ 'content.xml': strToU8('<x/>') }), /OpenDocument/],
    ['macros', () => withPart(OURS, () => 'x', 'word/vbaProject.bin'), /macros; none was run/],
    [
      'a bomb',
      () => zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }, { level: 1 }),
      'the file unpacks to more than 32 MB',
    ],
    [
      'thousands of parts',
      () =>
        zipped(Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [`a${n}`, strToU8('')]))),
      /more than 5000 parts/,
    ],
    [
      'entities that grow',
      () =>
        withPart(OURS, (xml) =>
          xml.replace('<w:document', '<!DOCTYPE w [<!ENTITY a "b">]><w:document'),
        ),
      /declares a document type in word\/document\.xml/,
    ],
    [
      'an entity from outside, in a part beside',
      () =>
        withPart(OURS, () => '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'customXml/item1.xml'),
      /declares a document type/,
    ],
    ['depth', () => documentOf('<w:sdt>'.repeat(100_000)), /nested more than 200 deep/],
    [
      'two parts of a name',
      () => zipped({ 'word/document.xml': strToU8('<a/>'), 'word/Document.xml': strToU8('<b/>') }),
      /two parts called/,
    ],
  ])('%s', (_name, bytes, sentence) => {
    expect(refusal(bytes())).toMatch(sentence);
  });
});

describe('harmless', () => {
  it('what leads outside is not followed', () => {
    const linked = withPart(
      OURS,
      (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://127.0.0.1:1/evil.dotm" TargetMode="External"/><Relationship Id="rId98" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../../../../etc/passwd"/></Relationships>',
        ),
      'word/_rels/document.xml.rels',
    );
    const reading = readReviewed(linked);
    expect('reviewed' in reading && reading.reviewed.fields.length).toBeGreaterThan(0);
  });

  it('a record of another program, or a forged one, is none', () => {
    const forged = withPart(
      OURS,
      (xml) => xml.replace('&quot;path&quot;:&quot;title&quot;', '&quot;path&quot;:7'),
      'customXml/item1.xml',
    );
    for (const docx of [forged, documentOf(`<w:p>${run('Hello')}</w:p>`)])
      expect(readReviewed(docx)).toMatchObject({ reviewed: { record: undefined, fields: [] } });
  });

  it('a part that unpacks to more than it says is cut there', () => {
    const bytes = documentOf(`<w:p>${run('x'.repeat(100_000))}</w:p>`);
    // The size in the central directory (APPNOTE 4.3.12).
    const at = Buffer.from(bytes).lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24;
    const lying = Uint8Array.from(bytes);
    lying.set([16, 0, 0, 0], at);
    expect(readReviewed(lying)).toMatchObject({ reviewed: { record: undefined, outside: [] } });
  });

  it('a name of JavaScript is a name like others', () => {
    const body = '<w:p><w:sdt><w:sdtPr><w:tag w:val="__proto__"/></w:sdtPr><w:sdtContent>';
    const docx = documentOf(`${body}${run('x')}</w:sdtContent></w:sdt><w:constructor/></w:p>`);
    expect(readReviewed(docx)).toMatchObject({ reviewed: { record: undefined } });
  });

  it('ten thousand comments about the same words, and as many changes, are read', () => {
    const many = (text: (n: number) => string): string =>
      Array.from({ length: 10_000 }, (_, n) => text(n)).join('');
    const docx = withPart(OURS, (xml) =>
      xml.replace(
        '<w:body>',
        `<w:body><w:p>${many((n) => `<w:commentRangeStart w:id="${n}"/>`)}${many((n) => `<w:ins w:id="${n}" w:author="A">${run('a ')}</w:ins><w:del w:id="${n}" w:author="B">${run('b ', '', 'w:delText')}</w:del>`)}</w:p>`,
      ),
    );
    const reading = readReviewed(docx);
    expect('reviewed' in reading && reading.reviewed.outside.join().length).toBeGreaterThan(9000);
  });
});
