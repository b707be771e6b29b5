// Reads the style list of a desk: beside the brief, and in the folder of its template.

import { join } from 'node:path';
import { decodeText } from '../../brief/yaml/decode-text.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import {
  type PreferredName,
  parseStyleList,
  STYLE_FILE,
} from '../../editorial/wording/style-list.ts';
import { errorCode, isFolder, resolveInside } from '../disk/paths.ts';
import { readBounded, readProblem } from '../disk/read-file.ts';

/** The names of a run's style lists, with the texts that problems point into. */
export interface ReadStyle {
  readonly names: readonly PreferredName[];
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads `style.yaml` in `folder`, then that of `template`; the first says how a name is spelt. */
export function readStyle(
  folder: string,
  template?: { readonly name: string; readonly files: ReadonlyMap<string, string> },
): ReadStyle {
  const own = readOwn(folder);
  const texts = new Map<string, string>();
  if (own.text !== undefined) texts.set(own.file, own.text);
  const shared = template?.files.get(STYLE_FILE);
  if (template && shared !== undefined) texts.set(`${template.name}/${STYLE_FILE}`, shared);
  const lists = [...texts].map(([file, text]) => parseStyleList(text, file));
  const names = new Map<string, PreferredName>();
  for (const name of lists.flatMap((list) => list.names)) {
    if (!names.has(name.preferred)) names.set(name.preferred, name);
  }
  const diagnostics = [...own.diagnostics, ...lists.flatMap((list) => list.diagnostics)];
  return { names: [...names.values()], diagnostics, texts };
}

function readOwn(folder: string): {
  readonly file: string;
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
} {
  const file = join(folder, STYLE_FILE);
  try {
    // A link that leads out of the folder is passed over, as one to a source would be refused.
    const path = resolveInside(folder, STYLE_FILE);
    if (path === undefined || isFolder(path)) return { file, diagnostics: [] };
    const { bytes, problem } = readBounded(path, file);
    return problem ? { file, diagnostics: [problem] } : { file, ...decodeText(bytes, file) };
  } catch (error) {
    const isMissing = errorCode(error) === 'ENOENT';
    return { file, diagnostics: isMissing ? [] : [readProblem(error, file)] };
  }
}
