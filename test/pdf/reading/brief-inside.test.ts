// The brief inside a PDF, out of files of ours, of others, and of people who mean harm.

import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBriefInside } from '../../../src/pdf/reading/brief-inside.ts';
import { buildFixture, EXAMPLE } from '../../support/build-fixture.ts';

const PDF = Buffer.from(buildFixture(EXAMPLE).pdf!);
const YAML = readFileSync(EXAMPLE);

/** A PDF of plain objects, with or without the table that finds them. */
function pdfOf(
  objects: readonly (string | Buffer)[],
  { table = true, root = '1 0 R' } = {},
): Buffer {
  let bytes = Buffer.from('%PDF-1.7\n');
  const offsets = objects.map((body, index) => {
    const at = bytes.length;
    bytes = Buffer.concat([bytes, Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]); // biome-ignore format: short
    return at;
  });
  const start = bytes.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const tail = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root ${root}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(table ? tail : `trailer <</Root ${root}>>`)]);
}

const stream = (bytes: Buffer, keys = ''): Buffer =>
  Buffer.concat([Buffer.from(`<<${keys}/Length ${bytes.length}>>\nstream\n`), bytes, Buffer.from('\nendstream')]); // biome-ignore format: short
const CATALOG = '<</Type/Catalog/AF[2 0 R]>>';
const FILE = '<</AFRelationship/Source/UF(brief.yaml)/EF<</F 3 0 R>>>>';
const read = (pdf: Uint8Array) => readBriefInside(pdf, 'x.pdf');
const problem = (pdf: Uint8Array): string => {
  const { inside, diagnostics } = read(pdf);
  expect(inside).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0]!.message;
};

describe('a PDF of ours', () => {
  it('gives back the brief byte for byte, and the record', () => {
    const { inside, record, diagnostics } = read(PDF);
    expect(diagnostics).toEqual([]);
    expect(Buffer.compare(inside!.bytes, YAML)).toBe(0);
    expect(inside!.name).toBe('saron-strait.yaml');
    expect(JSON.parse(record!)).toMatchObject({ format: 'briefing-press/1' });
  });

  it('gives it back with its byte order mark', () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), YAML]);
    const { inside } = read(buildFixture(EXAMPLE, { bytes }).pdf!);
    expect(Buffer.compare(inside!.bytes, bytes)).toBe(0);
  });

  it('gives it back without its cross-references, and behind other bytes', () => {
    const broken = Buffer.from(PDF.toString('latin1').replace('startxref', 'startxxxx'), 'latin1');
    for (const pdf of [broken, Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), PDF])])
      expect(Buffer.compare(read(pdf).inside!.bytes, YAML)).toBe(0);
  });
});

describe('a PDF of others', () => {
  it('may hold the brief unpacked, in hexadecimal digits, with or without a table', () => {
    const plain = pdfOf([CATALOG, FILE, stream(Buffer.from('title: A\n'))]);
    const hex = stream(Buffer.from('7469746C653A20410A>'), '/Filter[/ASCIIHexDecode]');
    const scanned = pdfOf([CATALOG, FILE, hex], { table: false });
    for (const pdf of [plain, scanned])
      expect(Buffer.from(read(pdf).inside!.bytes).toString()).toBe('title: A\n');
  });

  it('shows the newest version of a brief that was replaced', () => {
    const old = pdfOf([CATALOG, FILE, stream(Buffer.from('title: Old'))]);
    const at = old.length;
    const first = /startxref\n(\d+)/.exec(old.toString('latin1'))![1];
    const update = `3 0 obj\n<</Length 10>>\nstream\ntitle: New\nendstream\nendobj\n`;
    const tail = `xref\n3 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<</Size 4/Root 1 0 R/Prev ${first}>>\nstartxref\n${at + update.length}\n%%EOF`;
    const pdf = Buffer.concat([old, Buffer.from(update + tail)]);
    expect(Buffer.from(read(pdf).inside!.bytes).toString()).toBe('title: New');
  });

  it('is found by its name where nothing says what it is', () => {
    const names = '<</Type/Catalog/Names<</EmbeddedFiles<</Kids[4 0 R]>>>>>>';
    const file = '<</F(a.yml)/EF<</F 3 0 R>>>>';
    const pdf = pdfOf([names, file, stream(Buffer.from('title: A')), '<</Names[(a)2 0 R]>>']);
    expect(read(pdf).inside?.name).toBe('a.yml');
  });
});

