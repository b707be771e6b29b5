// The kept form of the program: where it is put, and that nothing depends on it.

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  codeCacheFile,
  isBetter,
  readCodeCache,
  worthOf,
  writeCodeCache,
} from '../../../src/files/program/code-cache.ts';
import { runCli } from '../../cli/run-cli.ts';
import { EXAMPLE } from '../../support/build-fixture.ts';
import { temporaryFolder } from '../temporary-folder.ts';

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

describe('a cache that is not to be trusted is no cache', () => {
  const folderOf = (name: string): string => join(folder, name);
  const written = (name: string): string => {
    const file = join(folderOf(name), 'x.cache');
    writeCodeCache(file, { bytes: Buffer.alloc(5000, 'code'), made: 9000 });
    expect(readCodeCache(file)?.made).toBe(9000);
    return file;
  };

  test('because a byte of it changed or its end is missing: it is taken away', () => {
    const file = written('damaged');
    const whole = readFileSync(file);
    const change = fc.record({
      at: fc.nat(whole.length - 1),
      by: fc.integer({ min: 1, max: 255 }),
    });
    const end = fc.nat(whole.length - 1);
    fc.assert(
      fc.property(fc.oneof(change, end), (fault) => {
        const bytes = Buffer.from(whole);
        if (typeof fault === 'number') writeFileSync(file, bytes.subarray(0, fault));
        else {
          bytes[fault.at]! ^= fault.by;
          writeFileSync(file, bytes);
        }
        expect(readCodeCache(file)).toBeUndefined();
        expect(existsSync(file)).toBe(false);
      }),
    );
  });

  test('because others may write it: it is taken away', () => {
    const file = written('writable');
    chmodSync(file, 0o620);
    expect(readCodeCache(file)).toBeUndefined();
    expect(existsSync(file)).toBe(false);
  });

  test('because it is a link or a folder', () => {
    const file = written('linked');
    renameSync(file, join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), file);
    expect(readCodeCache(file)).toBeUndefined();
    rmSync(file, { force: true });
    mkdirSync(file);
    expect(readCodeCache(file)).toBeUndefined();
  });

  test.each([0o777, 0o770, 0o702])('because others may write into its folder (%o)', (mode) => {
    const file = written(`open-${mode}`);
    chmodSync(folderOf(`open-${mode}`), mode);
    expect(readCodeCache(file)).toBeUndefined();
    rmSync(file);
    writeCodeCache(file, { bytes: Buffer.of(1), made: 1 });
    expect(readdirSync(folderOf(`open-${mode}`))).toEqual([]);
  });

  test('because its folder is a link', () => {
    const file = written('real');
    symlinkSync(folderOf('real'), folderOf('link'));
    expect(readCodeCache(join(folderOf('link'), 'x.cache'))).toBeUndefined();
    expect(readCodeCache(file)?.made).toBe(9000);
  });

  test('because it belongs to somebody else', () => {
    const file = written('foreign');
    const own = process.getuid?.() ?? 0;
    vi.spyOn(process, 'getuid').mockReturnValue(own + 1);
    expect(readCodeCache(file)).toBeUndefined();
    vi.restoreAllMocks();
  });
});

test('those of former versions make way for it, and nothing else does', () => {
  const caches = join(folder, 'many');
  mkdirSync(caches, { mode: 0o700 });
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

/** The one cache that was kept below that folder. */
function cacheIn(caches: string): string {
  const [name, ...more] = readdirSync(join(caches, 'briefing-press'));
  expect(more).toEqual([]);
  return join(caches, 'briefing-press', name!);
}

// V8 takes code only under the flags that it was kept under, and briefs of each size have their own;
// that it writes nothing says that it knows them all.
test.each([0, 60_000, 600_000])(
  'on this Node a second start takes the code that the first one kept, for a brief of %i bytes more',
  async (bytes) => {
    const caches = join(folder, `taken-${bytes}`);
    writeFileSync(join(folder, 'long.yaml'), `title: Talks\n${'#'.repeat(bytes)}`);
    const args = ['build', '--quiet', 'long.yaml', '-o', 'long.pdf'];
    const start = () => runCli(args, { cwd: folder, env: { XDG_CACHE_HOME: caches } });
    expect(await start()).toMatchObject({ code: 0, stderr: '' });
    const { ino, size, mtimeMs } = statSync(cacheIn(caches));
    expect(await start()).toMatchObject({ code: 0, stderr: '' });
    // Code that is refused is made and written anew.
    expect(statSync(cacheIn(caches))).toMatchObject({ ino, size, mtimeMs });
  },
);

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
    const cache = cacheIn(caches);
    const { size } = statSync(cache);
    for (const at of [200, size >> 1, size - 50]) {
      const bytes = readFileSync(cache);
      bytes[at]! ^= 0xff;
      writeFileSync(cache, bytes);
      expect(await build({ XDG_CACHE_HOME: caches })).toEqual(without);
      expect(readCodeCache(cache)).toBeDefined();
    }
    writeFileSync(cache, 'spoilt');
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
    const sizeOfCache = (): number => statSync(cacheIn(caches)).size;
    await build(env);
    const small = sizeOfCache();
    const example = ['build', '--quiet', EXAMPLE, '-o', join(folder, 'y.pdf')];
    await runCli(example, { env });
    expect(readdirSync(join(caches, 'briefing-press'))).toEqual([]);
    await runCli(example, { env });
    expect(sizeOfCache()).toBeGreaterThan(small);
  });
});
