// Every script on the page: faces by script, right-to-left text, parted words.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { withFallbacks } from '../../src/files/look/read-fonts.ts';
import { readHyphenation } from '../../src/files/program/carried-files.ts';
import { openFace } from '../../src/type/face.ts';
import { createShaper } from '../../src/type/shaper.ts';
import { Shaping } from '../../src/type/shaping.ts';
import { allTags, isTag, isText, readTagged, type Tag } from '../support/pdf-structure.ts';
import {
  openPdf,
  type PlacedText,
  readCodes,
  readLetters,
  readPages,
  setMarkup,
  textOf,
} from '../support/set-markup.ts';

const { resolve } = createRequire(import.meta.url);
const shaper = createShaper(readFileSync(resolve('harfbuzzjs/dist/harfbuzz.wasm')));
const NASKH = '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf';
const ARABIC = 'لن نوقّع قبل وصول المراقبين إلى الميناء (جميعهم)';

/** Nothing that is said before the document: it would be read with the body. */
const HEAD = '<p class="running-title">Title</p>';

const bodyOf = async (markup: string, lang?: string): Promise<PlacedText[]> => {
  const { bytes, diagnostics } = setMarkup(
    markup,
    lang === undefined ? { head: HEAD } : { head: HEAD, lang },
  );
  expect(diagnostics).toEqual([]);
  return (await readPages(bytes!)).flatMap((page) => page.body);
};
/** Without the spaces, which pdf.js takes from the gaps between words. */
const joined = (items: readonly PlacedText[]): string =>
  items
    .map((item) => item.text)
    .join('')
    .replaceAll(' ', '');
/** Text of an element, part by part as it is tagged. */
const spokenWords = (tag: Tag): string[] =>
  tag.kids.flatMap((kid) => (isText(kid) ? [joined(kid)] : isTag(kid) ? spokenWords(kid) : []));
const right = ({ x, width }: PlacedText): number => x + width;

describe('Arabic letters', () => {
  const face = openFace(shaper, readFileSync(resolve(NASKH)));
  const shape = (text: string) => face.shape(text, Shaping.of([], 'Arab', 'rtl', 'ar'));

  it('join inside a word', () => {
    const alone = [...'كلم'].map((letter) => shape(letter).glyphs[0]);
    expect(shape('كلم').glyphs.filter((glyph) => alone.includes(glyph))).toEqual([]);
  });

  it('have mirrored brackets', () => {
    expect(shape('(').glyphs).toEqual(face.shape(')', Shaping.of([], 'Arab', 'ltr')).glyphs);
  });
});

describe('a right-to-left paragraph in an English document', () => {
  const markup = `<section><h2>Words</h2><p>English first.</p><p lang="ar">${ARABIC}</p></section>`;

  it('is drawn from left to right in the file, marks and spaces too', async () => {
    expect(await readCodes(setMarkup(markup).bytes!)).toContain([...ARABIC].reverse().join(''));
  });

  it('stands at the right edge of its column', async () => {
    const arabic = (await bodyOf(markup)).filter(({ text }) => /[\u0600-\u06FF()]/.test(text));
    expect(right(arabic[0]!)).toBeCloseTo(57 + 115 + 354, 0);
  });

  it('says its language and direction in the structure tree', () => {
    expect(setMarkup(markup).structure).toContain('P lang=ar writing=RlTb');
  });

  it('opens its brackets at the right', async () => {
    const letters = await readLetters(setMarkup(markup).bytes!);
    const [open, close] = ['(', ')'].map((text) => letters.find((letter) => letter.text === text)!);
    expect(open!.x).toBeGreaterThan(close!.x);
  });
});

