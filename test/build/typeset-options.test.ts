// The colophon names the fonts that a template brings, and ours with their licence.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDesign } from '../../src/files/look/read-design.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { buildText } from '../support/build-text.ts';

const SERIF =
  'node_modules/@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf';

test('of ours', () => {
  const { stages } = buildText('title: T\n');
  expect(stages.markup?.body).toContain('Source Serif and Source Sans, SIL Open Font Licence.');
});

test('of a template with others', () => {
  const own =
    'fonts: { serif: { normal: ./Own.ttf }, sans: { bold: "@expo-google-fonts/noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf" } }';
  const folder = temporaryFolder({ 'template.yaml': `extends: briefing\n${own}\n` });
  writeFileSync(`${folder}/Own.ttf`, readFileSync(new URL(`../../${SERIF}`, import.meta.url)));
  const { design, diagnostics } = readDesign(folder);
  expect(diagnostics).toEqual([]);
  const { stages } = buildText('title: T\n', { ...design! });
  expect(stages.markup?.body).toMatch(/Source Serif 4, Source Serif Pro[^.]*, Noto Sans Symbols\./);
  expect(stages.markup?.body).not.toContain('Open Font Licence');
});
