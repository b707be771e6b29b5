// A quotation compared with its source: what an editor would be told.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuotation } from '../../../src/editorial/quotation/compare.ts';
import { sourceText } from '../../../src/editorial/quotation/source-text.ts';

const article = `Minister sets out terms

BREDE: "We don't want a pause," the minister said on Monday – "we want an end to it."

He added: "Nobody has answered the letter of 4 May. We were unable to wait any longer."

"We want an end to it," he said again… and left.`;

const kindOf = (quotation: string, source = article): string =>
  compareQuotation(quotation, sourceText(source)).result.kind;

describe('what matches', () => {
  it.each([
    'Nobody has answered the letter of 4 May',
    'the minister said on Monday – "we want',
    'he said again… and left.',
    "  We don't want a pause\n",
  ])('takes the exact words as verbatim: %s', (quotation) => {
    expect(kindOf(quotation)).toBe('verbatim');
  });

  it.each([
    ['typographic quotation marks', 'BREDE: “We don’t want a pause,”'],
    ['another dash', 'said on Monday—“we want an end'],
    ['a hard space', 'the letter of 4\u00A0May'],
    ['a soft hyphen', 'Nobody has ans\u00ADwered the letter'],
    ['a line break', 'Nobody has answered\n  the letter'],
    ['a soft hyphen between two words', 'of 4 \u00AD\n May.'],
    ['a soft hyphen at the end', 'We were unable to wait any longer \u00AD'],
    ['dots for an ellipsis', 'he said again... and left'],
    ['French marks with their spaces', 'on Monday – «\u202Fwe want an end to it.\u202F»'],
  ])('takes %s as normalised', (_, quotation) => {
    expect(kindOf(quotation)).toBe('normalised');
  });

  it('takes composed and decomposed letters for the same', () => {
    expect(kindOf('café à côté', 'Au cafe\u0301 a\u0300 co\u0302te\u0301.')).toBe('normalised');
    expect(kindOf('cafe\u0301', 'Au café.')).toBe('normalised');
    expect(kindOf('한국', '\u1112\u1161\u11AB\u1100\u116E\u11A8')).toBe('normalised');
  });

  it('heals words that the source breaks at the end of a line', () => {
    expect(kindOf('a lasting settlement', 'It was a lasting settle\u00AD\nment.')).toBe(
      'normalised',
    );
  });
});

describe('marks of the editor', () => {
  const marks = (quotation: string): unknown =>
    compareQuotation(quotation, sourceText(article)).result;

  it('joins segments in the order of the source, and counts the omissions', () => {
    expect(marks("We don't want a pause […] Nobody has answered [...] unable to wait")).toEqual({
      kind: 'verbatim',
      omissions: 2,
      insertions: 0,
      passages: 2,
    });
    expect(marks('Nobody has answered… We were unable')).toMatchObject({ omissions: 1 });
  });

  it('ignores insertions and [sic], and counts the insertions', () => {
    expect(
      marks('Nobody [in Velmora] has answered the letter [sic] of 4 May [2027].'),
    ).toMatchObject({
      kind: 'verbatim',
      insertions: 2,
    });
    expect(marks('[N]obody has answered')).toMatchObject({ kind: 'verbatim', insertions: 1 });
  });

  it('takes brackets and dots that the source has for words of the source', () => {
    const source = sourceText('He wrote: "we [the people] wait… and wait".');
    expect(compareQuotation('we [the people] wait… and', source).result).toEqual({
      kind: 'verbatim',
      omissions: 0,
      insertions: 0,
    });
  });

  it('takes each segment from what is left of the source after the one before', () => {
    expect(marks("We don't want a pause […] a pause")).toMatchObject({ kind: 'altered' });
    expect(marks('We were unable […] unable to wait')).toMatchObject({ kind: 'altered' });
    expect(marks("We don't […] want a pause")).toMatchObject({ kind: 'verbatim', omissions: 1 });
    expect(marks('“We don’t want a pause” […] a pause')).toMatchObject({ kind: 'altered' });
  });

  it('tells of how many passages its parts are: of other marks or another paragraph', () => {
    const source = '“We wait, and we wait,” he said. “We know why.”\n\nTo us he said: “We left.”';
    const passages = (quotation: string): number | undefined =>
      compareQuotation(quotation, sourceText(source)).result.passages;
    expect(passages('We wait')).toBeUndefined();
    expect(passages('We wait […] and we wait')).toBeUndefined();
    expect(passages('We wait […] We know why')).toBe(2);
    expect(passages('he said […] To us')).toBe(2);
    expect(passages('We wait […] and we wait […] We know […] why […] We left')).toBe(3);
  });

  it('does not take segments in another order', () => {
    const { result, difference } = compareQuotation(
      'unable to wait […] BREDE',
      sourceText(article),
    );
    expect(result.kind).toBe('altered');
    expect(difference?.reordered).toBe(true);
  });
});

