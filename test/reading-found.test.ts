// Words of scripts from right to left and with marks are found by those who search a page: tags play no part in that.
import { describe, expect, it } from 'vitest';
import { ARABIC, buildFixture, HEBREW, PERSIAN } from './support/build-fixture.ts';
import {
  missingFrom,
  readByPdfium,
  readByPdfjs,
  wantedWords,
  withoutMarks,
} from './support/read-text.ts';
import { setMarkup } from './support/set-markup.ts';

const asWritten = (text: string): string => text;
const BRIEFS = { Arabic: ARABIC, Hebrew: HEBREW, Persian: PERSIAN } as const;
const readers = [
  ['pdfium', readByPdfium, asWritten],
  ['pdf.js', readByPdfjs, withoutMarks],
] as const;

describe.each(Object.entries(BRIEFS))('a brief in %s', (_, path) => {
  const built = buildFixture(path);
  const wanted = wantedWords(built);

  it('has words enough to tell', () => {
    expect(wanted.words.size).toBeGreaterThan(100);
    expect(wanted.phrases.size).toBeGreaterThan(80);
  });

  it.each(readers)('is found word by word and in pairs by %s', async (_, read, taken) => {
    const text = await read(built.pdf!);
    for (const each of [wanted.words, wanted.phrases]) {
      const { missing, found } = missingFrom(text, new Set([...each].map(taken)));
      expect(found, missing.join(' | ')).toBeGreaterThanOrEqual(0.97);
    }
  });
});

describe.each(readers)('%s', (_, read, taken) => {
  const textOf = async (body: string, lang: string): Promise<string> => {
    const { bytes, diagnostics } = setMarkup(body, { lang });
    expect(diagnostics).toEqual([]);
    return (await read(bytes!)).replace(/\s+/g, ' ');
  };

  it.each([
    ['he', 'שיחות הפסקת האש'],
    ['he', 'הגיעו 40 משקיפים ב 2027 לנמל'],
    ['ar', 'الهدنة مدتها 21 يومًا فقط'],
    ['fa', 'می‌خواهم و نمی‌شود'],
    ['ur', 'جنگ بندی کی شرائط'],
    ['yi', 'אַ שטילער האַרבסט'],
    ['hi', 'शान्ति संक्षेप क्षत्रिय युद्धविराम स्वीकार'],
    ['th', 'รัฐบาลได้ยอมรับข้อเสนอหยุดยิง'],
    ['fr', 'Cafe\u0301 a\u0300 Paris'],
  ])('reads %s: %s', async (lang, text) => {
    expect(await textOf(`<p>${text}</p>`, lang)).toContain(taken(text));
  });

  it('reads a word inside English', async () => {
    const text = await textOf('<p>The paper says <span lang="he">הפסקה</span> twice.</p>', 'en');
    expect(text).toContain('The paper says הפסקה twice.');
  });

  it('gives the letter behind a joiner or a mark of direction its drawing', async () => {
    expect(await textOf('<p>של\u200Fום עולם</p>', 'he')).toContain('ום עולם');
  });
});
