// New briefs from the desk: empty, or from an article that is handed over; as `briefing new` begins them.

import { basename, join } from 'node:path';
import { type Actions, json, type Reply, words } from '../../../desk/reply.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isThere } from '../../../files/disk/paths.ts';
import { type Begun, beginDraft, beginSkeleton, whyNotBegun } from '../new/begin-brief.ts';
import { MAX_BYTES, readArticleBytes } from '../new/read-file.ts';
import { textIn } from './asked-text.ts';
import type { OpenBriefs } from './open-briefs.ts';

/** What begins briefs in the folder. */
export function beginActions(briefs: OpenBriefs): Actions {
  return {
    'POST begin': {
      takes: 'json',
      answer: async ({ body }) => {
        const path = pathFor(textIn(body, 'name'), briefs);
        if (typeof path !== 'string') return path;
        return begun(path, await beginSkeleton(path, languageIn(textIn(body, 'language'))));
      },
    },
    'POST begin-from': {
      takes: 'bytes',
      limit: MAX_BYTES,
      answer: async ({ body, query }) => {
        const path = pathFor(query.get('name') ?? '', briefs);
        if (typeof path !== 'string') return path;
        const name = basename(query.get('article') ?? '') || 'article';
        const article = await readArticleBytes(body as Uint8Array, name);
        if ('code' in article) return refused(article);
        return begun(path, await beginDraft(path, article, languageIn(query.get('language'))));
      },
    },
  };
}

/** Where a new brief goes, by the name that was typed; no part of it leads anywhere else. */
function pathFor(typed: string, { shelf }: OpenBriefs): string | Reply {
  const name = typed
    .normalize('NFC')
    .replace(/\.ya?ml$/i, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .toLowerCase();
  if (shelf.only !== undefined) return words(404, 'A preview shows one brief.');
  if (name === '') return words(400, 'A brief needs a name.');
  const path = join(shelf.folder, `${name}.yaml`);
  return isThere(path)
    ? words(409, `${basename(path)} is already there; choose another name.`)
    : path;
}

function languageIn(tag: string | null): string {
  return tag !== null && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : 'en';
}

function begun(path: string, result: Begun): Reply {
  const problem = whyNotBegun(result);
  if (problem !== undefined) return refused(problem);
  const { draft } = result;
  return json({ name: basename(path), quotations: draft?.quotations, toDo: draft?.toDo }, 201);
}

function refused({ message, hint }: Diagnostic): Reply {
  return words(422, hint === undefined ? `${message}.` : `${message}: ${hint}.`);
}
