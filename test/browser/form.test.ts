// The form of a brief in a real browser, as somebody uses it who never saw YAML.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { briefFolder, type StartedPreview, startPreview } from '../desk/start-preview.ts';
import { startBrowser } from './chromium.ts';

const shots = mkdtempSync(join(tmpdir(), 'form-shots-'));

let browser: Browser;
let preview: StartedPreview;
let page: Page;
let yaml: string;
const faults: string[] = [];

beforeAll(async () => {
  browser = await startBrowser();
  preview = await startPreview(briefFolder(), ['--now', '2027-05-08T12:00:00Z']);
  yaml = readFileSync(preview.brief, 'utf8');
});

beforeEach(async () => {
  await page?.close();
  writeFileSync(preview.brief, yaml);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(preview.address);
  await page.getByRole('button', { name: 'Form', exact: true }).click();
  await page.waitForSelector('#form .section');
});

afterAll(async () => {
  await browser?.close();
  await preview?.stop();
  console.log(`screenshots: ${shots}`);
});

const saved = (): string => readFileSync(preview.brief, 'utf8');
const becomes = (wanted: string): Promise<void> =>
  expect.poll(saved, { timeout: 15_000 }).toBe(wanted);
const field = (...path: (string | number)[]): Locator =>
  page.locator(`[data-path='${JSON.stringify(path)}']`).first();
const goTo = async (block: string): Promise<void> => {
  await page.getByLabel('Go to…').selectOption(block);
};
const focused = (): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement).dataset['path']);

describe('a field', () => {
  test('writes its value, and nothing else moves', async () => {
    await field('title').fill('Saron Strait: talks');
    await becomes(yaml.replace('title: Saron Strait truce talks', 'title: "Saron Strait: talks"'));
    await field('summary', 'bottom_line').fill('Velmora has accepted.');
    await field('status').selectOption('draft');
    await becomes(
      yaml
        .replace('title: Saron Strait truce talks', 'title: "Saron Strait: talks"')
        .replace(/(bottom_line: >-\n {4})[^\n]*\n[^\n]*/, '$1Velmora has accepted.')
        .replace('status: final  ', 'status: draft  '),
    );
  });

  test('that is emptied goes from the brief, and undo brings it back', async () => {
    await field('subtitle').fill('');
    await becomes(yaml.replace(/subtitle: .*\n/, ''));
    await field('subtitle').press('Control+z');
    await becomes(yaml);
    await expect.poll(() => field('subtitle').inputValue()).toContain('Port Ellin');
  });

  test('shows terms with their meaning, and dates with what they are inferred from', async () => {
    await goTo('claims');
    const options = await field('claims', 0, 'credibility').locator('option').allTextContents();
    expect(options).toContain('3 – possibly true');
    await field('claims', 0, 'credibility').selectOption('2');
    await field('claims', 0, 'date').fill('May');
    expect(await page.locator('.fault:visible').textContent()).toMatch(/^Write 2027, 2027-05/);
    await field('claims', 0, 'date').fill('2027-05');
    const dated = page.locator('.field.date', { has: field('claims', 0, 'date') });
    await dated.getByLabel('inferred, because').first().check();
    await page.keyboard.type('The paper is of that month.');
    await becomes(
      yaml
        .replace('credibility: 3 ', 'credibility: 2 ')
        .replace(
          'date: 2022\n',
          'date: { date: 2027-05, inferred: The paper is of that month. }\n',
        ),
    );
  });

  test('names an actor, also one who is new', async () => {
    await goTo('claims');
    await field('claims', 0, 'by').selectOption({ label: 'Somebody new…' });
    await page.keyboard.type('Nora Lind');
    await page.keyboard.press('Enter');
    await becomes(
      yaml
        .replace('kind: mediator }\n', 'kind: mediator }\n  nora-lind: { name: Nora Lind }\n')
        .replace('by: haverkamp', 'by: nora-lind'),
    );
  });

  test('that cannot be written without changing something else says so', async () => {
    const tied = yaml
      .replace('by: drakos', 'by: &who drakos')
      .replace('speaker: drakos', 'speaker: *who');
    writeFileSync(preview.brief, tied);
    await page.reload();
    await goTo('claims');
    await field('claims', 1, 'by').selectOption('vos');
    await expect.poll(() => page.locator('.refused').textContent()).toContain('an anchor (&)');
    expect(await field('claims', 1, 'by').inputValue()).toBe('drakos');
    expect(saved()).toBe(tied);
  });
});

