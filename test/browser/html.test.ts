// The web page in a real browser: axe finds nothing, nothing sticks out, the policy lets the style in.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFixture, EXAMPLE, REAL, ROOT } from '../support/build-fixture.ts';
import { startBrowser } from './chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BRIEFS: readonly [string, string, status?: string][] = [
  ['the example', EXAMPLE],
  ['a draft', EXAMPLE, 'draft'],
  ['a withdrawn brief', EXAMPLE, 'withdrawn'],
  ['our own brief', REAL],
  ['pictures', `${ROOT}test/fixtures/figures.yaml`],
  ['Arabic', `${ROOT}test/fixtures/saron-strait.ar.yaml`],
];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each(BRIEFS)('the page of %s', (_name, path, status) => {
  const edit = (text: string): string =>
    status ? text.replace(/^status: \w+/m, `status: ${status}`) : text;
  const { documents } = buildFixture(path, { withSources: false, formats: ['html'], edit });
  const html = new TextDecoder().decode(documents.html);

  it.each([
    [1200, 'light'],
    [1200, 'dark'],
    [320, 'light'],
    [320, 'dark'],
  ] as const)('at %i pixels, %s', async (width, colorScheme) => {
    const page = await open(html, { width, colorScheme });
    expect(await problemsOf(page)).toEqual([]);
    const broken = '[...document.images].filter((image) => image.naturalWidth === 0).length';
    expect(await page.evaluate(broken)).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.close();
  });
});

async function open(
  html: string,
  { width, colorScheme }: { readonly width: number; readonly colorScheme: 'light' | 'dark' },
): Promise<Page> {
  // The page's policy forbids all scripts, axe too.
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme,
    bypassCSP: true,
  });
  await page.setContent(html);
  return page;
}

async function problemsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    `axe.run().then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  );
}
