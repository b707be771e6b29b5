// Templates by name and by folder, and folders that extend one of ours.

import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blocks } from '../../../src/blocks/blocks.ts';
import { pageName } from '../../../src/brief/parts.ts';
import { readDesign } from '../../../src/files/look/read-design.ts';
import { builtInTemplates, readTemplate } from '../../../src/files/look/read-template.ts';
import { readLabels } from '../../../src/template/labels/read-labels.ts';
import { ROOT } from '../../support/build-fixture.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('finds our own templates', () => {
  expect(builtInTemplates()).toContain('briefing');
});

test('reads a template of ours with its parts', () => {
  const { template, diagnostics } = readTemplate('briefing');
  expect(diagnostics).toEqual([]);
  expect(template?.name).toBe('briefing');
  expect([...template!.files.keys()]).toEqual(
    expect.arrayContaining(['template.yaml', 'document.hbs', 'labels/en.yaml']),
  );
});

test('a folder replaces single files of the template that it extends', () => {
  const folder = temporaryFolder({
    'template.yaml': 'extends: briefing\nname: mine\n',
    'partials/claims.hbs': '<p>mine</p>',
    'notes.txt': 'not part of it',
  });
  const { template, diagnostics } = readTemplate(folder);
  const base = readTemplate('briefing').template!;
  expect(diagnostics).toEqual([]);
  expect(template?.files.get('partials/claims.hbs')).toBe('<p>mine</p>');
  expect(template?.files.get('document.hbs')).toBe(base.files.get('document.hbs'));
  expect(template?.files.has('notes.txt')).toBe(false);
});

test('a manifest changes single values of the one that it extends', () => {
  const folder = temporaryFolder({
    'template.yaml': 'extends: briefing\nname: mine\ncolours: { accent: "#123456" }\n',
  });
  const { design, diagnostics } = readDesign(folder);
  const base = readDesign('briefing').design!;
  expect(diagnostics).toEqual([]);
  expect(design?.theme.name).toBe('mine');
  expect(design?.theme.colours).toEqual({ ...base.theme.colours, accent: '#123456' });
  expect(design?.theme.page).toEqual(base.theme.page);
});

test('a misspelt name is answered with the nearest', () => {
  expect(readTemplate('breifing').diagnostics).toMatchObject([
    { code: 'template-unknown', hint: expect.stringContaining('did you mean briefing?') },
  ]);
});

test('extending a template that does not exist is an error of the folder', () => {
  const folder = temporaryFolder({ 'template.yaml': 'extends: ../elsewhere\n' });
  expect(readTemplate(folder).diagnostics).toMatchObject([
    { code: 'template-unknown', file: `${folder}/template.yaml` },
  ]);
});

test('a folder without template.yaml is no template', () => {
  expect(readTemplate(temporaryFolder({ 'a.hbs': '' })).diagnostics).toMatchObject([
    { code: 'template-no-manifest' },
  ]);
});

test('a link out of the folder is refused, one within it is followed', () => {
  const elsewhere = temporaryFolder({ 'secret.hbs': 'secret' });
  const folder = temporaryFolder({ 'template.yaml': 'extends: briefing\n', 'a.hbs': 'a' });
  mkdirSync(join(folder, 'partials'));
  symlinkSync('../a.hbs', join(folder, 'partials', 'inner.hbs'));
  expect(readTemplate(folder).template?.files.get('partials/inner.hbs')).toBe('a');
  symlinkSync(join(elsewhere, 'secret.hbs'), join(folder, 'partials', 'claims.hbs'));
  expect(readTemplate(folder).diagnostics).toMatchObject([
    { code: 'template-outside', file: `${folder}/partials/claims.hbs` },
  ]);
});

test('folders that go round in a circle come to an end', () => {
  const folder = temporaryFolder({ 'template.yaml': 'extends: briefing\n' });
  symlinkSync('.', join(folder, 'again'));
  expect(readTemplate(folder).diagnostics).toMatchObject([{ code: 'template-too-large' }]);
});

test('a font that no package holds is an error, and no way to other files', () => {
  const fonts = (path: string) => `extends: briefing\nfonts: { serif: { normal: "${path}" } }\n`;
  for (const path of [
    '@nobody/nothing/Font.ttf',
    '../../../etc/font.ttf',
    '/etc/passwd',
    'yaml/package.json',
  ]) {
    const folder = temporaryFolder({ 'template.yaml': fonts(path) });
    expect(readDesign(folder).diagnostics).toMatchObject([
      { code: 'font-missing', severity: 'error' },
    ]);
  }
});

test('ours extend one another, and a folder extends what extends', () => {
  const glance = readTemplate('at-a-glance').template!;
  expect(glance.layers?.map(({ name }) => name)).toEqual(['briefing', 'at-a-glance']);
  const folder = temporaryFolder({ 'template.yaml': 'extends: at-a-glance\nname: mine\n' });
  const { design, diagnostics } = readDesign(folder);
  expect(diagnostics).toEqual([]);
  expect(design?.theme).toMatchObject({ name: 'mine', page: { limit: 1 } });
  expect(design?.template.files.get('document.hbs')).toBe(glance.files.get('document.hbs'));
});

