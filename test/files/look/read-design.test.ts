// A design that is kept warm: what didn't change is not made anew.

import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createWarmth, readDesign } from '../../../src/files/look/read-design.ts';
import { namedFonts } from '../../../src/files/look/read-fonts.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the very same as long as nothing changes; then the fonts at least', () => {
  const look = join(folder, 'look');
  cpSync(new URL('../../../templates/briefing', import.meta.url), look, { recursive: true });
  const warmth = createWarmth();
  const first = readDesign(look, warmth).design!;
  expect(readDesign(look, warmth).design).toBe(first);
  writeFileSync(join(look, 'running-foot.hbs'), '<p>Another foot</p>');
  const second = readDesign(look, warmth).design!;
  expect(second.template.files.get('running-foot.hbs')).toBe('<p>Another foot</p>');
  expect(second.shaper).toBe(first.shaper);
  for (const path of namedFonts(first.theme))
    expect(second.fonts.get(path)).toBe(first.fonts.get(path));
  expect(readDesign(look, warmth).design).toBe(second);
});

test('a broken template is told each time, and a mended one is read', () => {
  const look = join(folder, 'look');
  cpSync(new URL('../../../templates/briefing', import.meta.url), look, { recursive: true });
  const warmth = createWarmth();
  rmSync(join(look, 'template.yaml'));
  for (let i = 0; i < 2; i++)
    expect(readDesign(look, warmth).diagnostics[0]?.code).toBe('template-no-manifest');
  writeFileSync(join(look, 'template.yaml'), 'extends: briefing\n');
  expect(readDesign(look, warmth).design).toBeDefined();
});
