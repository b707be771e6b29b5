// The desk in a real browser: a brief is begun, written, saved, merged, kept and found again, as people do it.

import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { briefFolder, type StartedDesk, startDesk } from '../desk/start-preview.ts';
import { startBrowser } from './chromium.ts';

const shots = process.env['SHOTS'] ?? tmpdir();
const NOW = ['--now', '2027-05-08T12:00:00Z'];
const BRIEF = 'saron-strait.yaml';
const PATIENCE = { timeout: 40_000 };

let browser: Browser;
let context: BrowserContext;
let desk: StartedDesk;
let page: Page;
let yaml: string;
const faults: string[] = [];

beforeAll(async () => {
  browser = await startBrowser();
  context = await browser.newContext({ viewport: { width: 1400, height: 860 } });
  const folder = briefFolder();
  writeFileSync(join(folder, 'actors.yaml'), 'actors:\n  a: { name: A }\n');
  writeFileSync(join(folder, 'broken.yaml'), 'title: [\n');
  writeFileSync(join(folder, 'open.yaml'), 'title: Open\nto_do: [call back, write on]\n');
  symlinkSync('/etc/hostname', join(folder, 'out.yaml'));
  desk = await startDesk(folder, NOW);
  yaml = readFileSync(join(folder, BRIEF), 'utf8');
  page = await newPage();
});

afterAll(async () => {
  await browser?.close();
});

async function newPage(): Promise<Page> {
  const opened = await context.newPage();
  opened.setDefaultTimeout(40_000);
  opened.on('pageerror', (error) => faults.push(error.message));
  opened.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return opened;
}

const onDisk = (name = BRIEF): string => readFileSync(join(desk.folder, name), 'utf8');
const write = (text: string, name = BRIEF): void => writeFileSync(join(desk.folder, name), text);
const address = (name = BRIEF): string => `${desk.address}?brief=${name}`;
const shoot = (name: string): Promise<Buffer> =>
  page.screenshot({ path: join(shots, `desk-${name}.png`) });
