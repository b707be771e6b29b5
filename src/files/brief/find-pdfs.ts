// Finds the PDFs in a folder and below.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that holds more is no library of briefs. */
const MOST = 10_000;

/** The paths of the `*.pdf` files in `folder` and below it, by name; hidden ones and links are left out. */
export function findPdfs(folder: string): string[] {
  const found: string[] = [];
  const look = (path: string): void => {
    const entries = readdirSync(path, { withFileTypes: true });
    for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || found.length >= MOST) continue;
      if (entry.isDirectory()) look(join(path, entry.name));
      else if (entry.isFile() && /\.pdf$/iu.test(entry.name)) found.push(join(path, entry.name));
    }
  };
  look(folder);
  return found;
}
