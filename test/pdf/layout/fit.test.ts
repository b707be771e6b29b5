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
  let count = 15;
  while ((await pagesOf(count, 1)) === 1) count += 1;
  // The last that fitted, which takes a page more where nothing is asked for.
  const last = count - 1;
  expect(await pagesOf(last, 1)).toBe(1);
  expect(buildText(brief(count, 1)).diagnostics.map(({ code }) => code)).toEqual(['page-overflow']);
  expect(await pagesOf(last - 6, 1)).toBe(await pagesOf(last - 6));
});

test('what fits anyhow is set as it is', () => {
  const [one, other] = [buildText(brief(5)), buildText(brief(5, 3))];
  expect(other.stages.structure).toBe(one.stages.structure);
});