describe('what does not match', () => {
  const changes = (quotation: string): unknown =>
    compareQuotation(quotation, sourceText(article)).difference?.changes;

  it('shows a changed, an added and a dropped word', () => {
    expect(changes('Nobody has answered the note of 4 May')).toEqual([
      { source: 'letter', brief: 'note' },
    ]);
    expect(changes('Nobody has ever answered the letter of 4 May')).toEqual([
      { source: '', brief: 'ever' },
    ]);
    expect(changes('Nobody answered the letter of 4 May')).toEqual([{ source: 'has', brief: '' }]);
  });

  it('shows changes at the first and the last word', () => {
    expect(changes('Somebody has answered the letter')).toEqual([
      { source: 'Nobody', brief: 'Somebody' },
    ]);
    expect(changes('Nobody has answered the call')).toEqual([{ source: 'letter', brief: 'call' }]);
  });

  it('shows what the source has there, and in which paragraph', () => {
    const { result, paragraph, difference } = compareQuotation(
      'Nobody has answered the note of 4 May […] any longer',
      sourceText(article),
    );
    expect(result.kind).toBe('altered');
    expect(paragraph).toBe(2);
    expect(difference?.passage).toBe('Nobody has answered the letter of 4 May');
  });

  it('counts omissions and insertions, and is in no place that is named', () => {
    const quotation = 'Nobody [here] has ever answered […] any longer';
    expect(compareQuotation(quotation, sourceText(article), '¶1')).toMatchObject({
      result: { kind: 'altered', omissions: 1, insertions: 1 },
      elsewhere: false,
      cutsWord: false,
      spans: [],
    });
  });

  it('finds the one altered word of a quotation of many pages', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `w${(index * 7919) % 3001}`);
    const quotation = words.with(2000, 'changed').join(' ');
    const { difference } = compareQuotation(quotation, sourceText(words.join(' ')));
    expect(difference?.changes).toEqual([{ source: words[2000], brief: 'changed' }]);
  });

  it('says not found of other words, and of nothing but a mark of omission', () => {
    expect(kindOf('Ships cross freely under every flag')).toBe('not-found');
    expect(kindOf('[…]', 'Nothing was left out.')).toBe('not-found');
  });
});

describe('places', () => {
  it('prefers the paragraph that the locator names', () => {
    const source = sourceText(article.replaceAll('"We want', '"we want'));
    expect(compareQuotation('we want an end to it', source, '¶1').paragraph).toBe(1);
    expect(compareQuotation('we want an end to it', source, '¶3')).toMatchObject({
      paragraph: 3,
      elsewhere: false,
    });
    expect(compareQuotation('we want an end to it', source, '¶2').elsewhere).toBe(true);
  });

  it('is in none where no paragraph is named, and has no number in a headline', () => {
    const source = sourceText(article);
    expect(compareQuotation('Nobody has answered', source)).toMatchObject({
      elsewhere: false,
      paragraph: 2,
    });
    expect(compareQuotation('Minister sets out', source)).not.toHaveProperty('paragraph');
  });

  it('finds a quotation that begins with a quotation mark in its own paragraph', () => {
    const place = compareQuotation('“We want an end to it,” he', sourceText(article), '¶3');
    expect(place).toMatchObject({ elsewhere: false, paragraph: 3 });
  });

  it('is told when a quotation begins inside a word, and takes a whole word where there is one', () => {
    expect(compareQuotation('able to wait', sourceText(article)).cutsWord).toBe(true);
    expect(compareQuotation('able', sourceText('Unable, yet able.')).cutsWord).toBe(false);
    expect(compareQuotation('000 men', sourceText('They sent 12,000 men.')).cutsWord).toBe(true);
    expect(compareQuotation('[A]ble to wait', sourceText('Not able to wait.')).cutsWord).toBe(
      false,
    );
  });
});

