// Boxes: a tint behind blocks, over all pages that they stand on.
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { buildText, pdfOf } from '../../support/build-text.ts';
import { openPdf } from '../../support/set-markup.ts';

const WORDS = 'The observers counted what they could see and asked for what they could not. ';
const TINT = '#eef1f4';

/** A brief whose only section is a box of so many paragraphs, below some text. */
function boxed(paragraphs: number, above = 'Above.'): string {
  const text = `          ${WORDS.repeat(8)}\n\n`.repeat(paragraphs);
  return `title: A
sections:
  - title: Annex B
    text: ${above}
    under:
      - title: In brief
        kind: box
        text: |
${text}`;
}

/** What is drawn on a page, in order: `tint` for the fill of boxes, else the words. */
async function drawnOn(pdf: Awaited<ReturnType<typeof openPdf>>, page: number): Promise<string[]> {
  const { fnArray, argsArray } = await (await pdf.getPage(page)).getOperatorList();
  return fnArray.flatMap((operator, index) => {
    const args = argsArray[index];
    if (operator === OPS.setFillRGBColor && args[0] === TINT) return ['tint'];
    if (operator !== OPS.showText) return [];
    const glyphs = args[0] as readonly (number | { readonly unicode: string })[];
    return [glyphs.map((each) => (typeof each === 'number' ? '' : each.unicode)).join('')];
  });
}

function rolesIn(node: unknown): string[] {
  const { role = '', children = [] } = node as { role?: string; children?: unknown[] };
  return [role, ...children.flatMap(rolesIn)];
}

async function rolesOf(text: string): Promise<string[]> {
  const page = await (await openPdf(pdfOf(buildText(text)))).getPage(1);
  return rolesIn(await page.getStructTree());
}

describe('a box', () => {
  test('has its tint behind it on every page that it stands on', async () => {
    const pdf = await openPdf(pdfOf(buildText(boxed(12))));
    expect(pdf.numPages).toBeGreaterThan(2);
    for (const page of [1, 2, 3]) {
      const drawn = await drawnOn(pdf, page);
      const first = drawn.findIndex((words) => words.includes('observers'));
      expect(drawn.slice(0, first)).toContain('tint');
      expect(drawn.filter((each) => each === 'tint')).toHaveLength(1);
    }
  });

  test('stands whole on a page if it is not long', async () => {
    const stood = new Set<number>();
    for (const lines of [20, 30, 34, 38, 42, 46]) {
      const text = boxed(1, WORDS.repeat(lines));
      const pdf = await openPdf(pdfOf(buildText(text)));
      const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
      const pages = await Promise.all(numbers.map((page) => drawnOn(pdf, page)));
      const tinted = pages.flatMap((drawn, index) => (drawn.includes('tint') ? index + 1 : []));
      expect(tinted).toHaveLength(1);
      stood.add(tinted[0]!);
    }
    // At the end of the page it moves on.
    expect([...stood]).toEqual([1, 2]);
  });

  test('is an aside in PDF 2.0, and a division before', async () => {
    expect(await rolesOf(boxed(1))).toContain('Div');
    expect(await rolesOf(`design: { record: ua2 }\n${boxed(1)}`)).toContain('Aside');
  });
});
