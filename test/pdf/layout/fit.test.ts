// A brief that says how many pages there may be: gaps tighten first, then it is too much.
import { expect, test } from 'vitest';
import { buildText } from '../../support/build-text.ts';
import { openPdf } from '../../support/set-markup.ts';

const brief = (issues: number, fit?: number) => ({
  title: 'Talks',
  ...(fit !== undefined && { design: { fit } }),
  open_issues: Array.from({ length: issues }, (_, at) => ({
    question: `Who pays for boat ${at}?`,
  })),
  assumptions: Array.from({ length: 4 }, (_, at) => ({ text: `Boat ${at} sails.` })),
});

const pagesOf = async (issues: number, fit?: number): Promise<number> => {
  const { pdf } = buildText(brief(issues, fit));
  return pdf === undefined ? 0 : (await openPdf(pdf)).numPages;
};

test('gaps tighten so that a few lines more stand on the pages there are', async () => {
  let count = 55;
  while ((await pagesOf(count)) === 2) count += 1;
  expect([await pagesOf(count), await pagesOf(count, 2)]).toEqual([3, 2]);
  while ((await pagesOf(count, 2)) === 2) count += 1;
  expect(buildText(brief(count, 2)).diagnostics.map(({ code }) => code)).toEqual(['page-overflow']);
});

test('what fits anyhow is set as it is', () => {
  const [one, other] = [buildText(brief(5)), buildText(brief(5, 3))];
  expect(other.stages.structure).toBe(one.stages.structure);
});

test('large print takes as many pages as it needs', async () => {
  const large = { ...brief(15, 1), design: { fit: 1, large_print: true } };
  const { pdf, diagnostics } = buildText(large);
  expect(diagnostics).toEqual([]);
  expect((await openPdf(pdf!)).numPages).toBeGreaterThan(1);
});
