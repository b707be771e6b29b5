// Reads the files that the page of the preview is made of.

import { readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { packagePath } from '../package-root.ts';
import { PACKED, readPacked } from '../program/read-packed.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Every file of that folder of the package by its name, `page.html` by the empty one. */
export function readAssets(
  ...folder: readonly string[]
): ReadonlyMap<string, { readonly type: string; readonly bytes: Uint8Array }> {
  const names = readdirSync(packagePath(...folder)).filter((name) => extname(plain(name)) in TYPES);
  return new Map(
    names.map((name) => [
      name === 'page.html' ? '' : plain(name),
      { type: TYPES[extname(plain(name))]!, bytes: readPacked(packagePath(...folder, name)) },
    ]),
  );
}

function plain(name: string): string {
  return basename(name, PACKED);
}
