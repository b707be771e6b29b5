// One page and no more: what can be spared goes first, and what is still too much is an error.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BuildResult } from '../../src/build.ts';
import { EXAMPLE } from '../support/build-fixture.ts';
import { buildText } from '../support/build-text.ts';
import { openPdf } from '../support/set-markup.ts';

const TEXT = readFileSync(EXAMPLE, 'utf8');

function glance(why: number, page: 'A4' | 'Letter' = 'A4'): BuildResult {
  const filler = 'One more sentence that nobody needs. '.repeat(why);
  const text = TEXT.replace('why_it_matters: >-\n', `why_it_matters: >-\n    ${filler}\n`);
  return buildText(text, { templateName: 'at-a-glance', page, name: 'saron-strait.yaml' });
}

describe('at-a-glance', () => {
  it('is one page with everything that it shows, and says what it does not', async () => {
    const { pdf, stages } = glance(0);
    expect((await openPdf(pdf!)).numPages).toBe(1);
    expect(stages.view).toMatchObject({
      positions: [{}],
      notShown: expect.stringMatching(
        /^Not on this page: 2 main points, what changed, .*3 demands, 2 claims, 3 q/,
      ),
    });
  });

  it('has the main points where there is room for them', () => {
    const points = '  points:\n    - Both sides want the harbour inspected.\n';
    const { stages } = buildText(`title: A\nsummary:\n${points}`, { templateName: 'at-a-glance' });
    expect(stages.view?.bottomLine?.points).toMatchObject([{ at: 'summary.points[0]' }]);
    expect(stages.view?.notShown).toBeUndefined();
  });

  it('leaves out positions, then the lists of the ceasefire, where the page is short', async () => {
    const { pdf, stages } = glance(0, 'Letter');
    expect((await openPdf(pdf!)).numPages).toBe(1);
    expect(stages.view?.positions).toBeUndefined();
    expect(stages.view?.notShown).toContain('positions on 2 issues');
    const longer = glance(18);
    expect(longer.pdf).toBeDefined();
    expect(longer.stages.view?.ceasefire).toMatchObject({ lists: [] });
    expect(longer.stages.view?.notShown).toContain('5 terms and reservations');
  });

  it('says by how much it overflows, and what could be shorter', () => {
    const { pdf, diagnostics } = glance(60);
    expect(pdf).toBeUndefined();
    expect(diagnostics.filter(({ code }) => code === 'page-overflow')).toMatchObject([
      {
        severity: 'error',
        file: 'saron-strait.yaml',
        message: expect.stringMatching(/^the page overflows by \d+ pt: about \d+ lines$/),
        hint: expect.stringMatching(
          /^shorten .*: summary\.why_it_matters \(2\d\d\d characters\), /,
        ),
      },
    ]);
  });

  it('measures: every further line is a line more', () => {
    const excess = (why: number): number =>
      Number(
        /by (\d+) pt/.exec(
          glance(why)
            .diagnostics.map(({ message }) => message)
            .join(),
        )?.[1],
      );
    // Two sentences fill a line of prose.
    expect(excess(80) - excess(60)).toBeGreaterThan(8 * 13.5);
    expect(excess(80) - excess(60)).toBeLessThan(12 * 13.5);
  });

  it('fits as soon as the error is gone', () => {
    const fits = [0, 10, 20, 30, 40, 50].map((why) => glance(why).pdf !== undefined);
    expect(fits.indexOf(false)).toBeGreaterThan(1);
    expect(fits.slice(fits.indexOf(false))).not.toContain(true);
  });

  it('shows the same in every format', () => {
    const text = TEXT;
    const options = { templateName: 'at-a-glance', page: 'Letter', name: 'a.yaml' } as const;
    const { documents } = buildText(text, { ...options, formats: ['html'] });
    expect(documents.pdf).toBeUndefined();
    expect(Buffer.from(documents.html!).toString()).toContain('positions on 2 issues');
  });

  it('has no links to what it does not show', async () => {
    const page = await (await openPdf(glance(0).pdf!)).getPage(1);
    const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
    expect(new Set(links.map(({ dest }) => dest))).toEqual(new Set(['S1']));
  });
});

describe('sitrep', () => {
  it('tells events by place and when the next report is due', () => {
    const { pdf, stages } = buildText(TEXT, { templateName: 'sitrep', name: 'a.yaml' });
    expect(pdf).toBeDefined();
    const { body } = stages.markup!;
    const order = ['Highlights', 'In figures', 'Port Ellin', 'Before the period', 'Next report'];
    const places = order.map((words) =>
      body.search(new RegExp(`<(?:h2|strong class="ink")>${words}<`)),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(stages.view?.notShown).toMatch(/^Not in this report: .*3 demands/);
  });

  it.each(['title: A\n', 'title: A\ntimeline: [{ date: 2027, text: So it was. }]\n'])(
    'is decent for a short brief: %j',
    (text) => {
      for (const templateName of ['sitrep', 'at-a-glance'])
        expect(buildText(text, { templateName }).pdf).toBeDefined();
    },
  );
});
