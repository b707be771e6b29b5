// Whose draft a file is: of drafts that share a name, one must not take the place of another.

import { createHash } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';
import { readBounded } from './read-file.ts';

/**
 * A mark of the brief at `file` for drafts in `folder`: the same on every machine where the two lie
 * in the same way, and nothing that names them.
 */
export function markOfDraft(file: string, folder: string): string {
  const way = relative(resolve(folder), resolve(file)).split(sep).join('/');
  return createHash('sha256').update(way).digest('hex').slice(0, 16);
}

/** Mails are smaller. */
const LIMIT = 64 * 1024 * 1024;

/** What stands in the header field `name` of the message at `path`, if there is one. */
export function headerOf(path: string, name: string): string | undefined {
  const { bytes } = readBounded(path, path, LIMIT);
  if (bytes === undefined) return undefined;
  const text = Buffer.from(bytes).toString('latin1');
  const head = text.slice(0, Math.max(0, text.search(/\r?\n\r?\n/)));
  return new RegExp(`^${name}: *(.*)$`, 'mi').exec(head)?.[1]?.trim();
}