describe('a line of both directions', () => {
  it('keeps numbers and names readable inside Hebrew', async () => {
    const { bytes } = setMarkup('<p lang="he">אבג Port Ellin דה 2027</p>', { head: HEAD });
    const hebrew = await readLetters(bytes!);
    const at = (text: string): number => hebrew.find((letter) => letter.text === text)!.x;
    expect(at('א')).toBeGreaterThan(at('ב'));
    expect(at('ג')).toBeGreaterThan(at('P'));
    expect(at('E')).toBeGreaterThan(at('P'));
    expect(at('P')).toBeGreaterThan(at('ד'));
    expect(at('ה')).toBeGreaterThan(at('7'));
    expect(at('7')).toBeGreaterThan(at('2'));
  });

  it('keeps a foreign name from pulling the words around it along', async () => {
    const items = await bodyOf(
      '<p>See <span lang="he">אבג</span> 2027, <a href="#x" id="x">C1</a></p>',
    );
    const at = (text: string): number => items.find((item) => item.text.includes(text))!.x;
    expect(at('See')).toBeLessThan(at('א'));
    expect(at('א')).toBeLessThan(at('2027'));
  });
});

describe('a line from right to left with a link in it', () => {
  it('gives its elements their content in reading order', async () => {
    const { bytes } = setMarkup(
      '<p>אבג <a href="https://example.org/">דהו</a> זחט <q>יכל</q> (מנס)</p>',
      { lang: 'he' },
    );
    const tags = allTags((await readTagged(bytes!)).root);
    const paragraph = tags.findLast(({ type }) => type === 'P')!;
    expect(spokenWords(paragraph)).toEqual(['אבג', 'דהו', 'זחט', 'יכל', '(מנס)']);
  });

  it.each(['דהו', 'Meridian'])('has digits directly behind %s at its left', async (words) => {
    const markup = `<p>אבג <a href="https://example.org/">${words}</a>5 זחט</p>`;
    const letters = await readLetters(setMarkup(markup, { lang: 'he' }).bytes!);
    const at = (text: string): number => letters.find((letter) => letter.text === text)!.x;
    for (const letter of words) expect(at('5')).toBeLessThan(at(letter));
    expect(at('ז')).toBeLessThan(at('5'));
  });
});

describe('a document from right to left', () => {
  const markup = `<section><h2>الادعاءات</h2><p>${ARABIC}</p></section>`;
  const set = () => setMarkup(markup, { lang: 'ar' });

  it('has its heads at the right and its text left of them', async () => {
    const body = await bodyOf(markup, 'ar');
    expect(right(body[0]!)).toBeCloseTo(595.28 - 57, 0);
    const [text] = body.filter(({ text: words }) => words.includes(ARABIC));
    expect(right(text!)).toBeLessThan(595.28 - 57 - 100);
  });

  it('keeps the marking at the right of every page', async () => {
    const [page] = await readPages(set().bytes!);
    for (const marking of page!.artifacts.filter(({ text }) => text.startsWith('TLP')))
      expect(right(marking)).toBeCloseTo(595.28 - 57 - 6, 0);
  });

  it('says so to viewers and in the structure tree', async () => {
    const pdf = await openPdf(set().bytes!);
    expect(await pdf.getViewerPreferences()).toMatchObject({ Direction: 'R2L' });
    expect(set().structure).toMatch(/^Document writing=RlTb/);
  });
});

