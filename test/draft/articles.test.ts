// Articles of four kinds, read and drafted: who says what, when, and nothing that nobody wrote.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Brief } from '../../src/brief/format/schema.ts';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import { isSound } from '../../src/build.ts';
import type { Article } from '../../src/draft/article.ts';
import { draftBrief } from '../../src/draft/draft-brief.ts';
import { readArticle } from '../../src/draft/read-article.ts';
import { checkBrief } from '../../src/editorial/check-brief.ts';
import { ROOT } from '../support/build-fixture.ts';

interface Expected {
  readonly encoding: string;
  readonly title: string;
  /** Actor, locator and words of each quotation, in order. */
  readonly quotes: readonly (readonly [string, string, string])[];
  readonly actors: Readonly<Record<string, object>>;
  readonly dates: readonly string[];
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  'wire.txt': {
    encoding: 'utf-8',
    title: 'Orrin and Tessaly agree to reopen the Halden bridge',
    quotes: [
      ['lunde', '¶2', 'Nobody gains from an empty bridge'],
      ['lunde', '¶2', 'We will start with medicine and go on to grain.'],
      ['quill', '¶3', 'small, but real'],
      ['quill', '¶4', 'What we need now is a timetable and a telephone that somebody answers.'],
      ['official', '¶5', 'within an hour of giving up'],
      ['prandt', '¶5', 'a matter for engineers, not for generals'],
    ],
    actors: {
      lunde: { name: 'Dag Lunde', role: "Orrin's transport minister", kind: 'person' },
      quill: { name: 'Mara Quill', role: "Tessaly's chief negotiator", kind: 'person' },
      official: { name: 'A senior official', to_do: ['the article gives no name; is there one?'] },
      prandt: { name: 'Ivo Prandt', role: 'General', kind: 'person' },
    },
    dates: ['2031-03-03', 'XXXX-04-01'],
  },
  'interview.txt': {
    encoding: 'windows-1252',
    title: 'The mediator of Port Ellin looks back',
    quotes: [
      ['brécourt', '¶2', 'On the third night'],
      ['brécourt', '¶2', "The envoys had stopped correcting each other's maps."],
      ['brécourt', '¶3', 'There was a napkin'],
      ['brécourt', '¶3', 'It said: ‘no later than Friday’. I still have it.'],
      ['carrère', '¶4', 'The napkin was mine'],
      ['carrère', '¶4', 'She may keep it.'],
    ],
    actors: {
      brécourt: {
        name: 'Hélène Brécourt',
        role: 'Mediator of the Saron Strait talks',
        kind: 'person',
      },
      carrère: { name: 'Émile Carrère', role: 'Her deputy', kind: 'person' },
    },
    dates: ['2026-05'],
  },
  'analysis.md': {
    encoding: 'utf-8',
    title: 'What the Halden bridge is worth',
    quotes: [
      ['sørlund', '¶2', 'A bridge that nobody crosses is a wall'],
      ['aker', '¶5', 'We did not lose a single day of harvest'],
      ['aker', '¶5', 'an invention of the harbour towns'],
    ],
    actors: {
      sørlund: { name: 'Pia Sørlund', role: 'Economist', kind: 'person' },
      aker: { name: 'Ruud Aker', role: "Tessaly's farm minister", kind: 'person' },
    },
    dates: [],
  },
  'page.html': {
    encoding: 'windows-1251',
    title: 'Lighthouse talks resume',
    quotes: [
      ['марич', '¶2', 'The light has no flag, and it never had one'],
      ['марич', '¶2', 'Ships do not ask who pays for the oil.'],
      ['haverkamp', '¶3', 'ready to share the costs but not the keys'],
      ['марич', '¶5', 'We will light it again with or without a paper.'],
    ],
    actors: {
      марич: { name: 'Богдан Марич', role: 'Head of the keepers’ union', kind: 'person' },
      haverkamp: {
        name: 'Ilse Haverkamp',
        role: 'Kastrian deputy foreign minister',
        kind: 'person',
      },
    },
    dates: ['2031-06-14', '1888'],
  },
};

