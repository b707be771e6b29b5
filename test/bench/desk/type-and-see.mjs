// How long it takes on the desk from a key to the page that shows it, and to open a brief; in a real
// browser on a real desk.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const cli = fileURLToPath(new URL('../../../dist/cli.cjs', import.meta.url));
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const WARM = 5;

/** The browser of this machine; undefined if there is none. */
export function browserHere() {
  return process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path));
}

/** Types into the title of the brief at `file`, `keys` times, and waits for each on the page. */
export async function typeAndSee(file, keys) {
  const { desk, address } = await startDesk(dirname(file));
  const browser = await chromium.launch({ executablePath: browserHere(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
    const url = `${address}?brief=${basename(file)}`;
    await page.goto(url);
    await page.waitForSelector('.page canvas', { timeout: 120_000 });
    const load = await loadTime(page, url);
    await goToTitle(page);
    const times = [];
    for (let key = 0; key < keys + WARM; key++) {
      times.push(await timeOfKey(page, key));
      // As somebody types who looks at the page, and so that what was saved is out of the way.
      await page.waitForTimeout(700);
    }
    return { keys: times.slice(WARM), load, pages: await page.locator('.page').count() };
  } finally {
    await browser.close();
    desk.kill('SIGINT');
  }
}

/** From the address to the text and the first page, with the desk running and the brief open on it. */
async function loadTime(page, url) {
  const begun = performance.now();
  await page.goto(url);
  await page.waitForSelector('.cm-line');
  await page.waitForSelector('.page canvas', { timeout: 120_000 });
  return performance.now() - begun;
}

async function goToTitle(page) {
  await page.locator('.cm-content').press('Control+Home');
  await page.keyboard.press('End');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Types one letter behind the title; both times are taken in the page, on its clock. */
async function timeOfKey(page, key) {
  const letter = LETTERS[key % LETTERS.length];
  const seen = page.evaluate(
    () =>
      new Promise((done) => {
        const shown = () => document.querySelector('.page .textLayer')?.textContent;
        const before = shown();
        let begun = 0;
        addEventListener('keydown', ({ timeStamp }) => (begun ||= timeStamp), { capture: true });
        const look = () => {
          if (begun > 0 && shown() !== before) done(performance.now() - begun);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await page.keyboard.press(letter);
  return seen;
}

function startDesk(folder) {
  const options = ['--no-open', '--port', '0', '--quiet', '--now', '2031-03-14T12:00:00Z'];
  const desk = spawn(process.execPath, [cli, 'desk', '.', ...options], { cwd: folder });
  return new Promise((resolve, reject) => {
    desk.once('error', reject);
    desk.once('exit', (code) => reject(new Error(`the desk ended with ${code}`)));
    desk.stdout.once('data', (line) => resolve({ desk, address: String(line).trim() }));
  });
}