describe('fonts of further scripts', () => {
  it('are not opened before they are needed', () => {
    const asked: string[] = [];
    const fonts = withFallbacks(new Map());
    const spy = {
      get: (path: string) => {
        asked.push(path);
        return fonts.get(path);
      },
    };
    expect(() => setMarkup('<p>Latin, Ελληνικά, Кирилиця – “→ ✓”</p>', { fonts: spy })).toThrow(
      'SourceSerif',
    );
    expect(asked.filter((path) => path.includes('noto'))).toEqual([]);
  });

  it.each([
    ['Georgian', 'მშვიდობა 21 დღე'],
    ['Armenian', 'Նեղուցը բաց է։'],
    ['Devanagari', 'शान्ति सर्वोपरि क्षत्रिय'],
    ['Japanese', '停戦協定の期限'],
    ['wide Latin letters', 'ＮＡＴＯとＧ７の共同声明'],
    ['narrow kana, circled and squared signs', 'ｱｲｳ ① ㎞ ㍿ ！'],
    ['Thai', 'รัฐบาลได้ยอมรับข้อเสนอ'],
    ['keys', '1\uFE0F\u20E3 2\u20E3 #\uFE0F\u20E3'],
    ['signs', '→ ✓ ☐ ☑ ⚠ ₴ ₽ ₪ ₹'],
  ])('set %s and read back as written', async (_, text) => {
    expect(
      textOf(await readPages(setMarkup(`<p>${text}</p>`, { head: HEAD }).bytes!)).replaceAll(
        ' ',
        '',
      ),
    ).toBe(text.replaceAll(' ', '').normalize('NFC'));
  });

  it('keep the joiners of Persian and Devanagari', async () => {
    for (const word of ['क्\u200Dष', 'a\u200Db'])
      expect(await readCodes(setMarkup(`<p>${word}</p>`).bytes!)).toContain(word);
    expect(await readCodes(setMarkup('<p>می\u200Cشود</p>').bytes!)).toContain('دوش\u200Cیم');
  });

  it.each([
    ['বাংলা', 'noto-sans-bengali'],
    ['தமிழ்', 'noto-sans-tamil'],
    ['ሰላም', 'noto-sans-ethiopic'],
    ['မြန်မာ', 'noto-sans-myanmar'],
    ['ភាសា', 'noto-sans-khmer'],
    ['ᏣᎳᎩ', 'noto-sans-cherokee'],
    ['ߒߞߏ', 'noto-sans-nko'],
    ['🥨', 'noto-emoji'],
  ])('are named where they are missing: %s', (text, name) => {
    const { diagnostics } = setMarkup(`<p data-at="title">${text}</p>`);
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { hint } of diagnostics) expect(hint).toContain(`@expo-google-fonts/${name}`);
  });

  it('are named by the error if they are separate installs', () => {
    const known = withFallbacks(new Map());
    const { diagnostics } = setMarkup('<p data-at="title">x 한 y</p>', {
      locate: (at, character) => ({
        file: 'shared.yaml',
        span: { start: at!.length, end: at!.length + character.length },
      }),
    });
    expect(known.get('@expo-google-fonts/noto-serif-kr/x.ttf')).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'no-glyph',
        message: 'No font has the character 한 (U+D55C)',
        file: 'shared.yaml',
        span: { start: 5, end: 6 },
        hint: expect.stringContaining('npm install @fontsource-variable/noto-serif-kr'),
      },
    ]);
  });
});

describe('a character of several parts', () => {
  it('is set in one face that has them all', async () => {
    const { bytes } = setMarkup('<p>Key 1\uFE0F\u20E3 or 2\uFE0F\u20E3.</p>', { head: HEAD });
    // One drawing, of which the rest is blank.
    const letters = await readLetters(bytes!);
    const key = letters.findIndex(({ text }) => text === '1');
    const after = letters.slice(key + 1).find(({ text }) => text === 'o')!;
    expect(after.x - letters[key]!.x).toBeGreaterThan(9);
    const items = (await readPages(bytes!)).flatMap((page) => page.body);
    const keys = items.filter(({ text }) => text.includes('\u20E3'));
    expect(keys.length).toBeGreaterThan(0);
    for (const { text } of keys) expect(text).toMatch(/\d\uFE0F?\u20E3/);
    const edges = items.flatMap((item) => [item.x, right(item)]);
    expect(edges).toEqual(edges.toSorted((one, other) => one - other));
  });

  it('is refused by the name of what its face lacks', () => {
    const { bytes, diagnostics } = setMarkup('<p data-at="title">b\u0489</p>');
    expect(bytes).toBeUndefined();
    expect(diagnostics).toMatchObject([{ message: expect.stringContaining('U+0489') }]);
  });

  it('may be one glyph where the mark alone is none', () => {
    expect(setMarkup('<p>Cafe\u0301 и\u0306</p>').diagnostics).toEqual([]);
  });
});

