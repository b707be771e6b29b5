// The preview in a real browser, as its users meet it. Screenshots go to a folder that is named at the end.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { briefFolder, type StartedPreview, startPreview } from '../desk/start-preview.ts';
import { startBrowser } from './chromium.ts';

const shots = mkdtempSync(join(tmpdir(), 'preview-shots-'));
const NOW = ['--now', '2027-05-08T12:00:00Z'];

let browser: Browser;
let preview: StartedPreview;
let page: Page;
let yaml: string;
const faults: string[] = [];

beforeAll(async () => {
  browser = await startBrowser();
  const folder = briefFolder();
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'Edition as committed');
  preview = await startPreview(folder, NOW);
  yaml = readFileSync(preview.brief, 'utf8');
  page = await open(preview.address);
});

afterAll(async () => {
  await browser?.close();
  console.log(`screenshots: ${shots}`);
});

function git(folder: string, ...args: string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
}

async function open(address: string): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width: 1280, height: 820 } });
  opened.on('pageerror', (error) => faults.push(error.message));
  opened.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await opened.goto(address);
  // The pages alone, as beside an editor of one's own.
  await opened.click('#show-write[aria-pressed=true]');
  await drawn(opened);
  return opened;
}

const drawn = (at: Page): Promise<unknown> => at.waitForSelector('.page .textLayer span');
const save = (text: string): void => writeFileSync(preview.brief, text);
const scrolled = (): Promise<number> => page.$eval('#pages', (column) => column.scrollTop);
const shoot = (name: string): Promise<Buffer> =>
  page.screenshot({ path: join(shots, `${name}.png`) });
const status = (words: RegExp): Promise<unknown> =>
  page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('#status')?.textContent ?? ''),
    words.source,
  );
const says = (words: string): Promise<unknown> =>
  page.waitForFunction(
    (text) => (document.querySelector('#pages')?.textContent ?? '').includes(text),
    words,
  );

async function findings(): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

