// Debian's chromium, or the one that CHROMIUM names; none is downloaded.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Starts the browser; says how to get one where there is none. */
export function startBrowser(): Promise<Browser> {
  // Containers have no sandbox of their own to offer; what is opened is our own page.
  return chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
}

function findBrowser(): string {
  const { CHROMIUM, PATH = '' } = process.env;
  if (CHROMIUM) return CHROMIUM;
  const places = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = places.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error('There is no chromium: apt-get install chromium, or name one with CHROMIUM=path');
}
