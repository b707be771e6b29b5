// The package as users get it: packed, installed in an empty folder, run from there.

import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'briefing-package-'));
let packed: readonly string[] = [];

beforeAll(async () => {
  // As it was compiled before the tests: compiling it now would take `dist` away from the others.
  const pack = ['pack', '--ignore-scripts', '--json', '--silent', '--pack-destination', folder];
  const report = await run('npm', pack, { cwd: root });
  const [tarball] = JSON.parse(report.slice(report.indexOf('['))) as [
    { filename: string; files: { path: string }[] },
  ];
  packed = tarball.files.map((file) => file.path);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--omit=dev'];
  await run('npm', [...install, `./${tarball.filename}`], { cwd: folder });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  test('holds what it needs and nothing else', () => {
    const tops = [...new Set(packed.map((path) => path.split('/')[0]))].sort();
    expect(tops).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'briefs',
      'dist',
      'package.json',
      'src',
      'templates',
    ]);
    expect(packed.filter((path) => /^(?:briefs|src)\//.test(path))).toEqual([
      'briefs/PROBLEMS.md',
      'briefs/README.md',
      'src/README.md',
    ]);
    expect(packed).toEqual(
      expect.arrayContaining([
        'dist/cli.cjs',
        'dist/THIRD-PARTY-LICENSES.txt',
        'dist/brief.schema.json',
        'dist/library/batch-worker.js',
        'dist/desk/page/page.html',
        'dist/types/index.d.ts',
      ]),
    );
  });

  test('stays under 60 MB with all that it installs', () => {
    const modules = join(folder, 'node_modules');
    const files = readdirSync(modules, { recursive: true, encoding: 'utf8' })
      .map((path) => lstatSync(join(modules, path)))
      .filter((stats) => stats.isFile());
    const bytes = files.reduce((total, { size }) => total + size, 0);
    expect(bytes / 1e6).toBeGreaterThan(20);
    expect(bytes / 1e6).toBeLessThan(60);
  });

  test('has types that need no other package', async () => {
    const script = `
      import { type Brief, createPress, parseBrief } from 'briefing-press';
      export const brief: Brief | undefined = parseBrief('title: A', 'x.yaml').brief;
      export const year: number | undefined = brief?.as_of?.year;
      // @ts-expect-error: a title is a text
      export const title: number | undefined = brief?.title;
      export const press = createPress({ page: 'A4' });
    `;
    writeFileSync(join(folder, 'typed.mts'), script);
    const strict = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023'];
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const all = [compiler, ...strict, '--lib', 'es2023', '--types', '', 'typed.mts'];
    expect(await run(process.execPath, all, { cwd: folder })).toBe('');
  });

  test('makes a PDF of a brief in an empty folder', async () => {
    writeFileSync(join(folder, 'x.yaml'), 'title: From the package\n');
    const paths = await run('npx', ['--no-install', 'briefing', 'build', 'x.yaml'], {
      cwd: folder,
    });
    expect(paths).toBe('output/x.pdf\n');
    expect(readFileSync(join(folder, 'output', 'x.pdf'), 'latin1')).toMatch(/^%PDF-1\.7/);
    expect(readdirSync(join(folder, 'output'))).toEqual(['x.pdf']);
  });

  test('builds from a script as the README shows', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [, script = ''] = /```js\n(import \{ createPress[\s\S]*?)```/.exec(readme) ?? [];
    writeFileSync(join(folder, 'my-brief.yaml'), 'title: From a script\n');
    writeFileSync(join(folder, 'script.js'), script);
    await run(process.execPath, ['script.js'], { cwd: folder });
    expect(readFileSync(join(folder, 'my-brief.pdf'), 'latin1')).toMatch(/^%PDF-1\.7/);
    expect(readFileSync(join(folder, 'my-brief.html'), 'utf8')).toContain('From a script');
  });

  test('shows a preview', async () => {
    writeFileSync(join(folder, 'y.yaml'), 'title: From the preview\n');
    const script = `
      import { spawn } from 'node:child_process';
      const briefing = ['node_modules/briefing-press/dist/cli.cjs', 'preview', 'y.yaml'];
      const child = spawn(process.execPath, [...briefing, '--no-open', '--port', '0']);
      child.stdout.once('data', async (address) => {
        const url = String(address).trim();
        for (const name of ['', 'page.js', 'pdf.worker.js'])
          console.log((await fetch(url + name)).status);
        child.kill('SIGINT');
      });
    `;
    writeFileSync(join(folder, 'look.js'), script);
    expect(await run(process.execPath, ['look.js'], { cwd: folder })).toBe('200\n200\n200\n');
  });

  test('can be used as a library', async () => {
    const script = `
      import { buildBriefing, parseBrief, readDesign } from 'briefing-press';
      const { design } = readDesign('briefing');
      const parsed = parseBrief('title: From the library', 'x.yaml');
      const { pdf } = buildBriefing({ ...design, parsed, now: new Date(0), version: '0' });
      console.log(Buffer.from(pdf).subarray(0, 5).toString());
    `;
    writeFileSync(join(folder, 'use.js'), script);
    expect(await run(process.execPath, ['use.js'], { cwd: folder })).toBe('%PDF-\n');
  });
});
