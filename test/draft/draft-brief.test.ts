// A draft of a transcript says what it is, and has the words of each speaker.

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftBrief } from '../../src/draft/draft-brief.ts';

const FILES = {
  title: 'Briefing',
  schema: undefined,
  article: 'a.txt',
  copy: 'sources/a.txt',
  sha256: '0'.repeat(64),
};

test.each([
  ['transcript', 'MR BRICE: We will not go.\n\nQUESTION: Why?\n', ['Brice', 'Unnamed speaker']],
  ['interview', 'Q: Why?\n\nA: Because.\n', ['Unnamed speaker', 'Unnamed speaker']],
  ['article', 'Ann Lee said: “We stay.”\n', ['Ann Lee']],
])('%s', (kind, text, speakers) => {
  const { yaml } = draftBrief({ text, encoding: 'utf-8', ending: '.txt' }, FILES);
  const { actors, quotes, sources } = parse(yaml);
  expect(sources.article.kind).toBe(kind);
  expect(quotes.map(({ speaker }: { speaker: string }) => actors[speaker].name)).toEqual(speakers);
  expect(/each\s+(?:# )?paragraph/u.test(yaml)).toBe(kind !== 'article');
});
