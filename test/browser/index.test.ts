// The page of an index in a real browser, under its own policy: it searches, and axe finds nothing.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runMain } from '../cli/run-main.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { EXAMPLE, ROOT } from '../support/build-fixture.ts';
import { startBrowser } from './chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const cwd = temporaryFolder({
  'keld.yaml':
    'title: Keld bridge\nas_of: 2027-05-09\nstatus: draft\nlanguage: fr\nsummary: { bottom_line: "Le pont est rouvert depuis l’été." }\n',
});
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
  mkdirSync(join(cwd, 'library'));
  const build = (file: string, name: string) =>
    runMain(['build', file, '-o', `library/${name}`], { cwd });
  await build('keld.yaml', 'keld.pdf');
  await build(EXAMPLE, 'saron.pdf');
  await build(`${ROOT}test/fixtures/saron-strait.ar.yaml`, 'هدنة.pdf');
  expect(await runMain(['index', 'library'], { cwd })).toMatchObject({ code: 0 });
});
afterAll(() => browser.close());

async function open(options: object = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(pathToFileURL(join(cwd, 'library/index.html')).href);
  return page;
}

const titles = (page: Page): Promise<string[]> =>
  page.$$eval('#briefs a', (links) => links.map(({ textContent }) => textContent ?? ''));

describe('an index', () => {
  it('finds words of titles, texts, actors and dates, in any script, and marks them', async () => {
    const page = await open();
    expect(await page.textContent('#found')).toBe('3 of 3 found');
    for (const [query, found] of [
      ['truce', ['Saron Strait truce talks']],
      ['هدنة', ['محادثات هدنة مضيق سارون']],
      ['ete rouvert', ['Keld bridge']],
      ['haverkamp', ['Saron Strait truce talks']],
      ['2027-05-09', ['Keld bridge']],
      ['quetzalcoatl', []],
    ] as const) {
      await page.fill('#query', query);
      expect([query, await titles(page)]).toEqual([query, found]);
    }
    expect(await page.textContent('#found')).toBe('No brief has all these words.');
    await page.fill('#query', 'été');
    expect(await page.textContent('.piece mark')).toBe('été');
    await page.close();
  });

  it('shows only what has a status, a label or a language', async () => {
    const page = await open();
    await page.selectOption('select[name=status]', 'draft');
    expect(await titles(page)).toEqual(['Keld bridge']);
    await page.selectOption('select[name=status]', '');
    await page.selectOption('select[name=language]', 'ar');
    expect(await titles(page)).toEqual(['محادثات هدنة مضيق سارون']);
    await page.selectOption('select[name=tlp]', 'AMBER');
    expect(await page.textContent('#found')).toBe('1 of 3 found');
    await page.close();
  });

  it('is worked by the keyboard', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('truce');
    await page.keyboard.press('ArrowDown');
    const focused = () =>
      page.evaluate('document.activeElement.textContent || document.activeElement.id');
    expect(await focused()).toBe('Saron Strait truce talks');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('query');
    await page.close();
  });

  it('can be read where no script runs', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.isVisible('#search')).toBe(false);
    expect(await page.locator('#briefs a').count()).toBe(3);
    await page.close();
  });

  it.each([
    [1200, 'light'],
    [320, 'dark'],
  ] as const)('has nothing that axe finds at %i pixels, %s', async (width, colorScheme) => {
    const page = await open({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    await page.fill('#query', 'truce');
    await page.addScriptTag({ content: AXE });
    const violations = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
    );
    expect(violations).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.close();
  });
});