describe('what cannot be read is said in words', () => {
  it.each([
    ['nothing', '', 'it is not a PDF'],
    ['a text', 'hello', 'it is not a PDF'],
    ['a header alone', '%PDF-1.7\n', 'no document can be found'],
    ['half a file', PDF.subarray(0, PDF.length / 2), 'no document can be found'],
    ['no brief', pdfOf(['<</Type/Catalog>>']), 'the PDF holds no brief'],
    ['another file', pdfOf([CATALOG, FILE.replace('brief.yaml', 'a.exe'), stream(Buffer.from(''))]), 'holds no brief (it holds a.exe)'],
    ['a root that leads to itself', pdfOf(['1 0 R']), 'no document can be found'],
    ['a stream packed by something else', pdfOf([CATALOG, FILE, stream(Buffer.from('x'), '/Filter/Crypt')]), 'packed with Crypt'],
    ['a damaged stream', pdfOf([CATALOG, FILE, stream(Buffer.from('x'), '/Filter/FlateDecode')]), 'damaged'],
    ['protection', pdfOf([CATALOG, FILE, stream(Buffer.from('x'))]).toString('latin1').replace('/Root', '/Encrypt<<>>/Root'), 'protected'],
  ] as const)('%s', (_, pdf, message) => {
    expect(problem(Buffer.from(pdf as string, 'latin1'))).toContain(message);
  }); // biome-ignore format: a table
});

describe('what means harm comes to an end', () => {
  const bomb = deflateSync(Buffer.alloc(200 * 1024 * 1024));
  const twice = deflateSync(bomb);
  it.each([
    ['a bomb for a brief', pdfOf([CATALOG, FILE, stream(bomb, '/Filter/FlateDecode')])],
    ['a bomb in a bomb', pdfOf([CATALOG, FILE, stream(twice, '/Filter[/FlateDecode/FlateDecode]')])],
    ['a stream packed a hundred times', pdfOf([CATALOG, FILE, stream(bomb, `/Filter[${'/FlateDecode'.repeat(100)}]`)])],
    ['arrays without end', pdfOf([`<</Type/Catalog/AF${'['.repeat(1e6)}`])],
    ['strings without end', pdfOf(Array.from({ length: 3000 }, () => `(${'x'.repeat(3000)}`), { table: false })],
    ['names that lead to themselves', pdfOf(['<</Type/Catalog/Names<</EmbeddedFiles 2 0 R>>>>', '<</Kids[2 0 R 2 0 R 1 0 R]>>'])],
    ['a length in itself', pdfOf(['<</Type/Catalog/Names 2 0 R>>', '<</Length 2 0 R>>\nstream\nx\nendstream'])],
    ['an object stream in itself', pdfOf(['<</Type/ObjStm/N 1/First 4/Length 20>>\nstream\n1 0 <</Type/Catalog>>\nendstream'], { table: false })],
    ['a section that comes before itself', Buffer.from('%PDF-1.7\nxref\n0 0\ntrailer <</Prev 9/Root 1 0 R>>\nstartxref\n9\n')],
    ['a table of countless objects', Buffer.from('%PDF-1.7\nxref\n0 99999999999999\ntrailer <<>>\nstartxref\n9\n')],
  ])('%s', (_, pdf) => {
    expect(read(pdf).diagnostics).toHaveLength(1);
  }); // biome-ignore format: a table

  it('a PDF with bytes changed gives the brief, another text or words; nothing else', () => {
    const change = fc.record({ at: fc.nat(PDF.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 40 }), fc.nat(3), (changes, cut) => {
        const bytes = Buffer.from(PDF.subarray(0, PDF.length - cut * 1000));
        for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
        const { inside, diagnostics } = read(bytes);
        expect(inside === undefined).toBe(diagnostics.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it('so does a PDF whose structure was changed', () => {
    const words = ['<<', '>>', '[', ']', '(', ')', '/', '1 0 R', '9 0 R', '-1', '1e9', 'obj', 'endobj', 'stream', 'null', '%', '/Length', '/Kids', '/Filter']; // biome-ignore format: a list
    const base = pdfOf([CATALOG, FILE, stream(Buffer.from('title: A'))]).toString('latin1');
    const change = fc.record({ at: fc.nat(base.length), word: fc.constantFrom(...words), cut: fc.nat(8) }); // biome-ignore format: short
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const text = changes.reduce(
          (all, { at, word, cut }) => all.slice(0, at) + word + all.slice(at + cut),
          base,
        );
        const { inside, diagnostics } = read(Buffer.from(text, 'latin1'));
        expect(inside === undefined).toBe(diagnostics.length > 0);
      }),
      { numRuns: 2000 },
    );
  });
});
