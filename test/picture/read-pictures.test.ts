import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { type PixelPicture, sizeOf } from '../../src/picture/picture.ts';
import { readPicture } from '../../src/picture/read-pictures.ts';
import { ROOT } from '../support/build-fixture.ts';
import { frame, jpeg, png, svg } from './pictures.ts';

const problem = (bytes: Uint8Array): string => readPicture(bytes).problem ?? 'none';
const pixels = (bytes: Uint8Array): PixelPicture => {
  const { picture, problem } = readPicture(bytes);
  expect(problem).toBeUndefined();
  return picture as PixelPicture;
};
const file = (name: string): Buffer => readFileSync(`${ROOT}test/fixtures/pictures/${name}`);

/** Samples of an unpacked picture, its rows being differences from those above. */
function samples({ data, columns, colours }: PixelPicture, channels = colours === 'gray' ? 1 : 3) {
  const packed = inflateSync(data);
  const width = columns * channels;
  const out: number[] = [];
  for (let at = 0; at < packed.length; at++)
    if (at % (width + 1) > 0)
      out.push((packed[at]! + (out.length >= width ? out.at(-width)! : 0)) & 255);
  return out;
}

describe('PNG', () => {
  it('goes in as it is packed where a PDF knows that', () => {
    const picture = pixels(
      png({ columns: 2, rows: 1, bits: 8, type: 2 }, Buffer.of(0, 1, 2, 3, 4, 5, 6)),
    );
    expect(picture).toMatchObject({
      columns: 2,
      rows: 1,
      bits: 8,
      colours: 'rgb',
      filter: 'FlateDecode',
    });
    expect([...inflateSync(picture.data)]).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(picture.alpha).toBeUndefined();
  });

  it('of one bit a pixel or of a palette keeps that', () => {
    expect(
      pixels(png({ columns: 8, rows: 1, bits: 1, type: 0 }, Buffer.of(0, 0xaa))),
    ).toMatchObject({ bits: 1, colours: 'gray' });
    const palette = Buffer.of(1, 2, 3, 4, 5, 6);
    const picture = pixels(
      png({ columns: 2, rows: 1, bits: 8, type: 3 }, Buffer.of(0, 0, 1), { PLTE: palette }),
    );
    expect(picture.colours).toEqual({ palette });
  });

  it('has its opacity set apart', () => {
    const rgba = pixels(
      png({ columns: 2, rows: 1, bits: 8, type: 6 }, Buffer.of(0, 1, 2, 3, 255, 4, 5, 6, 0)),
    );
    expect(samples(rgba)).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...inflateSync(rgba.alpha!)]).toEqual([2, 255, 0]);
    const palette = { PLTE: Buffer.of(9, 9, 9, 7, 7, 7), tRNS: Buffer.of(0) };
    const indexed = pixels(
      png({ columns: 2, rows: 1, bits: 1, type: 3 }, Buffer.of(0, 0x40), palette),
    );
    expect(samples(indexed)).toEqual([9, 9, 9, 7, 7, 7]);
    expect([...inflateSync(indexed.alpha!)]).toEqual([2, 0, 255]);
    const key = { tRNS: Buffer.of(0, 5) };
    const gray = pixels(png({ columns: 2, rows: 1, bits: 8, type: 0 }, Buffer.of(0, 5, 6), key));
    expect([...inflateSync(gray.alpha!)]).toEqual([2, 0, 255]);
  });

  it('of 16 bits becomes one of 8', () => {
    const picture = pixels(
      png({ columns: 1, rows: 1, bits: 16, type: 2 }, Buffer.of(0, 1, 99, 2, 99, 3, 99)),
    );
    expect([picture.bits, samples(picture)]).toEqual([8, [1, 2, 3]]);
  });

  it('that is interlaced is put in order, as another reader does', () => {
    // 3 × 3 in Adam7: passes 1, 4?, 5, 6, 7 by their pixels.
    const order = [[0], [2], [6, 8], [1], [7], [3, 4, 5]];
    const value = (pixel: number): number => pixel * 10;
    const rows = Buffer.concat(order.map((row) => Buffer.of(0, ...row.map(value))));
    const bytes = png({ columns: 3, rows: 3, bits: 8, type: 0, interlace: 1 }, rows);
    const other = PNG.sync.read(bytes);
    expect(samples(pixels(bytes))).toEqual([...other.data].filter((_, index) => index % 4 === 0));
    expect(samples(pixels(bytes))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map(value));
  });

  it('is turned as the camera was held, without what else it says', () => {
    const exif = Buffer.from(
      '49492a000800000002000e01020003000000414200001201030001000000060000000000000000',
      'hex',
    );
    const rows = Buffer.of(0, 1, 2, 3, 4, 5, 6);
    const picture = pixels(png({ columns: 2, rows: 1, bits: 8, type: 2 }, rows, { eXIf: exif }));
    expect(picture.orientation).toBe(6);
    expect(sizeOf(picture)).toEqual({ width: 1, height: 2 });
    expect(Buffer.from(picture.file).includes('AB')).toBe(false);
    expect(pixels(picture.file)).toEqual(picture);
    expect(PNG.sync.read(Buffer.from(picture.file))).toMatchObject({ width: 2, height: 1 });
    for (const broken of [exif.subarray(0, 7), Buffer.from('MM'), Buffer.alloc(0)])
      expect(
        pixels(png({ columns: 2, rows: 1, bits: 8, type: 2 }, rows, { eXIf: broken })).orientation,
      ).toBe(1);
  });

  it('with each filter is read as another reader does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(4), fc.uint8Array({ minLength: 12, maxLength: 12 })), {
          minLength: 1,
          maxLength: 5,
        }),
        (lines) => {
          const rows = Buffer.concat(lines.map(([filter, bytes]) => Buffer.of(filter, ...bytes)));
          const bytes = png({ columns: 3, rows: lines.length, bits: 8, type: 6 }, rows);
          const other = PNG.sync.read(bytes);
          const colours = [...other.data].filter((_, index) => index % 4 < 3);
          expect(samples(pixels(bytes))).toEqual(colours);
        },
      ),
    );
  });

  it('is refused in words if it is cut off, empty or enormous', () => {
    const whole = png({ columns: 2, rows: 1, bits: 8, type: 2 }, Buffer.of(0, 1, 2, 3, 4, 5, 6));
    for (let end = 8; end < whole.length; end++)
      expect(problem(whole.subarray(0, end)), String(end)).toContain('damaged or cut off');
    expect(problem(png({ columns: 2, rows: 2, bits: 8, type: 2 }, Buffer.of(0, 1)))).toContain(
      'damaged',
    );
    expect(problem(png({ columns: 0, rows: 2, bits: 8, type: 2 }, Buffer.of(0)))).toContain(
      'empty',
    );
    expect(
      problem(png({ columns: 60_000, rows: 60_000, bits: 8, type: 2 }, Buffer.of(0))),
    ).toContain('too many');
    expect(
      problem(png({ columns: 9000, rows: 4000, bits: 1, type: 0 }, Buffer.alloc(1))),
    ).toContain('damaged');
  });
});

