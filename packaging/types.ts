// Collects the declarations that the library's own lead to; they name no package but Node itself.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';

const folder = 'dist/types';

interface WrittenOut {
  readonly path: string;
  readonly name: string;
  readonly about: string;
  /** True if types beside it follow from it. */
  readonly others?: boolean;
}

/** Types that follow from schemas and declarations, which users shall not need; here they are written out. */
const WRITTEN_OUT: Readonly<Record<string, WrittenOut>> = {
  brief: {
    path: 'brief/format/schema.d.ts',
    name: 'Brief',
    about: 'A valid brief, its dates and source references read.',
    others: true,
  },
  theme: {
    path: 'theme/theme.d.ts',
    name: 'Theme',
    about:
      'The look of a template. Lengths are PDF points; x positions count from the left margin.',
    others: true,
  },
  view: {
    path: 'template/present/present.d.ts',
    name: 'View',
    about: 'Everything that a template can print.',
  },
};

/** Writes them to `dist/types`. */
export function collectTypes(): void {
  rmSync(folder, { recursive: true, force: true });
  const own = writtenOut();
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

/** The declarations that hold one of those types, by their paths. */
function writtenOut(): ReadonlyMap<string, string> {
  const tsc = createRequire(import.meta.url).resolve('typescript/package.json');
  execFileSync(process.execPath, [join(dirname(tsc), 'bin/tsc'), '-p', 'packaging']);
  const made = readFileSync(`${folder}/made/packaging/plain-types.d.ts`, 'utf8');
  const [imports = '', ...types] = made.split('export declare const ');
  return new Map(
    types.map((declared) => {
      const [, constant = '', members = ''] = /^(\w+): ([\s\S]+)$/.exec(declared) ?? [];
      const known = WRITTEN_OUT[constant];
      if (known === undefined) throw new Error(`nobody said where the type of ${constant} stands`);
      const { path, name, about, others = false } = known;
      const up = posix.relative(posix.dirname(path), '.');
      const used = imports.split(/(?<=;\n)/).filter((each) => isUsed(each, members));
      const text = `${used.join('')}/** ${about} */\nexport type ${name} = ${members.trimEnd()}`;
      return [
        path,
        `${text.replaceAll('../src/', `${up}/`)}\n${others ? derived(path, name) : ''}`,
      ];
    }),
  );
}

function isUsed(imported: string, members: string): boolean {
  const name = /\{ (\w+) \}/.exec(imported)?.[1];
  return name !== undefined && new RegExp(`\\b${name}\\b`).test(members);
}

/** What else the file declares: what follows from the type, such as the types of items. */
function derived(path: string, name: string): string {
  const declared = new RegExp(`^export type ${name} = .*;$`, 'm');
  const [, rest] = readFileSync(`dist/${path}`, 'utf8').split(declared);
  if (!rest) throw new Error(`the type ${name} was not found`);
  return rest;
}