const text = (at: Page = page): Promise<string> =>
  at.evaluate(() =>
    [...document.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'),
  );
const saved = (at: Page = page): Promise<unknown> =>
  at.waitForFunction(() => document.querySelector('#saved')?.textContent === 'Saved');
const says = (words: string, at: Page = page): Promise<unknown> =>
  at.waitForFunction(
    (wanted) => (document.querySelector('#pages')?.textContent ?? '').includes(wanted),
    words,
  );

async function open(name = BRIEF, at: Page = page): Promise<void> {
  await at.goto(address(name));
  await at.waitForSelector('.page .textLayer span');
}

/** Goes behind some words of the text by searching for them, as one does. */
async function goBehind(words: string, at: Page = page): Promise<void> {
  await at.locator('.cm-content').press('Control+f');
  const field = at.locator('.cm-search input[name=search]');
  await field.fill(words);
  // The search takes what is typed at the next key.
  await field.press('End');
  await field.press('Enter');
  await at.keyboard.press('Escape');
  await at.locator('.cm-content').press('ArrowRight');
}

async function findings(): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

describe('the list', () => {
  test('has the briefs with what is open in each, not what they include, nor what a link leads to', async () => {
    await page.goto(desk.address);
    const rows = page.locator('.briefs tbody tr');
    await expect.poll(() => rows.count(), PATIENCE).toBe(3);
    expect(await rows.locator('.name').allTextContents()).toEqual([
      'broken.yaml',
      'open.yaml',
      BRIEF,
    ]);
    const cells = (name: string): Promise<string[]> =>
      page.locator(`tr[data-brief="${name}"] td`).allTextContents();
    await expect.poll(() => cells('open.yaml'), PATIENCE).toEqual(['', '', '2', '–', '–']);
    await expect
      .poll(() => cells(BRIEF), PATIENCE)
      .toEqual(['final', '2027-05-07T18:00+02:00', '–', '–', '–']);
    await expect.poll(async () => (await cells('broken.yaml'))[4], PATIENCE).toBe('1');
    expect(await findings()).toEqual([]);
    await shoot('list');
  });

  test('begins an empty brief', async () => {
    await page.click('.begin summary');
    await page.fill('#new-name', 'Harbour watch');
    expect(await findings()).toEqual([]);
    await shoot('begin');
    await page.getByRole('button', { name: 'Begin an empty one' }).click();
    await page.waitForSelector('.cm-content');
    expect(onDisk('harbour-watch.yaml')).toContain('title: Harbour watch');
    await expect.poll(() => text(), PATIENCE).toContain('title: Harbour watch');
  });

  test('begins one from an article that is pasted, and keeps that beside it', async () => {
    await page.goto(desk.address);
    await page.click('.begin summary');
    await page.fill('#new-name', '../Port closed');
    await page.fill(
      '#new-paste',
      'Port closed\n\n“We will not reopen the port,” the harbour master, Anna Koval, said on 4 May 2027.\n',
    );
    await page.getByRole('button', { name: 'Begin from this text' }).click();
    await page.waitForSelector('.cm-content');
    expect(onDisk('port-closed.yaml')).toContain('We will not reopen the port');
    expect(onDisk('sources/port-closed.txt')).toContain('Anna Koval');
  });

  test('says why a brief cannot be begun', async () => {
    await page.goto(desk.address);
    await page.click('.begin summary');
    await page.fill('#new-name', 'harbour watch');
    await page.getByRole('button', { name: 'Begin an empty one' }).click();
    await expect
      .poll(() => page.textContent('.said'), PATIENCE)
      .toContain('harbour-watch.yaml is already there');
    await page.fill('#new-name', 'Nothing');
    await page.setInputFiles('#new-file', {
      name: 'a.mp3',
      mimeType: 'audio/mpeg',
      buffer: Buffer.from('ID3\u0003 noise \u0000'),
    });
    await expect.poll(() => page.textContent('.said'), PATIENCE).toContain('recording');
    faults.length = 0;
  });
});

describe('the text', () => {
  test('is saved as it is typed, shown on the pages, and undone after a reload', async () => {
    await open();
    await saved();
    await goBehind('text: A joint harbour inspectorate');
    await page.keyboard.type(' of both');
    await says('A joint harbour inspectorate of both.');
    await saved();
    const typed = yaml.replace('harbour inspectorate.', 'harbour inspectorate of both.');
    expect(onDisk()).toBe(typed);
    await page.reload();
    await page.waitForSelector('.page .textLayer span');
    await page.locator('.cm-content').press('Control+z');
    await says('A joint harbour inspectorate.');
    await expect.poll(() => onDisk(), PATIENCE).toBe(yaml);
    expect(await findings()).toEqual([]);
    await shoot('brief');
  });

  test('offers what the format and the brief know, and says what a key means', async () => {
    await goBehind('status: reported');
    await page.keyboard.press('Control+Shift+k');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.type('\nstat');
    await page.waitForSelector('.cm-tooltip-autocomplete');
    await expect
      .poll(() => page.textContent('.cm-tooltip-autocomplete [aria-selected]'), PATIENCE)
      .toBe('status');
    // A list that has only just come takes no keys yet.
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Space');
    await page.waitForSelector('.cm-tooltip-autocomplete');
    const terms = page.locator('.cm-tooltip-autocomplete li .cm-completionLabel');
    expect(await terms.allTextContents()).toContain('disputed');
    await shoot('completion');
    await page.keyboard.press('Escape');
    await page.keyboard.type('reported');
    await goBehind('by: haver');
    await page.keyboard.press('Control+Space');
    await page.waitForSelector('.cm-tooltip-autocomplete');
    expect(await page.textContent('.cm-tooltip-autocomplete')).toContain('Ilse Haverkamp');
    await page.keyboard.press('Escape');
    await page.locator('.cm-line', { hasText: 'credibility: 3' }).locator('span').first().hover();
    await page.waitForSelector('.hover');
    expect(await page.textContent('.hover')).toContain('Admiralty code');
    write(yaml);
  });

  test('has its problems under the words, and a button where there is one right answer', async () => {
    await open();
    await saved();
    await goBehind('status: final');
    await page.keyboard.press('Backspace');
    await page.waitForSelector('.cm-lintRange-error');
    const answer = page.getByRole('button', { name: 'Write “final”' });
    // What is told of the next build takes the place of what the pointer rests on.
    await expect
      .poll(async () => {
        await page.mouse.move(0, 0);
        await page.hover('.cm-lintRange-error');
        await page.waitForTimeout(600);
        return answer.count();
      }, PATIENCE)
      .toBe(1);
    await shoot('problem');
    await answer.click();
    await page.waitForSelector('.cm-lintRange-error', { state: 'detached' });
    await expect.poll(() => onDisk(), PATIENCE).toBe(yaml);
  });

  test('is mended where a slip has one right answer', async () => {
    write(yaml.replace('title: Saron Strait truce talks', 'title: Saron Strait truce talks   '));
    await open();
    await saved();
    await page.click('#mend');
    await expect.poll(() => onDisk(), PATIENCE).toBe(yaml);
    expect(await page.textContent('#told')).toContain('undo takes it back');
  });
});

describe('the pages', () => {
  test('lead to the field that is clicked, and mark the field that is written', async () => {
    await open();
    await saved();
    const words = page.locator('.textLayer span[role=presentation]');
    await words.filter({ hasText: 'Withdrawal of artillery' }).first().click();
    await expect
      .poll(() => page.textContent('.cm-activeLine'), PATIENCE)
      .toContain('text: Withdrawal of artillery');
    await page.waitForSelector('.field-mark');
    const word = await words.filter({ hasText: 'Withdrawal of artillery' }).first().boundingBox();
    const marks = await page
      .locator('.field-mark')
      .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().toJSON()));
    const over = marks.filter(({ x, y }) => Math.abs(x - word!.x) < 3 && Math.abs(y - word!.y) < 3);
    expect(over).toHaveLength(1);
    await shoot('marked');
  });

  test('follow the cursor to a page that was not in view', async () => {
    await goBehind('glossary');
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(
        () =>
          page.evaluate(() => {
            const column = document.querySelector('#pages')!.getBoundingClientRect();
            return [...document.querySelectorAll('.field-mark')].some((mark) => {
              const { top, bottom } = mark.getBoundingClientRect();
              return top >= column.top && bottom <= column.bottom;
            });
          }),
        PATIENCE,
      )
      .toBe(true);
  });

  test('are searched, drawn or not', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await page.keyboard.type('colophon');
    await expect.poll(() => page.textContent('#find-count'), PATIENCE).toBe('1 of 1');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.$eval('#pages', (column) => column.scrollTop), PATIENCE)
      .toBeGreaterThan(500);
    expect(await findings()).toEqual([]);
    await page.fill('#find-words', 'no such words');
    expect(await page.textContent('#find-count')).toBe('not found');
    await page.keyboard.press('Escape');
  });
});