describe.each(Object.entries(EXPECTED))('%s', (name, expected) => {
  let article: Article;
  let yaml: string;

  beforeAll(async () => {
    const read = await readArticle(readFileSync(`${ROOT}test/draft/articles/${name}`), name);
    if (typeof read === 'string') throw new Error(`${name} is ${read}`);
    article = read;
    yaml = draft(article);
  });

  test('is read in its encoding, with its headline', () => {
    expect(article).toMatchObject({ encoding: expected.encoding, title: expected.title });
    expect(article.text).not.toMatch(/[\u0080-\u009F\uFFFD]/u);
  });

  test('gives every quotation and its speaker', () => {
    const { brief } = parseBrief(yaml, 'a.yaml');
    const found = brief?.quotes?.map(({ speaker, text, source }) => [
      speaker,
      source?.[0]?.locator,
      text,
    ]);
    expect(found).toEqual(expected.quotes);
    expect(brief?.actors).toEqual(expected.actors);
  });

  test('gives the dates that it has, none that it has not', () => {
    const { brief } = parseBrief(yaml, 'a.yaml');
    expect(datesOf(brief)).toEqual(expected.dates);
  });

  test('every quotation passes the check against the text that is kept', () => {
    const parsed = parseBrief(yaml, 'a.yaml');
    expect(parsed.diagnostics).toEqual([]);
    if (!isSound(parsed)) throw new Error('no brief');
    const sources = new Map([['article', Buffer.from(article.text)]]);
    const { diagnostics, quotations } = checkBrief(parsed, sources, new Date('2031-07-01'));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([...quotations.values()].map(({ kind }) => kind)).toEqual(
      expected.quotes.map(() => expect.stringMatching(/^(?:verbatim|normalised)$/)),
    );
  });
});

describe('a saved page', () => {
  test('brings neither its menus nor its advertisements, and runs nothing', async () => {
    const { text, author, publisher, published } = await read('page.html');
    expect({ author, publisher }).toEqual({
      author: 'Oksana Lys',
      publisher: 'The Saron Courier',
    });
    expect(published).toBe('2031-06-14');
    expect(text).not.toMatch(/Home|Buy now|Never|color|First!|reserved/);
  });
});

describe('a draft', () => {
  const toDos = (yaml: string): readonly (string | undefined)[] =>
    parseBrief(yaml, 'a.yaml').brief?.quotes?.map(({ to_do: toDo }) => toDo?.join()) ?? [];

  test('has a date without a year as one whose year is open', async () => {
    const { brief } = parseBrief(draft(await read('wire.txt')), 'a.yaml');
    expect(datesOf(brief)).toEqual(['2031-03-03', 'XXXX-04-01']);
  });

  test('asks whom a pronoun means, and nothing where a name stands', async () => {
    expect(toDos(draft(await read('wire.txt')))).toEqual([
      undefined,
      undefined,
      undefined,
      'the article has “she”; is this Mara Quill?',
      undefined,
      undefined,
    ]);
  });

  test.each([
    [
      'what goes on after a doubtful quotation is as doubtful',
      'Dag Lunde, the minister, came.\n\n“It is late,” he said. “Very late.”\n',
      ['the article has “he”; is this Dag Lunde?', /^goes on after .* is this Dag Lunde too\?$/],
    ],
    [
      'what goes on after a name is not, in the same paragraph',
      'Talks\n\n“It is late,” Dag Lunde said. “Very late.”\n',
      [undefined, undefined],
    ],
    [
      'one who has no name in the article is asked for where it is declared',
      'Talks\n\n“It is late,” an official said.\n',
      [undefined],
    ],
  ])('%s', async (_, text, expected) => {
    const article = await readArticle(Buffer.from(text), 'a.txt');
    if (typeof article === 'string') throw new Error(article);
    expect(toDos(draft(article))).toEqual(
      expected.map((each) => (each instanceof RegExp ? expect.stringMatching(each) : each)),
    );
  });

  test('asks for what a reader must be told of its source', async () => {
    const toDo = async (name: string) =>
      parseBrief(draft(await read(name)), 'a.yaml').brief?.sources?.['article']?.to_do;
    expect(await toDo('wire.txt')).toEqual([
      'add publisher and date of publication, which the article does not say',
    ]);
    expect(await toDo('page.html')).toBeUndefined();
  });
});

/** The dates of what is claimed and of what happened. */
function datesOf(brief: Brief | undefined): readonly string[] {
  const dated = [...(brief?.claims ?? []), ...(brief?.demands ?? []), ...(brief?.timeline ?? [])];
  return dated.flatMap(({ date }) => date?.text ?? []);
}

async function read(name: string): Promise<Article> {
  const article = await readArticle(readFileSync(`${ROOT}test/draft/articles/${name}`), name);
  if (typeof article === 'string') throw new Error(article);
  return article;
}

function draft(article: Article): string {
  return draftBrief(article, {
    title: 'A draft',
    schema: './brief.schema.json',
    article: 'article',
    copy: 'sources/a.txt',
    sha256: createHash('sha256').update(article.text).digest('hex'),
  }).yaml;
}
