// The style list of a run: beside the brief, and in its template's folder.

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBriefs } from '../../../src/files/brief/find-briefs.ts';
import { readStyle } from '../../../src/files/look/read-style.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const template = {
  name: 'mine',
  files: new Map([['style.yaml', 'Kyiv: [Kiew]\nOslo: [Christiania]\n']]),
};

describe('readStyle', () => {
  it('takes the list beside the brief before that of the template', () => {
    const folder = temporaryFolder({ 'style.yaml': 'Kyiv: [Kiev]\n', 'a.yaml': 'title: A' });
    expect(readStyle(folder, template).names).toEqual([
      { preferred: 'Kyiv', avoided: ['Kiev'] },
      { preferred: 'Oslo', avoided: ['Christiania'] },
    ]);
    expect(findBriefs(folder)).toEqual([join(folder, 'a.yaml')]);
  });

  it('gives nothing where there is none', () => {
    expect(readStyle(temporaryFolder({})).names).toEqual([]);
  });

  it('gives the text that a problem points into', () => {
    const folder = temporaryFolder({ 'style.yaml': 'Kyiv: 4\n' });
    const { diagnostics, texts } = readStyle(folder);
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['invalid-style', join(folder, 'style.yaml')],
    ]);
    expect(texts.get(join(folder, 'style.yaml'))).toBe('Kyiv: 4\n');
  });

  it('does not follow a link out of the folder', () => {
    const outside = temporaryFolder({ 'style.yaml': 'Kyiv: [Kiev]\n' });
    const folder = temporaryFolder({});
    symlinkSync(join(outside, 'style.yaml'), join(folder, 'style.yaml'));
    expect(readStyle(folder)).toMatchObject({ names: [], diagnostics: [] });
  });
});
