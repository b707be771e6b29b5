// Who moved over editions: what is known of each, and what is left blank.
import { describe, expect, test } from 'vitest';
import { buildText, pdfOf } from '../../support/build-text.ts';
import { readByPdfjs } from '../../support/read-text.ts';

const BRIEF = {
  title: 'The truce',
  edition: 3,
  as_of: '2027-05-07',
  versions: [
    { edition: 1, date: '2027-05-01' },
    { edition: 2, date: '2027-05-04' },
  ],
  actors: { kastria: { name: 'Kastria' }, velmora: { name: 'Velmora' } },
  positions: [
    {
      issue: 'A truce at sea',
      stances: {
        kastria: {
          stance: 'supports',
          was: [
            { edition: 1, stance: 'opposes' },
            { edition: 2, stance: 'conditional' },
          ],
        },
        velmora: { stance: 'opposes', was: [{ edition: 2, stance: 'opposes' }] },
      },
    },
  ],
  demands: [
    {
      text: 'No tolls.',
      by: 'velmora',
      status: 'accepted',
      was: [{ edition: 2, status: 'stated' }],
    },
    { text: 'No guns.', by: 'velmora', status: 'stated' },
  ],
};

describe('who moved', () => {
  test('stands edition by edition, with what is not known left blank', async () => {
    const words = (await readByPdfjs(pdfOf(buildText(BRIEF)))).replaceAll(/\s+/gu, ' ');
    expect(words).toMatch(
      /Who moved Edition 1 1 May 2027 Edition 2 4 May 2027 Edition 3 7 May 2027 Kastria A truce at sea Opposes Conditional Supports D1 No tolls\. Stated Accepted Not moved, as far as the editions before tell: 1\. Blank: that edition does not have it, or was not kept\./,
    );
  });

  test('shows the last three editions before this one', () => {
    const was = [1, 2, 3, 4].map((edition) => ({
      edition,
      stance: edition % 2 ? 'opposes' : 'silent',
    }));
    const positions = [{ issue: 'A truce', stances: { kastria: { stance: 'supports', was } } }];
    const { stages } = buildText({
      ...BRIEF,
      edition: 5,
      positions,
      demands: undefined,
    });
    expect(stages.view?.moves?.editions.map(({ name }) => name)).toEqual([
      'Edition 2',
      'Edition 3',
      'Edition 4',
      'Edition 5',
    ]);
    expect(stages.view?.moves?.blank).toBeUndefined();
  });

  test('is not there if nobody did, or nothing is known', () => {
    const still = [{ issue: 'A', stances: { kastria: { stance: 'supports', was: [{ edition: 1, stance: 'supports' }] } } }]; // biome-ignore format: short
    const { stages } = buildText({ ...BRIEF, positions: still, demands: undefined });
    expect(stages.view).toBeDefined();
    expect(stages.view?.moves).toBeUndefined();
  });

  test('the terms of editions before are explained too', () => {
    const { stages } = buildText(BRIEF);
    const used = stages.view?.legends?.rows
      .flat()
      .flatMap(({ rows }) => rows.filter((row) => row.used));
    expect(used?.map(({ term }) => term)).toContain('conditional');
  });
});
