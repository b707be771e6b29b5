// Sections: prose of the desk's own under heads of its own, with the words of a quote among it.
import { describe, expect, test } from 'vitest';
import { buildText, pdfOf } from '../../support/build-text.ts';
import { openPdf } from '../../support/set-markup.ts';
import { markupOf, textOf, viewOf } from '../../template/example.ts';

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

  test('are referred to by their heads', async () => {
    const pdf = await openPdf(pdfOf(buildText(BRIEF)));
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(words.replace(/\s+/gu, ' ').replaceAll(' ,', ',')).toContain(
      'see The lithium fields, page 1',
    );
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

  test('are named where a template leaves them out', () => {
    const { notShown } = viewOf(BRIEF, { leftOut: ['sections'] });
    expect(notShown).toContain('one section');
  });
});
