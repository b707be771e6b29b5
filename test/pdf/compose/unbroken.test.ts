import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unbrokenPieces } from '../../../src/pdf/compose/unbroken.ts';

const kept = (text: string, final = false): string[] =>
  unbrokenPieces(text, final)
    .filter((piece) => piece.unbroken)
    .map((piece) => piece.text);

describe('unbrokenPieces', () => {
  it('keeps a number with the word it counts', () => {
    expect(kept('A truce of 21 days from 4 May, after talks')).toEqual(['21 days', '4 May']);
  });

  it.each([
    ['as Art. 7 of the accord says', 'Art. 7'],
    ['Resolution No. 2334, in the', 'No. 2334,'],
    ['nach § 4 und', '§ 4'],
    ['Nr. 12/2031 gilt', 'Nr. 12/2031'],
    ['see p. 112 of it', 'p. 112'],
    ['згідно зі ст. 5 угоди', 'ст. 5'],
    ['указ № 64/2031 від', '№ 64/2031'],
    ['selon l’art. 3(2) du', 'art. 3(2)'],
    ['S1 and ¶ 4, ¶ 7', '¶ 4,|¶ 7'],
    ['وفق المادة 7 من', 'المادة 7'],
    ['לפי סעיף 4, כך', 'סעיף 4,'],
  ])('keeps a sign with its number: %s', (text, pieces) => {
    expect(kept(text)).toEqual(pieces.split('|'));
  });

  it('keeps dates and ranges of percent among words without spaces', () => {
    expect(kept('未决，到期日2027年5月14日')).toEqual(['2027年5月14日']);
    expect(kept('原为20%–45%。2027年5月起')).toEqual(['20%–45%', '2027年5月']);
  });

  it('keeps a span of numbers, with its sign', () => {
    expect(kept('from 45–55 %, was 20–45\u00A0%')).toEqual(['45–55 %', '20–45\u00A0%']);
    expect(kept('Pages 112–114 (2019–2024); 1–2-3, A1–B2')).toEqual([
      '112–114',
      '2019–2024',
      '1–2',
    ]);
  });

  it.each([
    ['en', 'under Article 7(2) and Annex IV of it', 'Article 7(2)|Annex IV'],
    ['de', 'nach Artikel 5 und Absatz 2 gilt', 'Artikel 5|Absatz 2'],
    ['fr', 'selon l’article 7 du chapitre II, puis', 'article 7|chapitre II'],
    ['ru', 'по статье 7 и резолюции 2334 того же', 'статье 7|резолюции 2334'],
    ['uk', 'за статтею 7 та додатком 2 угоди', 'статтею 7|додатком 2'],
    ['ar', 'وفق القرار 2334 وبالمادة 7 من', 'القرار 2334|وبالمادة 7'],
    ['fa', 'طبق مادهٔ ۷ و قطعنامهٔ ۲۲۳۱ آن', 'مادهٔ ۷|قطعنامهٔ ۲۲۳۱'],
    ['he', 'לפי החלטה 2334 ובפרק 7 של', 'החלטה 2334|ובפרק 7'],
    ['zh', '根据第7条和第 12 款', '第7条|第 12 款'],
  ])('keeps a word with its number by the language: %s', (lang, text, pieces) => {
    const found = unbrokenPieces(text, false, lang).filter((piece) => piece.unbroken);
    expect(found.map((piece) => piece.text)).toEqual(pieces.split('|'));
    expect(
      unbrokenPieces(text, false)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('keeps spans of all digits and of marks', () => {
    expect(kept('۲۰–۴۵٪ و ٢٠٫٥–٤٥ ٪ و D1–D3، 2019 – 2024.')).toEqual([
      '۲۰–۴۵٪',
      '٢٠٫٥–٤٥ ٪',
      'D1–D3',
      '2019 – 2024',
    ]);
  });

  it('takes a word with its marks', () => {
    expect(kept('مدتها 21 يومًا.')).toEqual(['21 يومًا']);
  });

  it('keeps the last two words of a long text together, if they are short', () => {
    expect(kept('Withdrawal of artillery to some distance from the northern shore.', true)).toEqual(
      ['northern shore.'],
    );
    expect(kept('A joint harbour inspectorate.', true)).toEqual([]);
    expect(
      kept('one two three four five six incomprehensibilities counterrevolutionaries', true),
    ).toEqual([]);
  });

  it('parts no number from its word for the sake of the last two words', () => {
    expect(kept('one two three four five 7 May 2027', true)).toEqual(['7 May 2027']);
  });

  it('finds the same in common letters as by the properties of all characters', () => {
    // The sign is no common one, and belongs to no pair.
    const sign = ' \u203C';
    const units = fc.constantFrom(...'aZéßжї109.,–- \u00A0 (“’\n');
    fc.assert(
      fc.property(fc.string({ unit: units, maxLength: 40 }), (text) => {
        expect(kept(text)).toEqual(kept(text + sign));
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.boolean(), (text, final) => {
        expect(
          unbrokenPieces(text, final)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
