// Sections: prose of the desk's own under heads of its own, with the words of a quote among it.
import { describe, expect, test } from 'vitest';
import type { Part } from '../../../src/brief/parts.ts';
import { compareEditions } from '../../../src/edition/compare-editions.ts';
import { withoutMarkdown } from '../../../src/template/prose/inline-markdown.ts';
import { buildText, pdfOf } from '../../support/build-text.ts';
import { openPdf } from '../../support/set-markup.ts';
import { briefOf, markupOf, textOf, viewOf } from '../../template/example.ts';

const BRIEF = `title: A
actors:
  envoy: { name: Ilse Haverkamp, affiliation: Kastria }
sources:
  report: { title: Second report }
quotes:
  - { id: border, text: a border drawn by another name, speaker: envoy, source: report ¶4 }
claims:
  - { id: first, text: The bridge is shut, by: envoy, source: report }
sections:
  - id: background
    title: Background
    text: |
      Self-rule was revoked in 2018.

      Two wars followed.
    points: [Five crossings are open]
    quote: border
    source: report ¶2
    under:
      - { id: fields, title: The lithium fields, text: Nobody has surveyed them., note: As of July. }
gaps:
  - { text: 'Who pays, see [](#fields)' }
`;

function codesOf(text: string): string[] {
  return buildText(text).diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

describe('sections', () => {
  test('stand with their heads, paragraphs, points, sources and inner sections', () => {
    expect(textOf(markupOf(viewOf(BRIEF))).replace(/\s+/gu, ' ')).toContain(
      'Background Self-rule was revoked in 2018. Two wars followed. S1 ¶2 Five crossings are open “a border drawn by another name” Ilse Haverkamp, Kastria Q1 The lithium fields Nobody has surveyed them. As of July.',
    );
  });

  test('have their heads among the bookmarks, the inner ones below', async () => {
    const [title] = await (await openPdf(pdfOf(buildText(BRIEF)))).getOutline();
    const background = title!.items.find((each: { title: string }) => each.title === 'Background');
    expect(background.items.map((each: { title: string }) => each.title)).toEqual([
      'The lithium fields',
    ]);
  });

  test('are referred to by their heads', () => {
    const built = buildText(`${BRIEF}judgments:
  - { text: It will hold., likelihood: likely, confidence: low, based_on: [background] }
`);
    expect(built.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const markup = markupOf(viewOf(BRIEF));
    expect(markup).toContain('see <a class="link" href="#sections-1-1">The lithium fields</a>');
    expect(markup).toContain('id="sections-1-1"');
  });

  test('name a quote, and nothing else', () => {
    expect(codesOf(BRIEF.replace('quote: border', 'quote: first'))).toContain(
      'dangling-reference: no quote is called “first”',
    );
  });

  test('have something under their heads', () => {
    expect(codesOf('title: A\nsections: [{ title: Background }]\n')).toEqual([
      'missing-key: the section has a head, and nothing under it',
    ]);
  });

  test('are named by their heads where they changed', () => {
    const now = briefOf(BRIEF.replace('Nobody has', 'Somebody has'));
    const changes = compareEditions(briefOf(BRIEF), now);
    const { changed } = viewOf(BRIEF, { changes });
    expect(changed?.groups.map(({ word, marks }) => [word, marks.map(({ text }) => text)])).toEqual(
      [['Changed', ['Background']]],
    );
    expect(changed?.bar).toBeUndefined();
  });

  test('stand behind the block that they name, if the template shows it', () => {
    const heads = (text: string, leftOut: readonly Part[] = []): string[] => {
      const markup = markupOf(viewOf(text, { leftOut }));
      return Array.from(markup.matchAll(/<h2[^>]*>([^<]*)</gu), ([, head]) => head!);
    };
    const behind = (block: string) =>
      BRIEF.replace('title: Background', `title: Background\n    after: ${block}`);
    expect(heads(BRIEF).slice(0, 2)).toEqual(['Background', 'Claims']);
    expect(heads(behind('claims')).slice(0, 2)).toEqual(['Claims', 'Background']);
    expect(heads(behind('claims'), ['claims'])[0]).toBe('Background');
    expect(codesOf(behind('sources')).join()).toContain('unknown-term');
  });

  test('are named where a template leaves them out', () => {
    const { notShown } = viewOf(BRIEF, { leftOut: ['sections'] });
    expect(notShown).toContain('one section');
  });
});

describe('a citation in prose', () => {
  const cited = (words: string) => BRIEF.replace('Two wars followed', words);

  test('is the mark of its source', () => {
    const markup = markupOf(viewOf(cited('Two wars followed [report ¶2, ¶3; report p. 9]')));
    expect(markup).toContain(
      'followed <a class="ref" href="#S1">S1 ¶2, ¶3</a> <a class="ref" href="#S1">S1 p. 9</a>.',
    );
  });

  test.each([
    'Two wars [sic] followed',
    'Two wars followed [report of the Mission]',
    String.raw`Two wars followed \[report ¶2]`,
    'Two wars followed [annex 3]',
  ])('is no other bracket: %s', (words) => {
    expect(markupOf(viewOf(cited(words)))).toContain(`${words}.`);
    expect(codesOf(cited(words)).join()).not.toContain('dangling');
  });

  test('names a source of the brief, and is shown where it does not', () => {
    const text = cited('Two wars followed [reprot ¶2]');
    const problem = buildText(text).diagnostics.find(({ code }) => code === 'dangling-source');
    expect(problem).toMatchObject({ message: 'no source is called “reprot”', severity: 'error' });
    expect(problem!.hint).toBe('did you mean “report”?');
    expect(text.slice(problem!.span!.start, problem!.span!.end)).toBe('[reprot ¶2]');
  });

  test('counts as a source of its claim, and among what cites the source', () => {
    const text = `title: A
sources: { report: { title: Second report } }
actors: { envoy: { name: Ilse } }
claims: [{ text: 'Forty shots were fired [report ¶2]', by: envoy }]
`;
    expect(codesOf(text).join()).not.toContain('claim-without-source');
    expect(codesOf(text.replace('[report ¶2]', '')).join()).toContain('claim-without-source');
    expect(viewOf(text).sources?.items[0]?.citedBy).toEqual([{ text: 'C1', href: '#C1' }]);
    expect(viewOf(BRIEF).sources?.items[0]?.citedBy).toEqual([
      { text: 'C1', href: '#C1' },
      { text: 'Q1', href: '#Q1' },
      { text: 'Background', href: '#sections-1' },
    ]);
  });

  test('is in brackets where nothing can be led to', () => {
    const { references } = viewOf(BRIEF, { leftOut: ['sources'] });
    expect(withoutMarkdown('Two wars [report ¶2].', references)).toBe('Two wars [S1 ¶2].');
  });
});
