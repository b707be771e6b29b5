// What a contender made: the bytes and pages of its file or of its folder of files.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const counter = fileURLToPath(new URL('count-pages.mjs', import.meta.url));

/** Bytes and pages of the PDFs at `path`; nothing if there is none. */
export function weigh(path) {
  if (path === undefined || !existsSync(path)) return {};
  const files = statSync(path).isDirectory()
    ? readdirSync(path).map((name) => join(path, name))
    : [path];
  if (files.length === 0) return {};
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const stdio = ['ignore', 'pipe', 'ignore'];
  const pages = Number(execFileSync(process.execPath, [counter, ...files], { stdio }));
  return { files: files.length, bytes, pages };
}
