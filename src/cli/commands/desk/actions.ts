// All that the page of a desk can ask for: one table. What a button does is a line here.

import { basename, resolve } from 'node:path';
import { MAX_BYTES } from '../../../brief/yaml/decode-text.ts';
import {
  type Action,
  type Actions,
  type Asked,
  DONE,
  json,
  type Reply,
  words,
} from '../../../desk/reply.ts';
import { packagePath } from '../../../files/package-root.ts';
import { readPacked } from '../../../files/program/carried-files.ts';
import { numberIn, textIn, textsIn } from './asked-text.ts';
import { beginActions } from './begin-actions.ts';
import type { BriefSession } from './brief-session.ts';
import { listEntries, tallyOf } from './list-entry.ts';
import { mendedText } from './mended-text.ts';
import type { OpenBriefs } from './open-briefs.ts';
import { reviewedText } from './reviewed-text.ts';
import { sourceParagraphs } from './source-paragraphs.ts';

/** A text as JSON may take twice its bytes. */
const TEXT_LIMIT = 2 * MAX_BYTES;
/** A Word file in base64 beside the text. */
const REVIEW_LIMIT = TEXT_LIMIT + 40 * 1024 * 1024;

/** The actions of a desk, by method and name. */
export function actionsOf(briefs: OpenBriefs): Actions {
  const of = (answer: (session: BriefSession, asked: Asked) => Reply | Promise<Reply>) =>
    ({
      answer: (asked: Asked) => {
        const session = briefs.open(asked.query.get('brief') ?? '');
        return session === undefined
          ? words(404, 'There is no such brief.')
          : answer(session, asked);
      },
    }) satisfies Action;
  return {
    'GET briefs': {
      answer: () => {
        const { only } = briefs.shelf;
        const folder = basename(resolve(briefs.shelf.folder));
        if (only !== undefined)
          return json({ folder, isOne: true, name: briefs.names()[0], briefs: [] });
        return json({ folder, isOne: false, briefs: listEntries(briefs) });
      },
    },
    'GET tally': {
      answer: async ({ query }) => {
        const file = briefs.fileOf(query.get('brief') ?? '');
        return file === undefined
          ? words(404, 'There is no such brief.')
          : json(await tallyOf(file, briefs));
      },
    },
    ...beginActions(briefs),
    'GET schema.json': {
      answer: () => ({ body: readPacked(packagePath('dist', 'brief.schema.json')) }),
    },
    'GET text': of((session) => json({ ...session.read(), path: resolve(session.file) })),
    'GET source': of((session, { query }) => {
      const found = sourceParagraphs(session.file, session.read().text, query.get('id') ?? '');
      return found === undefined ? words(404, '') : json(found);
    }),
    'GET document.pdf': of(documentOf),
    'GET fields': of((session) => json(session.fields())),
    'POST draft': {
      ...{ takes: 'json', limit: TEXT_LIMIT },
      ...of((session, { body }) => {
        const name = { window: textIn(body, 'window'), version: numberIn(body, 'version') };
        session.draft(textIn(body, 'text'), name);
        return DONE;
      }),
    },
    'POST save': {
      ...{ takes: 'json', limit: TEXT_LIMIT },
      ...of((session, { body }) => json(session.save(textIn(body, 'base'), textIn(body, 'text')))),
    },
    'POST mend': {
      ...{ takes: 'json', limit: TEXT_LIMIT },
      ...of(({ file }, { body }) => json({ text: mendedText(file, textIn(body, 'text')) })),
    },
    'POST review': {
      ...{ takes: 'json', limit: REVIEW_LIMIT },
      ...of(async ({ file }, { body }) =>
        json(
          await reviewedText(
            file,
            {
              text: textIn(body, 'text'),
              name: textIn(body, 'name'),
              document: textIn(body, 'document'),
              take: textsIn(body, 'take'),
            },
            new Date(),
          ),
        ),
      ),
    },
    'POST compare': {
      takes: 'json',
      ...of((session, { body }) =>
        session.compare(textIn(body, 'since'))
          ? DONE
          : words(400, 'There is no such edition to compare with.'),
      ),
    },
  };
}

function documentOf(session: BriefSession, { query }: Asked): Reply {
  const body = session.pdf();
  if (body === undefined) return words(404, 'There is no document yet.');
  const saveAs = query.has('download') ? session.state().document : undefined;
  return { type: 'application/pdf', body, ...(saveAs !== undefined && { saveAs }) };
}