describe('JPEG', () => {
  it('goes in as it is, turned as the camera was held, without what it says of its place', () => {
    const bytes = file('harbour.jpg');
    expect(bytes.includes('secret place')).toBe(true);
    const picture = pixels(bytes);
    expect(picture).toMatchObject({ orientation: 6, colours: 'rgb', filter: 'DCTDecode' });
    expect(sizeOf(picture)).toEqual({ width: 240, height: 160 });
    expect(Buffer.from(picture.data).includes('Exif')).toBe(false);
    expect(Buffer.from(picture.file).includes('secret place')).toBe(false);
  });

  it('whose file was cleaned gives the same picture and the same file', () => {
    const once = pixels(file('harbour.jpg'));
    const twice = pixels(once.file);
    expect(twice).toEqual(once);
  });

  it('is refused in words where a PDF cannot show it', () => {
    expect(problem(jpeg([[0xc0, frame(8, 8, 4)]]))).toContain('CMYK');
    expect(problem(jpeg([[0xc3, frame(8, 8, 3)]]))).toContain('this kind of JPEG');
    expect(problem(jpeg([[0xc0, frame(60_000, 60_000, 3)]]))).toContain('too many');
    expect(problem(jpeg([]))).toContain('damaged');
    expect(problem(jpeg([[0xc0, frame(8, 8, 3)]]).subarray(0, -2))).toContain('cut off');
    expect(pixels(jpeg([[0xc2, frame(8, 8, 1)]])).colours).toBe('gray');
  });

  it('with any bytes changed is a picture or words', () => {
    const bytes = file('harbour.jpg');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, byte, end) => {
        const changed = Buffer.from(bytes.subarray(0, Math.max(end, 20)));
        if (at < changed.length) changed[at] = byte;
        const { picture, problem } = readPicture(changed);
        expect(picture === undefined).toBe(problem !== undefined);
      }),
    );
  });
});

