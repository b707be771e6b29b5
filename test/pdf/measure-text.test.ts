import { expect, it } from 'vitest';
import { readDesign } from '../../src/files/look/read-design.ts';
import { textMeasure } from '../../src/pdf/measure-text.ts';
import { svg } from '../picture/pictures.ts';
import { buildText, pdfOf } from '../support/build-text.ts';
import { openPdf } from '../support/set-markup.ts';

const WORDS = ['Crossings a week', 'Квітень', 'مرفأ كيلد 12 مايو', '敦克尔克 3'];

it('measures words as another reader finds them on the page', async () => {
  const { theme, fonts, shaper } = readDesign().design!;
  const measure = textMeasure(theme, fonts, shaper, 'en');
  const lines = WORDS.map((words, index) => `<text y="${index * 9}" font-size="8">${words}</text>`);
  const files = new Map([['a.svg', svg(lines.join(''), 'viewBox="0 -9 300 50"')]]);
  const brief = { title: 'T', figures: [{ file: 'a.svg', alt: 'Words' }] };
  const pdf = await openPdf(pdfOf(buildText(brief, { figures: files })));
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const inFigure = items.flatMap((item) => ('str' in item ? [item] : []));
  const [first] = WORDS;
  const found = inFigure.find(({ str }) => str === first)!;
  const scale = found.height / 8;
  expect(found.width / scale).toBeCloseTo(measure(first!, { size: 8, weight: 400 }), 0);
  for (const words of WORDS) expect(measure(words, { size: 8, weight: 400 })).toBeGreaterThan(0);
  expect(measure(first!, { size: 8, weight: 600 })).toBeGreaterThan(
    measure(first!, { size: 8, weight: 400 }),
  );
});