test('labels of a folder replace single words', () => {
  const folder = temporaryFolder({
    'template.yaml': 'extends: sitrep\n',
    'labels/en.yaml': 'head: { claims: Reports }\n',
  });
  const { labels, diagnostics } = readLabels(readTemplate(folder).template!, 'en');
  expect(diagnostics).toEqual([]);
  expect(labels?.groups['head']).toMatchObject({
    claims: 'Reports',
    bottom_line: 'Highlights',
    demands: 'Demands',
  });
});

test.each(['briefing', 'at-a-glance', 'lectern', 'sitrep'])(
  '%s shows each block of the format, or says that it leaves it out',
  (name) => {
    const { template, theme } = readDesign(name).design!;
    const own = [...(template.layers ?? [template]).at(-1)!.files]
      .filter(([path]) => path.endsWith('.hbs'))
      .map(([, text]) => text)
      .join('\n');
    const forgotten = blocks
      .map(([block]) => pageName(block))
      .filter((page) => !new RegExp(`\\b${page}\\b`, 'u').test(own))
      .filter((page) => theme.leave_out?.includes(page) !== true);
    expect(forgotten).toEqual([]);
  },
);

test.each(['at-a-glance', 'lectern', 'sitrep'])('%s has all words in every language', (name) => {
  const template = readTemplate(name).template!;
  for (const language of [
    'ar',
    'de',
    'en',
    'es',
    'fa',
    'fr',
    'he',
    'it',
    'pl',
    'pt',
    'ru',
    'tr',
    'uk',
    'zh',
  ])
    expect(readLabels(template, language).diagnostics).toEqual([]);
});

const SERIF = '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf';

test('fonts lie in the folder of the template too, and are looked at', () => {
  const own = 'extends: briefing\nfonts: { serif: { normal: ./fonts/Own.ttf } }\n';
  const folder = temporaryFolder({ 'template.yaml': own, 'fonts/Own.ttf': 'no font' });
  expect(readDesign(folder).diagnostics).toMatchObject([
    { code: 'font-unusable', message: './fonts/Own.ttf: this is not a TrueType font' },
  ]);
  copyFileSync(`${ROOT}node_modules/${SERIF}`, join(folder, 'fonts/Own.ttf'));
  const { design, diagnostics } = readDesign(folder);
  expect(diagnostics).toEqual([]);
  expect(design?.fonts.get('./fonts/Own.ttf')?.length).toBeGreaterThan(100_000);
  expect(design?.paths).toContain(join(realpathSync(folder), 'fonts/Own.ttf'));
});

test.each(['./fonts/None.ttf', './../Own.ttf', './template.yaml', './fonts'])(
  'the font %s is none of the folder',
  (path) => {
    const own = `extends: briefing\nfonts: { serif: { normal: ${path} } }\n`;
    const folder = temporaryFolder({
      'mine/template.yaml': own,
      'Own.ttf': 'x',
      'mine/fonts/x': '',
    });
    expect(readDesign(join(folder, 'mine')).diagnostics).toMatchObject([
      { code: 'font-missing', message: expect.stringContaining(path) },
    ]);
  },
);

test.each([
  ['Own.woff', 'wOFF', 'web font'],
  ['Own.woff2', 'wOF2', 'web font'],
  ['Own.otf', 'OTTO', 'CFF outlines'],
  ['Own.ttc', 'ttcf', 'collection'],
])('a font %s is told what it is, and what is accepted', (name, signature, words) => {
  const own = `extends: briefing\nfonts: { serif: { normal: ./fonts/${name} } }\n`;
  const bytes = `${signature}${'\0'.repeat(100)}`;
  const folder = temporaryFolder({ 'template.yaml': own, [`fonts/${name}`]: bytes });
  expect(readDesign(folder).diagnostics).toMatchObject([
    {
      code: 'font-unusable',
      message: expect.stringContaining(words),
      hint: expect.stringContaining('TrueType font (.ttf)'),
    },
  ]);
});

test('a font that must not be embedded is an error that names it', () => {
  const bytes = readFileSync(`${ROOT}node_modules/${SERIF}`);
  let entry = 12;
  while (bytes.toString('latin1', entry, entry + 4) !== 'OS/2') entry += 16;
  bytes.writeUInt16BE(2, bytes.readUInt32BE(entry + 8) + 8);
  const own = 'extends: briefing\nfonts: { serif: { normal: ./fonts/Own.ttf } }\n';
  const folder = temporaryFolder({ 'template.yaml': own, 'fonts/x': '' });
  writeFileSync(join(folder, 'fonts/Own.ttf'), bytes);
  expect(readDesign(folder).diagnostics).toMatchObject([
    { code: 'font-unusable', message: expect.stringMatching(/^\.\/fonts\/Own\.ttf: .*forbid/) },
  ]);
});
