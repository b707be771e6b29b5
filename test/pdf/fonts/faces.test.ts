// A damaged font that somebody installed for a further script: named, with where to get it anew.
import { expect, test } from 'vitest';
import { readDesign } from '../../../src/files/look/read-design.ts';
import { buildText } from '../../support/build-text.ts';

const JAPANESE = '@expo-google-fonts/noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf';

test.each([
  ['cut off', (bytes: Uint8Array) => bytes.slice(0, 5000)],
  ['no font', () => new TextEncoder().encode('no font')],
  ['with a table past its end', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
])('a font that is %s', (_, damage) => {
  const { fonts } = readDesign('briefing').design!;
  const damaged = damage(Uint8Array.from(fonts.get(JAPANESE)!));
  const given = { get: (path: string) => (path === JAPANESE ? damaged : fonts.get(path)) };
  const { pdf, diagnostics } = buildText(
    { title: 'T', summary: { bottom_line: '停戦' } },
    { fonts: given },
  );
  expect(pdf === undefined).toBe(true);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
    {
      code: 'font-unusable',
      message: expect.stringContaining(JAPANESE),
      hint: 'install its package @expo-google-fonts/noto-serif-jp anew, or remove it',
    },
  ]);
});
