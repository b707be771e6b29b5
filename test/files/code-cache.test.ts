// The kept form of the program: where it is put, and that nothing depends on it.

import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  codeCacheFile,
  isBetter,
  readCodeCache,
  worthOf,
  writeCodeCache,
} from '../../src/files/code-cache.ts';
import { runCli } from '../cli/run-cli.ts';
import { EXAMPLE } from '../support/build-fixture.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

describe('the place of the cache', () => {
  test('is the folder that the system has for such files', () => {
    const linux = { platform: 'linux', env: { XDG_CACHE_HOME: '/caches' } };
    expect(codeCacheFile('x', linux)).toBe(join('/caches', 'briefing-press', 'x.cache'));
    const windows = { platform: 'win32', env: { LOCALAPPDATA: '/local' } };
    expect(codeCacheFile('x', windows)).toBe(join('/local', 'briefing-press', 'x.cache'));
    expect(codeCacheFile('x', { platform: 'darwin', env: {} })).toContain('Caches');
  });

  test('is nowhere if Node is told to keep none', () => {
    const env = { NODE_DISABLE_COMPILE_CACHE: '1' };
    expect(codeCacheFile('x', { platform: 'linux', env })).toBeUndefined();
  });
});

test('what is written can be read; what is absent is no error', () => {
  const file = join(folder, 'deep', 'x.cache');
  expect(readCodeCache(file)).toBeUndefined();
  writeCodeCache(file, { bytes: Uint8Array.of(1, 2), made: 9000 });
  expect(readCodeCache(file)).toEqual({ bytes: Buffer.of(1, 2), made: 9000 });
  expect(readdirSync(join(folder, 'deep'))).toEqual(['x.cache']);
});

test('those of former versions make way for it, and nothing else does', () => {
  const caches = join(folder, 'many');
  mkdirSync(caches);
  const former = Array.from({ length: 10 }, (_, version) => `v${version}.cache`);
  for (const [age, name] of [...former, 'v10.cache.123', 'notes.txt'].entries()) {
    writeFileSync(join(caches, name), '');
    utimesSync(join(caches, name), 1000 - age, 1000 - age);
  }
  writeCodeCache(join(caches, 'new.cache'), { bytes: Uint8Array.of(1), made: 0 });
  const kept = ['new.cache', 'notes.txt', ...former.slice(0, 7)];
  expect(readdirSync(caches).sort()).toEqual(kept.sort());
});

test('a cache made with a much larger brief takes the place of one made with a few lines', () => {
  const kept = { made: worthOf(300, true) };
  expect(isBetter(worthOf(9000, true), kept)).toBe(true);
  expect(isBetter(worthOf(400, true), kept)).toBe(false);
  // Brief with errors, brief of hundreds of pages.
  expect(isBetter(worthOf(9000, false), kept)).toBe(false);
  expect(isBetter(worthOf(900_000, true), kept)).toBe(false);
});

describe('a build', () => {
  const build = async (env: Record<string, string>) => {
    writeFileSync(join(folder, 'x.yaml'), 'title: Talks\n');
    const finished = await runCli(
      ['build', '--quiet', 'x.yaml', '-o', 'x.pdf', '--now', '2027-05-08'],
      {
        cwd: folder,
        env,
      },
    );
    expect(finished).toMatchObject({ code: 0, stderr: '' });
    return readFileSync(join(folder, 'x.pdf'));
  };

  test('is the same with a cache, without one, with a spoilt one and where none can be', async () => {
    const caches = join(folder, 'caches');
    const without = await build({ NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(await build({ XDG_CACHE_HOME: caches })).toEqual(without);
    expect(await build({ XDG_CACHE_HOME: caches })).toEqual(without);
    const [name] = readdirSync(join(caches, 'briefing-press'));
    writeFileSync(join(caches, 'briefing-press', name!), 'spoilt');
    expect(await build({ XDG_CACHE_HOME: caches })).toEqual(without);
    mkdirSync(join(folder, 'file'), { recursive: true });
    writeFileSync(join(folder, 'file', 'briefing-press'), '');
    expect(await build({ XDG_CACHE_HOME: join(folder, 'file') })).toEqual(without);
  });

  test.each([
    ['a path through a file', 'x.yaml/y.yaml', 'a part of its path is a file'],
    ['a link to itself', 'loop.yaml', 'a symbolic link to itself'],
    ['a name that is too long', `${'y'.repeat(300)}.yaml`, 'error'],
  ])('of %s is a problem of the file, told once and in words', async (_, name, words) => {
    writeFileSync(join(folder, 'x.yaml'), 'title: Talks\n');
    rmSync(join(folder, 'loop.yaml'), { force: true });
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
    const { code, stderr } = await runCli(['build', name], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/1 brief failed \(1 error\)\n$/);
  });

  test('of a larger brief keeps more of the program for the next', async () => {
    const caches = join(folder, 'growing');
    const env = { XDG_CACHE_HOME: caches };
    const sizeOfCache = (): number => {
      const [name] = readdirSync(join(caches, 'briefing-press'));
      return statSync(join(caches, 'briefing-press', name!)).size;
    };
    await build(env);
    const small = sizeOfCache();
    const example = ['build', '--quiet', EXAMPLE, '-o', join(folder, 'y.pdf')];
    await runCli(example, { env });
    expect(readdirSync(join(caches, 'briefing-press'))).toEqual([]);
    await runCli(example, { env });
    expect(sizeOfCache()).toBeGreaterThan(small);
  });
});