describe('Thai text', () => {
  it('breaks between words', async () => {
    const text = 'รัฐบาลได้ยอมรับข้อเสนอหยุดยิงทางทะเลเป็นเวลายี่สิบเอ็ดวันแล้วและ'.repeat(4);
    const items = await bodyOf(`<p lang="th">${text}</p>`);
    const lines = [...new Set(items.map(({ y }) => y))].map((y) =>
      joined(items.filter((item) => item.y === y)),
    );
    expect(lines.join('')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    const words = new Set(
      Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(text), (w) => w.index),
    );
    let at = 0;
    for (const line of lines.slice(0, -1)) {
      at += line.length;
      expect(words).toContain(at);
    }
  });
});

describe('East Asian text', () => {
  it('breaks between characters, with no stop at the start of a line', async () => {
    const text = '停戦は必ず守られなければならない。「二十一日間」という期限は、'.repeat(6);
    const items = await bodyOf(`<p lang="ja">${text}</p>`);
    expect(joined(items)).toBe(text);
    const lines = [...new Set(items.map(({ y }) => y))];
    expect(lines.length).toBeGreaterThan(3);
    for (const y of lines) {
      const line = joined(items.filter((item) => item.y === y));
      expect(line).not.toMatch(/^[。、」]/);
      expect(line).not.toMatch(/「$/);
    }
  });
});

describe('words at the ends of lines', () => {
  const words = 'перемовини демілітаризованого узбережжя відповідальності непередбачуваного ';
  const set = (markup: string) => setMarkup(markup, { lang: 'uk', hyphenation: readHyphenation() });

  it('are parted with a hyphen that reads as a soft one; the text stays whole', async () => {
    const { bytes } = set(`<section><h2>X</h2><p>${words.repeat(20)}кінець</p></section>`);
    const text = await readCodes(bytes!);
    expect(text.match(/\u00AD/g)!.length).toBeGreaterThan(2);
    expect(text.replaceAll('\u00AD', '')).toContain(words.repeat(20).trim());
    expect(text).not.toMatch(/ [^ ]{1,2}\u00AD|\u00AD[^ ]{1,2} /);
  });

  it.each([
    ['quotations', (text: string) => `<blockquote><p class="quotation">${text}</p></blockquote>`],
    ['foreign words', (text: string) => `<p><span lang="en">${text}</span></p>`],
    ['links', (text: string) => `<p><a href="https://example.org">${text}</a></p>`],
    ['names', (text: string) => `<p><span class="name">${text}</span></p>`],
  ])('stay whole in %s', async (_, markup) => {
    const { bytes } = set(`<section><h2>X</h2>${markup(words.repeat(20).trim())}</section>`);
    expect(await readCodes(bytes!)).not.toContain('\u00AD');
  });

  it('show it at the left of a line from right to left', async () => {
    const word = 'است\u00ADقلال\u00ADية وال\u00ADمفاو\u00ADضات ';
    const { bytes } = setMarkup(`<p>${word.repeat(60)}</p>`, { head: HEAD, lang: 'ar' });
    const letters = await readLetters(bytes!);
    const hyphens = letters.flatMap(({ text, x }, index) =>
      text === '\u00AD' ? [{ x, next: letters[index + 1]! }] : [],
    );
    expect(hyphens.length).toBeGreaterThan(1);
    for (const { x, next } of hyphens) expect(next.x - x).toBeGreaterThan(1);
    for (const { next } of hyphens) expect(next.x - hyphens[0]!.next.x).toBeLessThan(60);
  });

  it('show a soft hyphen of the text where a line ends, and nowhere else', async () => {
    const word = 'ge\u00ADsell\u00ADschafts\u00ADver\u00ADtrag\u00ADlich ';
    const { bytes } = setMarkup(`<p>${word.repeat(40)}</p>`, { head: HEAD });
    const text = await readCodes(bytes!);
    const shown = text.match(/\u00AD/g)!.length;
    expect(shown).toBeGreaterThan(2);
    expect(shown).toBeLessThan(20);
    expect(text.replaceAll('\u00AD', '')).toContain(
      word.replaceAll('\u00AD', '').repeat(40).trim(),
    );
  });
});