describe('the end of a quotation', () => {
  it.each([
    ['“We wait,” she said.', 'normalised'],
    ['“We wait” she said.', 'normalised'],
    ['“We wait”, she said.', 'normalised'],
    ['„We wait“, she said.', 'normalised'],
    ['“We wait.” She left.', 'verbatim'],
    ['“We wait and see,” she said.', 'altered'],
    ['We wait, she said.', 'altered'],
    ['We wait on “it”.', 'altered'],
    ['“We waited,” she said.', 'altered'],
  ])('may have a full stop where the quotation ends in the source: %s', (source, kind) => {
    expect(kindOf('We wait.', source)).toBe(kind);
    expect(kindOf('We wait. ', source)).toBe(kind);
  });

  it('may have no other mark, and a full stop at no other place', () => {
    expect(kindOf('We wait!', '“We wait,” she said.')).toBe('altered');
    expect(kindOf('We wait. And see', '“We wait,” she said. “And see.”')).not.toBe('normalised');
    expect(kindOf('We wait […] we see.', '“We wait, and we see,” she said.')).toBe('normalised');
    expect(kindOf('We go. We wait.', '“We go. We wait,” she said.')).toBe('normalised');
    expect(kindOf('They had 5.', '“They had 5”, she said.')).toBe('normalised');
  });
});

describe('a word that is cut', () => {
  it.each([
    ['We can', "We can't go.", true],
    ['We can', 'We can’t go.', true],
    ["We can'", "We can't go.", true],
    ["We can'", "We can'there.", false],
    ['We can', "We can'there.", false],
    ['WE CAN', 'WE CAN’T GO.', true],
    ['We can', "We can's go.", false],
    ['12', 'They had 12.5 boats.', true],
    ['12', 'They had 12,5 boats.', true],
    ['12', 'They had 12. 5 boats.', false],
    ['12.', 'They had 12.5 boats.', true],
    ['12.', 'They had 12. 5 boats.', false],
    ['T', 'Plan T.', false],
    ['We can', 'We can at last.', false],
    ['a settle', 'a settle-\nment.', true],
    ['a settle', 'a settle- \nment.', true],
    ['a settle', 'a settle \nment.', false],
    ['5 boats', 'They had 12.5 boats.', true],
    ['5 boats', 'They had 12. 5 boats.', false],
    ['boats', 'They had boats2.', true],
    ['left', 'He left¹ them.', false],
    ['[un]able to', 'He was unable to.', false],
    ['They wait[ed]', 'They waiting there.', false],
    ['They [all] wait', 'They waiting there.', true],
    ['They[’d] wait', 'They waiting there.', true],
    ['able [x]o wait', 'unable o wait.', true],
    ['able […] wait', 'unable to wait', true],
    ['wait […] able', 'They wait, unable', true],
    ['able […] wait', 'unable to wait, but able to wait', false],
  ])('%s in: %s', (quotation, source, cutsWord) => {
    expect(compareQuotation(quotation, sourceText(source)).cutsWord).toBe(cutsWord);
  });
});

describe('the places of the parts', () => {
  const parts = (quotation: string, source: string, locator?: string): string[] =>
    compareQuotation(quotation, sourceText(source), locator).spans.map(({ start, end }) =>
      source.slice(start, end),
    );
  const TWICE = '“We go.”\n\nHe left.\n\n“We go.”';

  it('are those of the source, with what stands inside them', () => {
    expect(parts('We go […] “We go', TWICE)).toEqual(['We go', '“We go']);
    expect(parts('"two words"', 'He said “two\u00AD  words”.')).toEqual(['“two\u00AD  words”']);
    expect(parts('She left', TWICE)).toEqual([]);
  });

  it('begin in the paragraph that is named, and go on after it', () => {
    expect(compareQuotation('We go […] He left', sourceText(TWICE), '¶1')).toMatchObject({
      paragraph: 1,
      elsewhere: false,
    });
    expect(compareQuotation('We go', sourceText(TWICE), '¶3').spans[0]?.start).toBe(
      TWICE.lastIndexOf('We go'),
    );
    expect(compareQuotation('We go', sourceText(TWICE), '¶9, ¶3').spans[0]?.start).toBe(
      TWICE.lastIndexOf('We go'),
    );
    expect(compareQuotation('We go […] He left', sourceText(TWICE), '¶3')).toMatchObject({
      paragraph: 1,
      elsewhere: true,
    });
  });

  it('are none where a part has nothing but marks that count for nothing', () => {
    expect(kindOf('a. […] \u00AD […] b', 'a. b')).not.toBe('normalised');
  });
});