describe('SVG', () => {
  it('an SVG declares the prefixes that it uses, so that browsers show it', () => {
    const bare = '<svg viewBox="0 0 9 9"><path id="a" d="M0 0"/><use href="#a"/></svg>';
    const { picture } = readPicture(Buffer.from(bare));
    const written = new TextDecoder().decode(picture?.file);
    expect(written).toContain('<use xlink:href="#a">');
    const [, root] = /^<svg ([^>]*)>/.exec(written)!;
    expect(root).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(root).toContain('xmlns:xlink="http://www.w3.org/1999/xlink"');
  });

  it('is its shapes and nothing else', () => {
    const { picture } = readPicture(file('strait.svg'));
    expect(picture).toMatchObject({ kind: 'drawing', width: 360, height: 150 });
    expect(Buffer.from(picture!.file).toString()).not.toContain('Made up for the tests');
    expect(readPicture(picture!.file).picture).toEqual(picture);
  });

  it.each([
    ['a part of a text outside of one', svg('<g><tspan>x</tspan></g>'), 'outside texts'],
    ['text along a curve', svg('<text><textPath href="#a">x</textPath></text>'), 'along a curve'],
    ['a picture', svg('<image href="file:///etc/passwd"/>'), 'another picture'],
    ['a script', svg('<script>alert(1)</script>'), 'a script'],
    ['an event', svg('<rect onclick="x()"/>'), 'a script'],
    ['a web page', svg('<foreignObject/>'), 'a web page'],
    ['an animation', svg('<animate/>'), '<animate>'],
    ['a use of another file', svg('<use href="b.svg#a"/>'), 'outside itself'],
    ['a fill from elsewhere', svg('<rect fill="url(http://example.org/#a)"/>'), 'outside itself'],
    [
      'a style from elsewhere',
      svg('<rect style="fill: url( &quot;x.svg&quot; )"/>'),
      'outside itself',
    ],
    ['an import', svg('<style>@import "a.css";</style>'), 'outside itself'],
    ['an import in CDATA', svg('<style><![CDATA[@import url(a.css);]]></style>'), 'outside itself'],
    [
      'entities',
      Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>'),
      'entities',
    ],
    ['a filter', svg('<rect filter="url(#a)"/>'), 'filters'],
    ['no size', svg('', ''), 'does not say its size'],
    ['another root', Buffer.from('<html/>'), '<html>'],
    [
      'uses in a circle',
      svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
      'in a circle',
    ],
    ['a mask of itself', svg('<mask id="a"><rect mask="url(#a)"/></mask>'), 'in a circle'],
    [
      'uses of uses of uses',
      svg(
        Array.from(
          { length: 30 },
          (_, i) => `<g id="a${i}"><use href="#a${i + 1}"/><use href="#a${i + 1}"/></g>`,
        ).join(''),
      ),
      'too intricate',
    ],
    ['depth without end', svg('<g>'.repeat(5000)), 'too intricate'],
    ['countless shapes', svg('<rect/>'.repeat(60_000)), 'too intricate'],
    ['CMYK', svg('<rect fill="device-cmyk(0,0,0,1)"/>'), 'CMYK'],
    ['another encoding', Buffer.concat([svg('<rect/>'), Buffer.of(0xff)]), 'UTF-8'],
  ])('with %s is refused', (_, bytes, message) => expect(problem(bytes)).toContain(message));
});

it.each([
  ['GIF89a', 'the file is a GIF'],
  ['RIFF0000WEBP', 'the file is a WebP'],
  ['0000ftypheic', 'the file is an HEIC or AVIF'],
  ['%PDF-1.4', 'the file is a PDF'],
  ['hello', 'the file is no picture'],
  ['', 'the file is no picture'],
])('%j is called by its name', (start, message) =>
  expect(problem(Buffer.from(start))).toBe(message),
);
