// Briefs with pictures, as a user builds them.
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { buildFixture, FIGURES, ROOT } from '../support/build-fixture.ts';
import { openPdf } from '../support/set-markup.ts';
import { runMain } from './run-main.ts';

const cwd = temporaryFolder();
cpSync(`${ROOT}test/fixtures/pictures`, join(cwd, 'pictures'), { recursive: true });
const YAML = readFileSync(FIGURES, 'utf8');

async function build(from: string, to: string) {
  writeFileSync(join(cwd, 'a.yaml'), YAML.replace(from, to));
  return runMain(['build', 'a.yaml', '-o', 'a.pdf'], { cwd });
}

describe('pictures', () => {
  it('stand on the page whole, each tagged with its words and place, its caption beside it', async () => {
    const { pdf, diagnostics } = buildFixture(FIGURES);
    expect(diagnostics).toEqual([]);
    const page = await (await openPdf(pdf!)).getPage(1);
    const found: string[] = [];
    const walk = (node: object): void => {
      const {
        role,
        alt,
        bbox,
        children = [],
      } = node as {
        role?: string;
        alt?: string;
        bbox?: number[];
        children?: object[];
      };
      if (role === 'Figure' && bbox) {
        const [left = 0, bottom = 0, right = 0, top = 0] = bbox;
        found.push(
          `${alt?.slice(0, 12)} ${Math.round(right - left)} × ${Math.round(top - bottom)}`,
        );
      }
      if (role === 'Caption') found.push('Caption');
      for (const child of children) walk(child);
    };
    walk((await page.getStructTree())!);
    expect(found).toEqual([
      'Map: the str 366 × 153', 'Caption',
      'Bar chart of 162 × 81', 'Caption',
      'A hill above 162 × 108', 'Caption',
      'The bar char 162 × 81', 'Caption',
    ]); // biome-ignore format: pairs
  });

  it('carry a bar where they changed, and are named by what they show where they are gone', async () => {
    const old = YAML.replace('crossings a week since January', 'crossings');
    writeFileSync(join(cwd, 'old.yaml'), old.replace(/ +caption: The hill.*\n/u, ''));
    const gone = / {2}- file: pictures\/harbour.jpg\n(?: {4}.*\n)+/u;
    writeFileSync(join(cwd, 'new.yaml'), YAML.replace(gone, ''));
    await runMain(['build', 'new.yaml', '--since', 'old.yaml', '-o', 'new.pdf'], { cwd });
    const pdf = await openPdf(readFileSync(join(cwd, 'new.pdf')));
    const { fnArray, argsArray } = await (await pdf.getPage(1)).getOperatorList();
    const paths = argsArray.filter((_, index) => fnArray[index] === OPS.constructPath);
    const bars = paths
      .map(([, , box]): number[] => [...box])
      .filter(([left = 0, , right = 0]) => Math.abs(right - left - 1.75) < 0.01)
      .map(([, bottom = 0, , top = 0]) => Math.round(top - bottom));
    expect(bars).toEqual([81]);
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text).toContain('removed “A hill above the water, the sun at its right”.');
  });

  it('are proved with the rest of the document, out of the document alone', async () => {
    expect((await build('', '')).code).toBe(0);
    const elsewhere = temporaryFolder();
    writeFileSync(join(elsewhere, 'a.pdf'), readFileSync(join(cwd, 'a.pdf')));
    const { code, stdout } = await runMain(['verify', 'a.pdf'], { cwd: elsewhere });
    expect(stdout).toContain('proved');
    expect(code).toBe(0);
  });

  it('are never enlarged beyond their pixels', async () => {
    await build(
      '    width: half\n  - file: pictures/harbour.jpg',
      '  - file: pictures/harbour.jpg',
    );
    const page = await (await openPdf(readFileSync(join(cwd, 'a.pdf')))).getPage(1);
    // 240 pixels are 180 points, however much room there is.
    expect(JSON.stringify(await page.getStructTree())).toMatch(/"bbox":\[172,[\d.]+,352,/);
  });

  it.each([
    [
      'is not there',
      'pictures/strait.svg',
      'pictures/none.svg',
      'a.yaml:12:11: error[figure-missing]',
    ],
    [
      'has no words',
      '    alt: A hill above the water, the sun at its right.\n',
      '',
      'error[missing-key]',
    ],
    ['lies outside', 'pictures/strait.svg', '../strait.svg', 'a.yaml:12:11: error[figure-outside]'],
    ['is a folder', 'pictures/strait.svg', 'pictures', 'a.yaml:12:11: error[figure-missing]'],
    [
      'is no picture',
      'pictures/strait.svg',
      'a.yaml',
      'a.yaml:12:11: error[figure-unusable]: the file is no picture',
    ],
    ['is too large', 'pictures/strait.svg', 'large.png', 'a.yaml:12:11: error[figure-too-large]'],
    [
      'is a link that leads out',
      'pictures/strait.svg',
      'link.svg',
      'a.yaml:12:11: error[figure-outside]',
    ],
  ])('whose file %s is refused at its place', async (_, from, to, message) => {
    if (to === 'large.png') writeFileSync(join(cwd, to), Buffer.alloc(21 * 1024 * 1024));
    if (to === 'link.svg') symlinkSync(`${ROOT}test/fixtures/pictures/strait.svg`, join(cwd, to));
    const { code, stderr } = await build(from, to);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });

  it('are referred to by number', async () => {
    await build(
      'figures:\n',
      'judgments:\n  - text: Ferries will run.\n    based_on: [map]\nfigures:\n',
    );
    const { stdout } = await runMain(['build', 'a.yaml', '--emit', 'markup'], { cwd });
    expect(stdout).toContain('href="#F1"');
  });
});
