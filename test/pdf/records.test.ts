// The two kinds of record: what a document claims, and how links and types differ in PDF 2.0.
import { describe, expect, it } from 'vitest';
import { comparePdfs } from '../../src/pdf/reading/compare-pdfs.ts';
import { PdfFile } from '../../src/pdf/reading/pdf-file.ts';
import { isDictionary, nameOf, type PdfValue } from '../../src/pdf/reading/pdf-value.ts';
import { buildText, pdfOf } from '../support/build-text.ts';

const BRIEF = {
  title: 'Talks',
  actors: { a: { name: 'Anna' } },
  sources: { s: { title: 'Paper', access: 'direct', reliability: 'B' } },
  claims: [{ text: 'One **strong** claim.', by: 'a', source: 's' }],
  quotes: [{ text: 'We wait.', speaker: 'a', source: 's' }],
};
const UA2 = pdfOf(buildText(BRIEF, { set: [{ path: 'design.record', value: 'ua2' }] }));
const UA1 = pdfOf(buildText(BRIEF));

function entries(file: PdfFile, ...path: string[]): PdfValue {
  let value: PdfValue = file.catalog;
  for (const key of path) {
    const found = file.resolve(value);
    value = isDictionary(found) ? (found.get(key) ?? null) : null;
  }
  return file.resolve(value);
}

/** The type and namespace of every element below the root, by walking down. */
function elementsOf(file: PdfFile): { type: string | undefined; space: string }[] {
  const found: { type: string | undefined; space: string }[] = [];
  const visit = (value: PdfValue): void => {
    const node = file.resolve(value);
    if (Array.isArray(node)) for (const each of node) visit(each);
    if (!isDictionary(node)) return;
    const space = file.resolve(node.get('NS') ?? null);
    const name = isDictionary(space) ? file.resolve(space.get('NS') ?? null) : null;
    const text = name instanceof Uint8Array ? Buffer.from(name).toString('latin1') : '';
    if (node.has('S')) found.push({ type: nameOf(node.get('S') ?? null), space: text });
    visit(node.get('K') ?? null);
  };
  visit(entries(file, 'StructTreeRoot'));
  return found;
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('a document for PDF/UA-1', () => {
  it('is a PDF 1.7 that claims no more', () => {
    expect(latin(UA1)).toMatch(/^%PDF-1\.7\n/);
    expect(latin(UA1)).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(latin(UA1)).not.toContain('pdfd:conformsTo');
  });

  it('has strong words as elements that older readers take for spans', () => {
    const file = new PdfFile(UA1);
    expect(elementsOf(file).map(({ type }) => type)).toContain('Strong');
    expect(nameOf(entries(file, 'StructTreeRoot', 'RoleMap', 'Strong'))).toBe('Span');
  });
});

describe('a document for PDF/UA-2', () => {
  const file = new PdfFile(UA2);

  it('is a PDF 2.0 that claims PDF/UA-2, PDF/A-4f and WTPDF', () => {
    expect(latin(UA2)).toMatch(/^%PDF-2\.0\n/);
    for (const claim of [
      '<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>',
      '<pdfaid:part>4</pdfaid:part>',
      '<pdfaid:conformance>F</pdfaid:conformance>',
      '<pdfaid:rev>2020</pdfaid:rev>',
      'wtpdf#accessibility1.0',
      'wtpdf#reuse1.0',
    ])
      expect(latin(UA2)).toContain(claim);
  });

  it('has its properties in the metadata alone', () => {
    expect(latin(UA2)).not.toContain('/Info ');
    expect(latin(UA2)).toContain('>Talks</rdf:li>');
  });

  it('names the namespace of every element, the older one for quotations', () => {
    const elements = elementsOf(file);
    const spaces = new Map(elements.map(({ type, space }) => [type, space]));
    expect(spaces.get('Document')).toBe('http://iso.org/pdf2/ssn');
    expect(spaces.get('Strong')).toBe('http://iso.org/pdf2/ssn');
    expect(spaces.get('Quote')).toBe('http://iso.org/pdf/ssn');
    expect(elements.filter(({ space }) => space === '')).toEqual([]);
  });

  it('leads links to the row of the item itself', () => {
    const names = entries(file, 'Names', 'Dests', 'Names') as readonly PdfValue[];
    const [, landing] = names as [PdfValue, PdfValue];
    const found = file.resolve(landing);
    const [element] = (isDictionary(found) ? file.resolve(found.get('SD') ?? null) : []) as [
      PdfValue,
    ];
    const row = file.resolve(element);
    expect(isDictionary(row) && nameOf(row.get('S') ?? null)).toBe('TR');
  });

  it('leads bookmarks to their headings', () => {
    const item = entries(file, 'Outlines', 'First', 'A', 'SD') as readonly PdfValue[];
    const heading = file.resolve(item[0] ?? null);
    expect(isDictionary(heading) && nameOf(heading.get('S') ?? null)).toBe('H1');
  });

  it('is the same when it is made again, and another document than the first', () => {
    const again = pdfOf(buildText(BRIEF, { set: [{ path: 'design.record', value: 'ua2' }] }));
    expect(comparePdfs(UA2, again)).toBeUndefined();
    expect(comparePdfs(UA2, UA1)?.kind).toBe('content');
  });
});
