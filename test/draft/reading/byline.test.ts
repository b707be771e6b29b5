// Who wrote an article, for which paper and when, as the lines above it say.

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/draft/read-article.ts';

const read = async (head: string): Promise<object> => {
  const article = await readArticle(
    Buffer.from(`${head}\n\nThe bridge was closed on Friday. Nobody crossed it.\n`),
    'a.txt',
  );
  if (typeof article === 'string') throw new Error(article);
  const { author, publisher, published, title } = article;
  return JSON.parse(JSON.stringify({ author, publisher, published, title }));
};
const TITLE = 'The bridge at Halden is closed';

describe('a byline is read', () => {
  const day = { published: '2031-03-14' };
  const ruth = { author: 'Ruth Calder' };
  const courier = { publisher: 'Ossel Courier' };
  test.each([
    ['By Ruth Calder, Ossel Courier, 14 March 2031', { ...ruth, ...courier, ...day }],
    ['By Ruth Calder in Ossel | 14 March 2031', { ...ruth, ...day }],
    ['RUTH CALDER, Reuters', { author: 'RUTH CALDER', publisher: 'Reuters' }],
    ['Von Ruth Calder, Ossel', ruth],
    ['Par Ruth Calder – 14 mars 2031', { ...ruth, ...day }],
    ['Ossel Courier, 14 March 2031', { ...courier, ...day }],
    ['By Ruth Calder and Jan de Vries', { author: 'Ruth Calder and Jan de Vries' }],
    ['By Ruth Calder, Diplomatic Correspondent', ruth],
    ['By Ruth Calder\nOssel Courier\nMarch 14, 2031', { ...ruth, ...day }],
    ['By Ruth Calder\n\nPublished: Friday, 14 March 2031', { ...ruth, ...day }],
    ['By Ruth Calder, March 14, 2031 10:30 GMT', { ...ruth, ...day }],
    ['By Ruth Calder · 2031-03-14', { ...ruth, ...day }],
    [
      'Von Ruth Calder | Halden-Zeitung | 14.03.2031',
      {
        ...ruth,
        publisher: 'Halden-Zeitung',
        ...day,
      },
    ],
    ['Автор: Олена Вайда, 14 березня 2031', { author: 'Олена Вайда', ...day }],
    ['By Reuters', { publisher: 'Reuters' }],
  ])('%s', async (line, expected) => {
    expect(await read(`${TITLE}\n\n${line}`)).toEqual({ ...expected, title: TITLE });
  });

  test('that stands first, and is then no headline', async () => {
    expect(await read('By Ruth Calder, Ossel Courier, 14 March 2031')).toEqual({
      ...ruth,
      ...courier,
      ...day,
    });
  });
});

describe('nothing is read from', () => {
  test.each([
    'By the sea',
    'By Land, by Sea',
    'By our own correspondent',
    'By Staff Writer',
    'Ruth Calder, Ossel',
    'Ossel, Halden and the bridge',
    'Von der Leyen warns of delays',
    'A Post on the Times',
    '03/04/2031',
    'March 2031',
    'Friday',
    'Foreign Minister Ruth Calder, Ossel',
  ])('%s', async (line) => {
    expect(await read(`${TITLE}\n\n${line}`)).toEqual({ title: TITLE });
  });

  test('two days that differ', async () => {
    expect(await read(`${TITLE}\n\n14 March 2031\n\n15 March 2031`)).toEqual({ title: TITLE });
  });

  test.each(['By Royal Appointment', 'Halden Post, Halden Times'])(
    'the headline: %s',
    async (line) => {
      expect(await read(line)).toEqual({ title: line });
    },
  );
});
