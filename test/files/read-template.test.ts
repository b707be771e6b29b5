// Templates by name and by folder, and folders that extend one of ours.

import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDesign } from '../../src/files/read-design.ts';
import { builtInTemplates, readTemplate } from '../../src/files/read-template.ts';
import { temporaryFolder } from './temporary-folder.ts';

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
