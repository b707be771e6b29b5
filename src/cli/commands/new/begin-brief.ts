// A new brief on the disk, from nothing or from an article: nothing is ever written over.

import { createHash } from 'node:crypto';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Draft } from '../../../draft/draft-brief.ts';
import { isFile } from '../../../files/disk/paths.ts';
import {
  type Creation,
  createFile,
  createSourceText,
  isAnother,
} from '../../../files/disk/write-file.ts';
import { packagePath } from '../../../files/package-root.ts';
import type { ArticleFile } from './read-file.ts';

/** What came of beginning a brief. */
export interface Begun {
  /** Each file in turn, until one could not be made; the last is the brief. */
  readonly files: readonly { readonly path: string; readonly creation: Creation }[];
  /** A file that is there already with other words: nothing was written. */
  readonly taken?: string | undefined;
  readonly draft?: Draft | undefined;
}

/** Writes a brief of comments that say what goes where. */
export async function beginSkeleton(path: string, language: string): Promise<Begun> {
  const { skeletonBrief } = await import('../../../draft/skeleton.ts');
  const yaml = skeletonBrief({ schema: schemaFor(path), title: titleOfNew(path), language });
  return { files: [{ path, creation: createFile(path, Buffer.from(yaml)) }] };
}

/** Writes a brief with what stands in an article, and that beside it. */
export async function beginDraft(
  path: string,
  read: ArticleFile,
  language: string,
): Promise<Begun> {
  const { article, name } = read;
  const beside = filesBeside(path, read);
  const [text, original] = beside;
  const { draftBrief } = await import('../../../draft/draft-brief.ts');
  const draft = draftBrief(article, {
    title: titleOfNew(path),
    schema: schemaFor(path),
    language,
    article: basename(name),
    copy: text.copy,
    sha256: text.sha256,
    ...(original && { original }),
  });
  const taken = beside.find(({ copy, bytes }) => isAnother(join(dirname(path), copy), bytes));
  if (taken !== undefined) return { files: [], taken: join(dirname(path), taken.copy), draft };
  const files = [];
  for (const { copy, bytes } of beside) {
    const copyPath = join(dirname(path), copy);
    const creation = createSourceText(copyPath, bytes);
    files.push({ path: copyPath, creation });
    if (creation !== 'same' && creation !== 'created') return { files, draft };
  }
  files.push({ path, creation: createFile(path, Buffer.from(draft.yaml)) });
  return { files, draft };
}

/** Why the brief was not begun; undefined if it was. */
export function whyNotBegun({ files, taken }: Begun): Diagnostic | undefined {
  const last = files.at(-1);
  const inTheWay =
    taken ?? (last?.creation === 'other' || last?.creation === 'same' ? last.path : undefined);
  if (inTheWay !== undefined) return alreadyThere(inTheWay);
  return typeof last?.creation === 'object' ? last.creation.problem : undefined;
}

function alreadyThere(file: string): Diagnostic {
  const message = `${file} is already there and was left alone`;
  return { code: 'cannot-write', severity: 'error', message, file, hint: 'choose another name' };
}

/** A file that is kept beside a brief. */
interface FileBeside {
  /** Its path from the brief. */
  readonly copy: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** The text of an article, and the file that it was taken from where that is another. */
function filesBeside(
  path: string,
  { article, bytes }: ArticleFile,
): readonly [FileBeside, ...FileBeside[]] {
  const plain = join('sources', basename(path).replace(/\.ya?ml$/i, ''));
  const text = fileBeside(`${plain}.txt`, Buffer.from(article.text));
  const ending = article.ending === 'txt' ? 'original.txt' : article.ending;
  const original = fileBeside(`${plain}.${ending}`, bytes);
  return original.sha256 === text.sha256 ? [text] : [text, original];
}

function fileBeside(path: string, bytes: Uint8Array): FileBeside {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { copy: slashes(path), bytes, sha256 };
}

const SCHEMA = 'brief.schema.json';
export const ENDING: RegExp = /\.ya?ml$/i;

/** The name of the file as words: `strait-talks` is `Strait talks`. */
function titleOfNew(path: string): string {
  const words = basename(path)
    .replace(ENDING, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words === '' ? 'A brief' : words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Where an editor finds the JSON Schema: in the package if that is below the folder we are in, else
 * beside the brief if `briefing schema` has put it there. No path of this machine goes into a brief.
 */
function schemaFor(path: string): string | undefined {
  const schema = packagePath('dist', SCHEMA);
  if (!relative('.', schema).startsWith('..')) return slashes(relative(dirname(path), schema));
  return isFile(join(dirname(path), SCHEMA)) ? `./${SCHEMA}` : undefined;
}

/** A path as YAML texts write it, on every system. */
function slashes(path: string): string {
  return path.split(sep).join('/');
}