describe('nothing is lost', () => {
  test('a change of another field on the disk is merged, one of the same field is shown', async () => {
    await open();
    await saved();
    await page.evaluate(() => {
      // The server does not answer for a while, as when the machine sleeps.
      const { fetch } = window;
      window.fetch = (input, init) =>
        init?.method === 'POST' ? Promise.reject(new Error('asleep')) : fetch(input, init);
      Object.assign(window, { wake: () => Object.assign(window, { fetch }) });
    });
    await goBehind('text: A joint harbour inspectorate');
    await page.keyboard.type(' of ours');
    write(yaml.replace('edition: 2', 'edition: 3'));
    const kept = (): Promise<string> => page.evaluate(() => Object.values(localStorage).join());
    await expect.poll(kept, PATIENCE).toContain('edition: 3');
    expect(await kept()).toContain('inspectorate of ours.');
    write(yaml.replace('A joint harbour inspectorate.', 'A joint harbour inspectorate of theirs.'));
    await page.waitForSelector('#conflict:not([hidden])');
    expect(await page.textContent('#conflict')).toContain('inspectorate of ours.');
    expect(await page.textContent('#conflict')).toContain('inspectorate of theirs.');
    expect(await findings()).toEqual([]);
    await shoot('conflict');
    await page.evaluate(() => (window as unknown as { wake(): void }).wake());
    await page.getByRole('button', { name: 'Keep yours' }).click();
    await saved();
    expect(onDisk()).toContain('inspectorate of ours.');
    write(yaml);
    await expect.poll(() => text(), PATIENCE).not.toContain('of ours');
  });

  test('two windows on one brief agree', async () => {
    const other = await newPage();
    await open(BRIEF, other);
    await saved(other);
    await goBehind('text: A joint harbour inspectorate', other);
    await other.keyboard.type(' at sea');
    await goBehind('title: Saron Strait truce talks');
    await page.keyboard.type(' today');
    for (const window of [page, other]) {
      await says('truce talks today', window);
      await says('A joint harbour inspectorate at sea.', window);
    }
    await expect
      .poll(() => onDisk(), PATIENCE)
      .toBe(
        yaml
          .replace('truce talks', 'truce talks today')
          .replace('A joint harbour inspectorate.', 'A joint harbour inspectorate at sea.'),
      );
    await other.close();
    write(yaml);
    await expect.poll(() => page.textContent('#pages'), PATIENCE).not.toContain('talks today');
  });

  test('a file that may only be read is told', async () => {
    chmodSync(join(desk.folder, BRIEF), 0o444);
    await page.reload();
    await page.waitForSelector('.page .textLayer span');
    await expect.poll(() => page.textContent('#saved'), PATIENCE).toContain('may only be read');
    await goBehind('text: A joint harbour inspectorate');
    await page.keyboard.type(' x');
    await says('A joint harbour inspectorate x.');
    expect(onDisk()).toBe(yaml);
    chmodSync(join(desk.folder, BRIEF), 0o644);
    await page.locator('.cm-content').press('Control+z');
  });

  test('line ends of Windows and a byte order mark stay as they are', async () => {
    const windows = `\uFEFF${'title: Windows\nsummary:\n  bottom_line: One.\n'.replaceAll('\n', '\r\n')}`;
    write(windows, 'windows.yaml');
    await open('windows.yaml');
    await saved();
    await goBehind('One');
    await page.keyboard.type(' and two');
    await says('One and two.');
    await saved();
    expect(onDisk('windows.yaml')).toBe(windows.replace('One', 'One and two'));
  });

  test('what was not saved when the desk was killed is there when it is back', async () => {
    await open();
    await saved();
    const { port } = new URL(desk.address);
    await desk.kill();
    await page.waitForFunction(() =>
      /has ended/.test(document.querySelector('#status')?.textContent ?? ''),
    );
    await goBehind('text: A joint harbour inspectorate');
    await page.keyboard.type(' kept here');
    await expect.poll(() => page.textContent('#saved'), PATIENCE).toContain('kept in this browser');
    expect(await findings()).toEqual([]);
    await shoot('ended');
    expect(onDisk()).toBe(yaml);
    desk = await startDesk(desk.folder, NOW, port);
    faults.length = 0;
    await open();
    await says('A joint harbour inspectorate kept here.');
    await expect.poll(() => onDisk(), PATIENCE).toContain('inspectorate kept here.');
    write(yaml);
    await expect.poll(() => text(), PATIENCE).not.toContain('kept here');
  });
});

