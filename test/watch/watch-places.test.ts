// Whatever way an editor saves, the change is seen, and once.

import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Watcher, watchPlaces } from '../../src/watch/watch-places.ts';

const NOW = Number.POSITIVE_INFINITY;

let folder: string;
let watcher: Watcher;
let seen: string[][];
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'));
  mkdirSync(at('briefs/look/partials'), { recursive: true });
  writeFileSync(at('briefs/a.yaml'), 'title: A');
  writeFileSync(at('briefs/look/partials/x.hbs'), 'x');
  seen = [];
  const files = ['briefs/a.yaml', 'briefs/sources/text.txt'].map(at);
  watcher = watchPlaces({ files, folders: [at('briefs/look')] }, (paths) => {
    seen.push([...paths].map((path) => path.slice(folder.length + 1)));
  });
  await watcher.ready;
});

afterEach(async () => {
  await watcher.close();
  rmSync(folder, { recursive: true });
});

const changed = async (name: string): Promise<void> => {
  await expect.poll(() => seen.flat(), { timeout: 5000 }).toContain(name);
};

test('a save in place', async () => {
  writeFileSync(at('briefs/a.yaml'), 'title: B');
  await changed('briefs/a.yaml');
});

test('a save by renaming, as most editors do it, again and again', async () => {
  for (const title of ['B', 'C', 'D']) {
    seen = [];
    writeFileSync(at('briefs/.a.yaml.swp'), `title: ${title}`);
    renameSync(at('briefs/.a.yaml.swp'), at('briefs/a.yaml'));
    await changed('briefs/a.yaml');
  }
});

test('a burst is one change', async () => {
  for (let i = 0; i < 5; i++) writeFileSync(at('briefs/a.yaml'), `title: ${i}`);
  writeFileSync(at('briefs/look/partials/x.hbs'), 'y');
  await changed('briefs/look/partials/x.hbs');
  expect(seen).toHaveLength(1);
  expect(seen.flat()).toContain('briefs/a.yaml');
});

test('a file that goes and comes back', async () => {
  rmSync(at('briefs/a.yaml'));
  await changed('briefs/a.yaml');
  seen = [];
  writeFileSync(at('briefs/a.yaml'), 'title: A');
  await changed('briefs/a.yaml');
  seen = [];
  writeFileSync(at('briefs/a.yaml'), 'title: B');
  await changed('briefs/a.yaml');
});

test('a file that was not there, in a folder that was not there', async () => {
  mkdirSync(at('briefs/sources'));
  writeFileSync(at('briefs/sources/text.txt'), 'One.');
  await expect.poll(() => seen.flat().join(' '), { timeout: 5000 }).toContain('briefs/sources');
  seen = [];
  await new Promise((done) => setTimeout(done, 200));
  writeFileSync(at('briefs/sources/text.txt'), 'Two.');
  await changed('briefs/sources/text.txt');
});

test('a new file in a template', async () => {
  writeFileSync(at('briefs/look/partials/new.hbs'), 'n');
  await changed('briefs/look/partials/new.hbs');
});

test('the whole folder, as with another branch', async () => {
  renameSync(at('briefs'), at('away'));
  await expect.poll(() => seen.length, { timeout: 5000 }).toBeGreaterThan(0);
  seen = [];
  renameSync(at('away'), at('briefs'));
  await expect.poll(() => seen.length, { timeout: 5000 }).toBeGreaterThan(0);
  seen = [];
  await new Promise((done) => setTimeout(done, 200));
  writeFileSync(at('briefs/a.yaml'), 'title: C');
  await changed('briefs/a.yaml');
});

test('what nobody asked for is not seen, until it is asked for', async () => {
  writeFileSync(at('briefs/b.yaml'), 'title: B');
  writeFileSync(at('briefs/a.yaml'), 'title: B');
  await changed('briefs/a.yaml');
  expect(seen.flat()).not.toContain('briefs/b.yaml');
  watcher.look({ files: [at('briefs/a.yaml'), at('briefs/b.yaml')], folders: [] }, NOW);
  await new Promise((done) => setTimeout(done, 300));
  writeFileSync(at('briefs/b.yaml'), 'title: C');
  await changed('briefs/b.yaml');
});

test('a document that is written into the folder of a template is no change of it', async () => {
  for (const name of ['a.pdf', '.a.pdf.tmp', 'notes.txt'])
    writeFileSync(at(`briefs/look/${name}`), 'x');
  writeFileSync(at('briefs/a.yaml'), 'title: B');
  await changed('briefs/a.yaml');
  expect(seen.flat()).toEqual(['briefs/a.yaml']);
});

test('a place that is named after the end keeps no process alive', async () => {
  await watcher.close();
  const places = { files: [at('briefs/b.yaml')], folders: [] };
  watcher.look(places, NOW);
  // Ready later than the other would be.
  const witness = watchPlaces(places, () => {});
  await witness.ready;
  await witness.close();
  // Handles are closed a turn later.
  await expect.poll(() => process.getActiveResourcesInfo()).not.toContain('FSEventWrap');
});

test('what was there before is no change when it is looked at from now on', async () => {
  mkdirSync(at('briefs/sources'));
  writeFileSync(at('briefs/sources/b.txt'), 'One.');
  mkdirSync(at('briefs/own'));
  writeFileSync(at('briefs/own/template.yaml'), 'extends: briefing');
  const files = [at('briefs/a.yaml'), at('briefs/sources/b.txt')];
  watcher.look({ files, folders: [at('briefs/own')] }, NOW);
  // Makes the library look through the folder again.
  mkdirSync(at('briefs/output'));
  writeFileSync(at('briefs/a.yaml'), 'title: B');
  await changed('briefs/a.yaml');
  expect(seen).toEqual([['briefs/a.yaml']]);
  seen = [];
  writeFileSync(at('briefs/own/template.yaml'), 'extends: sitrep');
  await changed('briefs/own/template.yaml');
  writeFileSync(at('briefs/sources/b.txt'), 'Two.');
  await changed('briefs/sources/b.txt');
});

test('what changed while it was read is a change', async () => {
  writeFileSync(at('briefs/b.txt'), 'Two.');
  watcher.look({ files: [at('briefs/b.txt')], folders: [] }, 0);
  await changed('briefs/b.txt');
});
