// Reads what the architecture test needs to know of a source file: its imports and its code.

import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { LODGERS } from './rules.ts';

/** One `import` or `export … from`. */
export interface Import {
  /** Path inside src/ for our own files, else the name of the package, e.g. `node:fs`. */
  readonly target: string;
  readonly ours: boolean;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Path inside src/, e.g. `brief/date.ts`. */
  readonly path: string;
  /** The unit that it belongs to, e.g. `brief` or `build.ts`. */
  readonly unit: string;
  readonly text: string;
  /** The text without comments and the content of strings. */
  readonly code: string;
  readonly imports: readonly Import[];
}

/** Every TypeScript file below `root`, declarations of foreign modules aside. */
export function readSourceFiles(root: URL): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => describe(path, readFileSync(new URL(path, root), 'utf8')));
}

function describe(path: string, text: string): SourceFile {
  return {
    path,
    unit: unitOf(path),
    text,
    code: withoutStrings(text),
    imports: findImports(path, text),
  };
}

/** The folder or file directly below src/, unless the file lodges with another unit. */
export function unitOf(path: string): string {
  return LODGERS.find(({ files }) => files.test(path))?.unit ?? path.split('/')[0]!;
}

const fromStatement = /^(?:import|export)\s+(type\s)?([^'";]*?)\bfrom\s*'([^']+)'/gm;
const bareImport = /^import\s*()()'([^']+)'/gm;
const dynamicImport = /\bimport\(\s*()()'([^']+)'/g;

function findImports(path: string, text: string): Import[] {
  return [fromStatement, bareImport, dynamicImport].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, type, names, specifier]) => ({
      ...resolveTarget(path, specifier!),
      typeOnly: Boolean(type) || onlyTypes(names ?? ''),
    })),
  );
}

// `import { type A, type B } from` imports nothing at run time.
function onlyTypes(names: string): boolean {
  const inner = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1];
  const parts = (inner ?? '').split(',').filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every((part) => part.trim().startsWith('type '));
}

function resolveTarget(path: string, specifier: string): { target: string; ours: boolean } {
  if (specifier.startsWith('.')) {
    return { target: posix.join(posix.dirname(path), specifier), ours: true };
  }
  if (specifier.startsWith('node:')) return { target: specifier, ours: false };
  const parts = specifier.split('/');
  return { target: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/'), ours: false };
}

const commentOrString = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;

function withoutStrings(text: string): string {
  return text.replaceAll(commentOrString, (match) => (match.startsWith('/') ? '' : "''"));
}