describe('the pages', () => {
  test('are those of the PDF, with text to select, links and small pages beside them', async () => {
    await says('Saron Strait truce talks');
    await page.waitForSelector('#thumbnails li:nth-child(3) canvas');
    expect(await page.locator('.page').count()).toBe(3);
    expect(await page.getAttribute('.page', 'aria-label')).toBe('Page 1 of 3');
    expect(await page.locator('.page a').count()).toBeGreaterThan(3);
    // Something was drawn: the canvas is not all white.
    const dark = await page.$eval('.page canvas', (canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const pixels = (canvas as HTMLCanvasElement)
        .getContext('2d')!
        .getImageData(0, 0, width, height);
      return pixels.data.filter((value, index) => index % 4 === 0 && value < 100).length;
    });
    expect(dark).toBeGreaterThan(2000);
    await shoot('desktop');
  });

  test('the text lies where it is drawn', async () => {
    // Asked at once: a page is drawn anew when the window changes.
    const part = await page.$eval('.page', (sheet) => {
      const spans = [...sheet.querySelectorAll('.textLayer span[role=presentation]')];
      const title = spans.find(({ textContent }) => textContent === 'Saron Strait truce talks');
      return (title?.getBoundingClientRect().width ?? 0) / sheet.getBoundingClientRect().width;
    });
    expect(part).toBeGreaterThan(0.45);
    expect(part).toBeLessThan(0.6);
  });

  test('are searched before they are drawn', async () => {
    const last = page.locator('.page').last();
    await page.waitForFunction(() => {
      const pages = [...document.querySelectorAll('.page')];
      return pages.every((sheet) => (sheet.querySelector('.textLayer')?.textContent ?? '') !== '');
    });
    expect(await last.locator('canvas').count()).toBe(0);
    expect(await last.textContent()).toContain('Colophon');
  });

  test('the mark of a draft is not in the way of who selects', async () => {
    save(yaml.replace('status: final', 'status: draft'));
    await page.waitForFunction(() =>
      /draft/i.test(document.querySelector('.page')?.textContent ?? ''),
    );
    const spans = page.locator('.page:first-child .textLayer span[role=presentation]');
    // One in the middle of the page, where the mark lies.
    const word = spans.filter({ hasText: 'artillery' }).first();
    await word.scrollIntoViewIfNeeded();
    const place = (await word.boundingBox())!;
    await page.mouse.dblclick(place.x + 20, place.y + place.height / 2);
    const selected = await page.evaluate(() => String(getSelection()).trim());
    expect(await word.textContent()).toContain(selected);
    expect(selected).not.toBe('');
    expect(await page.locator('.page').first().textContent()).not.toContain('DRAFT');
    const drag = async (x: number, y: number): Promise<string> => {
      // A drag that begins in a selection would carry it away.
      await page.evaluate(() => getSelection()?.removeAllRanges());
      // Chromium 156 selects nothing from between the second and fourth letter of this very line.
      await page.mouse.move(place.x + 60, place.y + place.height / 2);
      await page.mouse.down();
      await page.mouse.move(place.x + x, place.y + y, { steps: 8 });
      await page.mouse.up();
      return page.evaluate(() => String(getSelection()));
    };
    // One that ends between the lines, and one that ends in the margin, once the page is drawn.
    const onlyHere = /artillery(?![\s\S]*(?:TLP|naval bases))/;
    await expect.poll(() => drag(150, 30), { timeout: 30_000 }).toMatch(onlyHere);
    await expect.poll(() => drag(420, 22), { timeout: 30_000 }).toMatch(onlyHere);
    save(yaml);
    await page.waitForFunction(
      () => !/draft/i.test(document.querySelector('.page')?.textContent ?? ''),
    );
  });

  test('follow a save, at the place they were scrolled to', async () => {
    await page.$eval('#pages', (column) => column.scrollTo(0, 1700));
    const before = await scrolled();
    save(yaml.replace('A joint harbour inspectorate.', 'A common harbour inspectorate.'));
    await says('A common harbour inspectorate.');
    expect(await scrolled()).toBe(before);
    save(yaml);
    await says('A joint harbour inspectorate.');
  });

  test('show what changed since the edition that is chosen', async () => {
    save(yaml.replace('A joint harbour inspectorate.', 'A common harbour inspectorate.'));
    await says('A common harbour inspectorate.');
    const choices = await page.locator('#since option').allTextContents();
    expect(choices[1]).toMatch(/^last commit: \d{4}-\d\d-\d\d Edition as committed$/);
    await page.selectOption('#since', 'HEAD');
    await page.waitForFunction(() =>
      /Changed: wording/.test(document.querySelector('#pages')?.textContent ?? ''),
    );
    await page.$eval('#pages', (column) => column.scrollTo(0, 0));
    await shoot('since');
    await page.selectOption('#since', '');
    await page.waitForFunction(
      () => !/Changed: wording/.test(document.querySelector('#pages')?.textContent ?? ''),
    );
    save(yaml);
    await says('A joint harbour inspectorate.');
  });

  test('follow a commit: what was changed is the edition before, and the list names it', async () => {
    save(yaml.replace('A joint harbour inspectorate.', 'A common harbour inspectorate.'));
    await page.selectOption('#since', 'HEAD');
    const changed = (): Promise<boolean> =>
      page.evaluate(() =>
        /Changed: wording/.test(document.querySelector('#pages')?.textContent ?? ''),
      );
    await expect.poll(changed, { timeout: 30_000 }).toBe(true);
    git(preview.folder, 'commit', '-qam', 'Common');
    await expect.poll(changed, { timeout: 30_000 }).toBe(false);
    const choices = await page.locator('#since option').allTextContents();
    expect(choices[1]).toMatch(/^last commit: \d{4}-\d\d-\d\d Common$/);
    await page.selectOption('#since', '');
    save(yaml);
    await says('A joint harbour inspectorate.');
    git(preview.folder, 'commit', '-qam', 'Edition as committed');
  });

  test('can be downloaded under the name that a build gives them', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
    expect(download.suggestedFilename()).toBe('saron-strait.pdf');
    expect(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });
});