describe('cards', () => {
  const [first, second] = [
    / {2}- id: draft-2022\n[\s\S]*?retracted\n/,
    / {2}- id: accepted-[\s\S]*?\[kastria\]\n/,
  ];

  test('move by keys, and what has the focus keeps it', async () => {
    await goTo('claims');
    await field('claims', 0, 'text').press('Alt+ArrowDown');
    const [one, two] = [first.exec(yaml)![0], second.exec(yaml)![0]];
    await becomes(yaml.replace(one + two, two + one));
    expect(await focused()).toBe('["claims",1,"text"]');
    expect(await page.locator('#form [role=status]').textContent()).toBe('Now at place 2 of 2');
  });

  test('are dragged', async () => {
    await goTo('demands');
    const section = page.locator('.section', {
      has: page.getByRole('heading', { name: 'Demands' }),
    });
    const cards = section.locator('> .list > .cards > .card');
    // Closed, all of them are in sight.
    for (const index of [0, 1, 2]) await cards.nth(index).locator('summary').first().click();
    await cards
      .nth(2)
      .locator('> .handle')
      .dragTo(cards.nth(0), { targetPosition: { x: 40, y: 4 } });
    await expect
      .poll(() => saved().indexOf('id: bases') < saved().indexOf('id: artillery'))
      .toBe(true);
  });

  test('come and go', async () => {
    await goTo('claims');
    await page.getByRole('button', { name: 'Add to Claims' }).click();
    await expect.poll(focused).toBe('["claims",2,"text"]');
    await page.keyboard.type('The lane is open.');
    await field('claims', 2, 'by').selectOption('vaida');
    const added = yaml.replace(
      /(disputed_by: \[kastria\]\n)/,
      '$1  - text: The lane is open.\n    by: vaida\n',
    );
    await becomes(added);
    await page.getByRole('button', { name: 'Remove 3' }).first().click();
    await becomes(yaml);
  });

  test('hold what the form does not know, and say so', async () => {
    writeFileSync(preview.brief, yaml.replace('by: drakos', 'colour: red\n    by: drakos'));
    await goTo('claims');
    await expect
      .poll(() => page.locator('.left-alone:visible').allTextContents())
      .toContain('Also in the source, where it stays as it is: colour');
    await field('claims', 1, 'status').selectOption('reported');
    await expect.poll(saved).toContain('colour: red');
  });
});

test('words that are selected in the source become a quotation with its place', async () => {
  await goTo('claims');
  await page.locator('.field.source').getByRole('button', { name: 'Read' }).first().click();
  const paragraph = page.getByLabel('¶4', { exact: true });
  await expect.poll(() => paragraph.evaluate((area) => area === document.activeElement)).toBe(true);
  await paragraph.evaluate((area: HTMLTextAreaElement) => {
    const start = area.value.indexOf('Nobody');
    area.setSelectionRange(start, area.value.indexOf('.', start) + 1);
  });
  await page.screenshot({ path: join(shots, 'source.png') });
  await page.getByRole('button', { name: 'Quote these words' }).click();
  await expect.poll(focused).toBe('["quotes",3,"speaker"]');
  await field('quotes', 3, 'speaker').selectOption('haverkamp');
  await becomes(
    yaml.replace(
      /(?<=translation: machine \}\n)/,
      '  - text: Nobody in Velmora answered the letter.\n    speaker: haverkamp\n    source: meridian ¶4\n',
    ),
  );
});

test('a sentence becomes a claim of who said it', async () => {
  await goTo('quotes');
  await field('quotes', 0, 'context').focus();
  await page.getByRole('button', { name: 'Make a claim of this sentence' }).click();
  await expect.poll(focused).toBe('["claims",2,"by"]');
  await becomes(
    yaml.replace(
      /(?<=disputed_by: \[kastria\]\n)/,
      '  - text: Asked what Kastria needs before it signs.\n    by: haverkamp\n    source: meridian ¶2\n',
    ),
  );
});

test('a place on the pages leads to its field, whose text is marked there', async () => {
  await page.waitForSelector('.page .textLayer span');
  await page.locator('.textLayer span', { hasText: 'A paper that leaves guns' }).first().click();
  await expect.poll(focused).toMatch(/^\["quotes",0/);
});

test('a text that is no YAML is mended in the source first', async () => {
  writeFileSync(preview.brief, yaml.replace('claims:', 'claims: ['));
  await expect.poll(() => page.getByText('The text has an error').isVisible()).toBe(true);
  writeFileSync(preview.brief, yaml);
  await expect.poll(() => page.getByText('The text has an error').isVisible()).toBe(false);
});

describe('for everyone', () => {
  async function findings(): Promise<string[]> {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run('#write'),
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  }

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
  ] as const)(
    'nothing is in the way of who hears it: %s, %s pixels',
    async (colorScheme, width) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const block of ['actors', 'claims', 'quotes', 'positions']) await goTo(block);
      expect(await findings()).toEqual([]);
      const tooWide = await page.$eval('#form', (form) => form.scrollWidth - form.clientWidth);
      expect(tooWide).toBe(0);
      await page.screenshot({ path: join(shots, `${colorScheme}-${width}.png`) });
    },
  );

  test.each([
    ['de', 'Behauptungen', 'bestritten', 'ltr'],
    ['ar', 'الادعاءات', 'متنازع', 'rtl'],
  ])('it speaks the language of who reads it: %s', async (locale, heading, term, direction) => {
    await page.close();
    const context = await browser.newContext({ locale, viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    await page.goto(preview.address);
    await page.locator('#writing-ways button[value=form]').click();
    await page.locator('.section', { hasText: heading }).first().locator('summary').first().click();
    const terms = await field('claims', 0, 'status').locator('option').allTextContents();
    expect(terms.join()).toContain(term);
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('#form')!).direction),
    ).toBe(direction);
    expect(await findings()).toEqual([]);
    await page.screenshot({ path: join(shots, `${locale}.png`) });
  });

  test('nothing went wrong', () => {
    expect(faults).toEqual([]);
  });
});