describe('any text', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  const marked = fc
    .array(
      fc.constantFrom(
        'a',
        'b',
        ' ',
        '\n',
        '"',
        '“',
        '’',
        '–',
        '-',
        '…',
        '[',
        ']',
        '.',
        '\u00AD',
        'é',
      ),
      { minLength: 1, maxLength: 60 },
    )
    .map((units) => units.join(''));
  const range = fc.tuple(fc.nat(), fc.nat());

  const part = (whole: string, [from, length]: readonly [number, number]): string => {
    const start = from % whole.length;
    return whole.slice(start, start + 1 + (length % (whole.length - start)));
  };

  it('holds each of its parts verbatim', () => {
    fc.assert(
      fc.property(fc.oneof(text, marked), range, (whole, place) => {
        expect(kindOf(part(whole, place), whole)).toBe('verbatim');
      }),
      { numRuns: 1000 },
    );
  });

  const words = fc.array(fc.stringMatching(/^[a-zà-öа-я]{1,9}$/u), { minLength: 1, maxLength: 80 });

  it('never holds a quotation in which one word was changed, added or dropped', () => {
    fc.assert(
      fc.property(words, range, fc.nat(), fc.nat(2), (all, [from, length], at, way) => {
        const start = from % all.length;
        const quoted = all.slice(start, start + 1 + (length % (all.length - start)));
        const spot = at % quoted.length;
        // Capitals occur nowhere else; a dropped word is missing between two others.
        const dropped = way === 2 && quoted.length > 2 && spot > 0 && spot < quoted.length - 1;
        const changed = dropped
          ? quoted.toSpliced(spot, 1)
          : quoted.toSpliced(spot, way === 0 ? 1 : 0, 'CHANGED');
        const source = all.join(' ');
        fc.pre(!source.includes(changed.join(' ')));
        expect(['altered', 'not-found']).toContain(kindOf(changed.join(' '), source));
      }),
      { numRuns: 500 },
    );
  });

  it('shows exactly the word that was changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 60 }), fc.nat(), (count, at) => {
        const all = Array.from({ length: count }, (_, index) => `word${index}`);
        const spot = at % count;
        const { difference } = compareQuotation(
          all.with(spot, 'changed').join(' '),
          sourceText(`Before it. ${all.join(' ')} after it.`),
        );
        expect(difference?.kind).toBe('altered');
        expect(difference?.changes).toEqual([{ source: `word${spot}`, brief: 'changed' }]);
      }),
    );
  });

  const variants: Readonly<Record<string, readonly string[]>> = {
    ' ': ['\u00A0', '\n', '  ', '\u202F', '\r\n\t'],
    '"': ['“', '”', '«', '»', '„', '\u00AB\u00A0'],
    "'": ['’', '‘', 'ʼ'],
    '-': ['–', '—', '\u2011', '−'],
    é: ['e\u0301'],
    a: ['\u00ADa', '\u200Ba'],
  };

  it('takes any mix of typographic variants for the same words', () => {
    const units = fc.array(fc.constantFrom('a', 'b', 'é', 'x', ' ', '"', "'", '-', '.'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(units, fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (plain, picks) => {
        const varied = plain.map((unit, index) => {
          const choice = [unit, ...(variants[unit] ?? [])];
          return choice[picks[index]! % choice.length]!;
        });
        fc.pre(!plain.join('').includes('...') && plain.join('').trim() !== '');
        expect(['verbatim', 'normalised']).toContain(
          kindOf(varied.join(''), `x${plain.join('')}x`),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