describe('everybody', () => {
  test.each([
    { name: 'light', scheme: 'light', width: 1400, height: 860 },
    { name: 'dark', scheme: 'dark', width: 1400, height: 860 },
    { name: 'wide', scheme: 'light', width: 2560, height: 1300 },
    { name: 'phone', scheme: 'light', width: 360, height: 740 },
    { name: 'phone-dark', scheme: 'dark', width: 360, height: 740 },
    // A window of 1280 pixels at 400 %.
    { name: 'zoomed', scheme: 'light', width: 320, height: 256 },
  ] as const)('axe finds nothing, and nothing sticks out: $name', async (each) => {
    await page.emulateMedia({ colorScheme: each.scheme });
    await page.setViewportSize({ width: each.width, height: each.height });
    await page.goto(address());
    await page.waitForSelector('.cm-line');
    await saved();
    expect(await findings()).toEqual([]);
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await shoot(each.name);
    if (each.width < 900) await page.click('#show-pages');
    await page.waitForSelector('.page canvas');
    expect(await findings()).toEqual([]);
    await shoot(`${each.name}-pages`);
    if (each.width < 900) await page.click('#show-write');
    await page.goto(desk.address);
    await page.waitForSelector('.briefs');
    expect(await findings()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await shoot(`${each.name}-list`);
    await page.setViewportSize({ width: 1400, height: 860 });
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('by keys alone: from the text to the pages and back, and the rule between them', async () => {
    await open();
    await page.locator('.cm-content').press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pages');
    await page.keyboard.press('w');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
    await page.locator('#split').focus();
    const width = (): Promise<number> =>
      page.$eval('#write', (part) => part.getBoundingClientRect().width);
    const before = await width();
    await page.keyboard.press('ArrowRight');
    expect(await width()).toBeGreaterThan(before);
    await page.keyboard.press('ArrowLeft');
  });

  test('in Arabic the page is mirrored and speaks Arabic; the text runs as YAML does', async () => {
    const arabic = await browser.newContext({
      locale: 'ar',
      viewport: { width: 1400, height: 860 },
    });
    const mirrored = await arabic.newPage();
    await mirrored.goto(address());
    await mirrored.waitForSelector('.page .textLayer span', { timeout: 60_000 });
    expect(await mirrored.getAttribute('html', 'dir')).toBe('rtl');
    expect(await mirrored.textContent('#show-write')).not.toBe('Write');
    const [write, pages] = await Promise.all(
      ['#write', '#pages'].map((id) => mirrored.locator(id).boundingBox()),
    );
    expect(write!.x).toBeGreaterThan(pages!.x);
    await mirrored.screenshot({ path: join(shots, 'desk-arabic.png') });
    await arabic.close();
  });
});

describe('others', () => {
  test('the page of another site can read, write and begin nothing', async () => {
    const other = createServer((_request, response) =>
      response.setHeader('Content-Type', 'text/html').end('<h1>Another site</h1>'),
    );
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const stranger = await browser.newPage();
    await stranger.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const before = onDisk();
    const got = await stranger.evaluate(
      async ({ desk: at, brief }) => {
        const ask = (path: string, init?: RequestInit): Promise<string> =>
          fetch(at + path, init).then(
            (response) => response.text(),
            () => 'refused',
          );
        const type = { 'Content-Type': 'application/json' };
        const post = (path: string, value: unknown): Promise<string> =>
          ask(path, { method: 'POST', headers: type, body: JSON.stringify(value) });
        const blind = { method: 'POST', mode: 'no-cors', body: '{"text":"x"}' } as const;
        return Promise.all([
          ask('briefs'),
          ask(`text?brief=${brief}`),
          ask(`fields?brief=${brief}`),
          post(`save?brief=${brief}`, { base: '', text: 'x' }),
          post(`draft?brief=${brief}`, { text: 'x' }),
          post('begin', { name: 'evil' }),
          ask(`save?brief=${brief}`, blind),
          ask('begin-from?name=evil', blind),
        ]);
      },
      { desk: desk.address, brief: BRIEF },
    );
    expect(got.filter((answer) => answer !== 'refused' && answer !== '')).toEqual([]);
    expect(onDisk()).toBe(before);
    expect(() => onDisk('evil.yaml')).toThrow();
    await stranger.close();
    other.close();
  });

  test('the page itself reaches no file outside the folder', async () => {
    await page.goto(desk.address);
    const got = await page.evaluate(async () => {
      const ask = async (path: string, init?: RequestInit): Promise<number> =>
        (await fetch(path, init)).status;
      const headers = { 'Content-Type': 'application/json' };
      const save = (brief: string): Promise<number> =>
        ask(`save?brief=${encodeURIComponent(brief)}`, {
          ...{ method: 'POST', headers },
          body: '{"base":"","text":"x"}',
        });
      return Promise.all([
        ask('text?brief=out.yaml'),
        ask('text?brief=../../etc/passwd'),
        ask('text?brief=/etc/passwd'),
        ask('text?brief=.'),
        ask('document.pdf?brief=out.yaml'),
        ask('events?brief=out.yaml'),
        save('out.yaml'),
        save('../x.yaml'),
        save('new.yaml'),
      ]);
    });
    expect(got).toEqual([404, 404, 404, 404, 404, 404, 404, 404, 404]);
    faults.length = 0;
  });
});

test('no error was logged', async () => {
  expect(faults).toEqual([]);
  expect(await desk.stop()).toMatchObject({ code: 0 });
});