describe('errors', () => {
  test('lie over the last good pages with the lines they are in, and go when they are mended', async () => {
    save(yaml.replace('\nsubtitle:', '\nsubtitel:'));
    await page.waitForSelector('#overlay:not([hidden])');
    expect(await page.textContent('#overlay')).toContain('did you mean “subtitle”?');
    expect(await page.textContent('#overlay mark')).toBe('subtitel');
    await says('Saron Strait truce talks');
    await shoot('errors');
    expect(await findings()).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('#overlay')).toBe(false);
    await page.keyboard.press('p');
    await page.locator('#problem-list summary').first().click();
    await shoot('errors-panel');
    expect(await findings()).toEqual([]);
    const link = await page.getAttribute('#problem-list a', 'href');
    expect(link).toMatch(/^vscode:\/\/file\/.*saron-strait\.yaml:4:1$/);
    save(yaml);
    await status(/^3 pages, built in \d+ ms$/);
    expect(await page.textContent('#problems')).toContain('No problems');
    await page.keyboard.press('Escape');
  });

  test('show the place in a line that is too long for the frame', async () => {
    const words = 'Kastria put terms into drafts. '.repeat(8);
    save(`${yaml}\ngaps: [{ text: ${words}, nots: Nothing. }]\n`);
    const mark = await page.waitForSelector('#overlay mark');
    await expect
      .poll(() =>
        mark.evaluate((place) => {
          const frame = place.closest('pre')?.getBoundingClientRect();
          const { left, right } = place.getBoundingClientRect();
          return frame !== undefined && left >= frame.left && right <= frame.right;
        }),
      )
      .toBe(true);
    await shoot('errors-long-line');
    save(yaml);
    await status(/^3 pages/);
  });

  test('a file that is taken away and put back', async () => {
    renameSync(preview.brief, `${preview.brief}.away`);
    await page.waitForSelector('#overlay:not([hidden])');
    expect(await page.textContent('#overlay')).toContain('there is no such file');
    renameSync(`${preview.brief}.away`, preview.brief);
    await status(/^3 pages/);
    expect(await page.isVisible('#overlay')).toBe(false);
  });
});

describe('everybody', () => {
  test.each([
    { name: 'light', scheme: 'light', width: 1280 },
    { name: 'dark', scheme: 'dark', width: 1280 },
    { name: 'narrow', scheme: 'light', width: 380 },
    { name: 'narrow-dark', scheme: 'dark', width: 380 },
  ] as const)('axe finds nothing: $name', async ({ name, scheme, width }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 820 });
    save(yaml.replace('saron-strait.article.txt', 'not-there.txt'));
    await page.waitForSelector('#problem-list .warning', { state: 'attached' });
    await page.keyboard.press('p');
    await page.locator('#problem-list summary').first().click();
    expect(await findings()).toEqual([]);
    await shoot(name);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    save(yaml);
    await status(/^3 pages/);
    await page.setViewportSize({ width: 1280, height: 820 });
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('everything works by keys', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Home');
    await page.keyboard.press('j');
    await expect.poll(() => page.textContent('#thumbnails [aria-current]')).toBe('Page 2');
    await page.keyboard.press('k');
    await expect.poll(() => page.textContent('#thumbnails [aria-current]')).toBe('Page 1');
    await page.keyboard.press('PageDown');
    expect(await scrolled()).toBeGreaterThan(500);
    const width = async (): Promise<number> =>
      (await page.locator('.page').first().boundingBox())!.width;
    const fit = await width();
    await page.keyboard.press('-');
    expect(await width()).toBeLessThan(fit);
    await page.keyboard.press('0');
    expect(await width()).toBe(fit);
    await page.keyboard.press('?');
    expect(await page.isVisible('#help')).toBe(true);
    await shoot('help');
    expect(await findings()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('since');
  });

  test('a link on the page leads to its place in the document', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Home');
    const before = await scrolled();
    await page
      .locator('.page a[href="#pages"]')
      .first()
      .evaluate((link) => (link as HTMLElement).click());
    await expect.poll(scrolled).toBeGreaterThan(before);
  });
});

test('the page of another site can read and change nothing', async () => {
  const other = createServer((_request, response) =>
    response.setHeader('Content-Type', 'text/html').end('<h1>Another site</h1>'),
  );
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const stranger = await browser.newPage();
  await stranger.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const got = await stranger.evaluate(async (address) => {
    const read = (path: string, init?: RequestInit): Promise<string> =>
      fetch(address + path, init).then(
        (response) => response.text(),
        () => 'refused',
      );
    const opaque = await fetch(address, { mode: 'no-cors' }).then(
      (response) => response.type,
      () => 'refused',
    );
    const post = await read('compare', { method: 'POST', body: '{"since":""}' });
    return [await read(''), await read('document.pdf'), await read('events'), post, opaque];
  }, preview.address);
  expect(got).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
  const framed = await stranger.evaluate(async (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener('load', done));
    try {
      return frame.contentDocument?.body.textContent ?? 'nothing';
    } catch {
      return 'nothing';
    }
  }, preview.address);
  expect(framed).toBe('nothing');
  await stranger.close();
  other.close();
});

test('no error was logged, and the end is said in words', async () => {
  expect(faults).toEqual([]);
  expect(await preview.stop()).toMatchObject({ code: 0 });
  await status(/^The desk has ended/);
});
