// What LibreOffice makes of our Word files: it opens them, and its pages have every word, in order.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { BuildResult } from '../../src/build.ts';
import { ARABIC, buildFixture, EXAMPLE, FIGURES, HEBREW, MANY } from '../support/build-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'word-'));
const FORMATS = ['docx'] as const;
const FILES: Readonly<Record<string, () => BuildResult>> = {
  'saron-strait': () => buildFixture(EXAMPLE, { formats: FORMATS }),
  'saron-strait-ar': () => buildFixture(ARABIC, { formats: FORMATS }),
  'saron-strait-he': () => buildFixture(HEBREW, { formats: FORMATS }),
  figures: () => buildFixture(FIGURES, { formats: FORMATS }),
  many: () => buildFixture(MANY, { formats: FORMATS }),
};

/** The file as LibreOffice writes it in another format. */
function converted(docx: Uint8Array, name: string, format: string): string {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, docx);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const to = ['--headless', '--convert-to', format, '--outdir', folder, file];
  execFileSync('soffice', [profile, ...to], { stdio: 'ignore' });
  return join(folder, `${name}.${format.split(':')[0]}`);
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

describe.each(Object.entries(FILES))('%s', (name, build) => {
  it('has its words in the order in which another reader finds them', async () => {
    const docx = build().documents.docx!;
    const text = readFileSync(converted(docx, name, 'txt:Text (encoded):UTF8'), 'utf8');
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
    const words = value.replace(/<img[^>]*>|<[^>]*>/g, ' ').replace(/&\w+;/g, ' ');
    expect(wordsOf(text)).toEqual(wordsOf(words));
  });
});

it('pages are counted and bear the marking', () => {
  const pdf = converted(
    buildFixture(EXAMPLE, { formats: FORMATS }).documents.docx!,
    'pages',
    'pdf',
  );
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  const pages = text.split('\f').slice(0, -1);
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    expect(page.match(/TLP:AMBER/g)!.length).toBeGreaterThanOrEqual(2);
  }
});
