// The history: this edition as the brief tells it, then those before it, the latest first.
import { describe, expect, it } from 'vitest';
import { buildText, pdfOf } from '../../support/build-text.ts';
import { readByPdfjs } from '../../support/read-text.ts';

const BRIEF = {
  title: 'The truce',
  edition: 3,
  as_of: '2027-05-07',
  prepared_by: [{ name: 'Ida Marchetti' }],
  changes: ['The reply is in', 'Two sources more.'],
  versions: [
    { edition: 1, date: '2027-05-01', by: 'Strait Desk', text: 'First edition.' },
    { edition: 2, date: '2027-05' },
  ],
};

describe('version history', () => {
  it.each(['briefing', 'sitrep'])(
    'begins with this edition, untyped, in %s',
    async (templateName) => {
      const words = await readByPdfjs(pdfOf(buildText(BRIEF, { templateName })));
      const history = words.slice(words.indexOf('Version history')).replaceAll(/\s+/gu, ' ');
      expect(history).toMatch(
        /3 7 May 2027 Ida Marchetti The reply is in\. Two sources more\. 2 May 2027 1 1 May 2027 Strait Desk First edition\./,
      );
    },
  );

  it('is named by the page that leaves it out', () => {
    const { stages } = buildText(BRIEF, { templateName: 'at-a-glance' });
    expect(stages.view?.notShown).toContain('2 earlier editions');
  });

  it('tells no edition twice, nor this one', () => {
    const versions = [1, 1, 3].map((edition) => ({ edition, date: '2027-05-01' }));
    const { diagnostics } = buildText({ ...BRIEF, versions });
    expect(diagnostics.filter(({ code }) => code === 'version-not-before')).toMatchObject([
      { severity: 'error', message: 'edition 1 stands there already' },
      { severity: 'error', message: 'edition 3 is not before this one, which is 3' },
    ]);
  });
});
