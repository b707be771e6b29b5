// The desk in a real browser: what colleagues changed in the Word file of a brief is taken and left.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { briefFolder, type StartedPreview, startPreview } from '../desk/start-preview.ts';
import { changedDocx } from '../merge/changed-docx.ts';
import { startBrowser } from './chromium.ts';

const NOW = ['--now', '2027-05-08T12:00:00Z'];

let browser: Browser;
let preview: StartedPreview;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  browser = await startBrowser();
  const folder = briefFolder();
  const build = ['build', 'saron-strait.yaml', '--format', 'docx', '-o', 'a.docx', ...NOW];
  expect((await runCli(build, { cwd: folder })).code).toBe(0);
  const changed = changedDocx(
    readFileSync(join(folder, 'a.docx')),
    [
      { from: '21-day truce at sea', to: 'three-week truce', author: 'Ada Lind' },
      { from: 'Withdrawal of artillery', to: 'Removal of artillery' },
      { from: 'it is an intermission', to: 'it is a pause', author: 'Ada Lind' },
    ],
    [{ on: 'foreign naval bases', author: 'Ben Roe', text: 'Who says so?' }],
  );
  writeFileSync(join(folder, 'cleared.docx'), changed);
  preview = await startPreview(folder, NOW);
  page = await browser.newPage({ viewport: { width: 1280, height: 820 } });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(preview.address);
  await page.waitForSelector('.page .textLayer span');
});

afterAll(async () => {
  await preview?.stop();
  await browser?.close();
});

const brief = (): string => readFileSync(preview.brief, 'utf8');
const card = (field: string) => page.locator('.changes > li', { hasText: field });

describe('a Word review', () => {
  test('is shown change by change, with the reasons against one and what was said', async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.click('#review-tool'),
    ]);
    await chooser.setFiles(join(preview.folder, 'cleared.docx'));
    await card('summary.bottom_line').waitFor();
    expect(await card('summary.bottom_line').textContent()).toContain('Ada Lind');
    expect(await card('summary.bottom_line').locator('ins').first().textContent()).toContain(
      'three-week',
    );
    expect(await card('quotes[0].text').textContent()).toContain('words of others');
    expect(await card('quotes[0].text').getByRole('button', { name: 'Take' }).count()).toBe(0);
    expect(await page.locator('#review .comment').textContent()).toContain('Who says so?');
    await page.evaluate(axe.source);
    const found = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run('#review'),
    );
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  test('writes what is taken into the text, which is saved; undo takes it back', async () => {
    await card('summary.bottom_line').getByRole('button', { name: 'Take' }).click();
    await card('summary.bottom_line').waitFor({ state: 'detached' });
    await expect
      .poll(brief, { timeout: 20_000 })
      .toContain('Velmora has accepted a three-week truce');
    await page.click('#source .cm-content');
    await page.keyboard.press('Control+z');
    await expect
      .poll(brief, { timeout: 20_000 })
      .toContain('Velmora has accepted a 21-day truce at sea');
  });

  test('leaves what is left', async () => {
    await card('demands[0].text').getByRole('button', { name: 'Leave' }).click();
    await card('demands[0].text').waitFor({ state: 'detached' });
    expect(brief()).toContain('Withdrawal of artillery');
    expect(faults).toEqual([]);
  });
});
