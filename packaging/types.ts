// Collects the declarations that the library's own lead to; they name no package but Node itself.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';

const folder = 'dist/types';
const SCHEMA = 'brief/format/schema.d.ts';

/** Writes them to `dist/types`. */
export function collectTypes(): void {
  rmSync(folder, { recursive: true, force: true });
  const own = new Map([[SCHEMA, plainSchema()]]);
  rmSync(`${folder}/made`, { recursive: true });
  const reached = new Map<string, string>();
  reach('index.d.ts');
  for (const [path, text] of reached) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, text);
  }

  function reach(path: string): void {
    if (reached.has(path)) return;
    const text = own.get(path) ?? readFileSync(`dist/${path}`, 'utf8');
    reached.set(path, text);
    for (const name of namedModules(text)) {
      if (name.startsWith('.')) reach(posix.join(posix.dirname(path), declaration(name)));
      else if (!name.startsWith('node:'))
        throw new Error(`dist/${path} names ${name}, which users need not have installed`);
    }
  }
}

function namedModules(declarations: string): string[] {
  const named = declarations.matchAll(/\bfrom '([^']+)'|\bimport\(["']([^"']+)["']\)/g);
  return [...named].map(([, from, imported]) => from ?? imported ?? '');
}

function declaration(name: string): string {
  return name.replace(/\.[jt]s$/, '.d.ts');
}

// In the schema's declarations a brief is what zod infers; here it is written out.
function plainSchema(): string {
  const tsc = createRequire(import.meta.url).resolve('typescript/package.json');
  execFileSync(process.execPath, [join(dirname(tsc), 'bin/tsc'), '-p', 'packaging']);
  const made = readFileSync(`${folder}/made/packaging/plain-brief.d.ts`, 'utf8');
  const [imports = '', members] = made.split('export declare const brief: ');
  const [, derived] = readFileSync(`dist/${SCHEMA}`, 'utf8').split(/^export type Brief = .*;$/m);
  if (!members || !derived) throw new Error('the type Brief was not found');
  const brief = `/** A valid brief, its dates and source references read. */
export type Brief = ${members.trimEnd()}`;
  return `${imports.replaceAll('../src/brief/format/', './').replaceAll('../src/brief/', '../')}${brief}${derived}`;
}
