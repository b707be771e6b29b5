// The cases of the benchmark: which documents, in which way, how often.

import { fileURLToPath } from 'node:url';
import {
  batchContenders,
  coldContenders,
  floor,
  ownContender,
  warmContenders,
} from './contenders.mjs';
import * as documents from './content/documents.mjs';
import { writeContent } from './content/write-content.mjs';

// On the day that it gives as its own: nothing in it is overdue.
const EXAMPLE = [
  fileURLToPath(new URL('../fixtures/saron-strait.yaml', import.meta.url)),
  '2027-05-07T18:00:00Z',
];

// In the first rounds code is loaded, compiled and optimised.
const WARM = { before: 20, rounds: 15 };

/**
 * `prepare(folder, options)` writes what the case needs and gives its contenders. `runs` is how
 * often each of them runs unless the user says otherwise; long cases need fewer for the same trust.
 */
export const cases = [
  {
    name: 'cold',
    title: () => 'Cold, three pages',
    about: () =>
      'A new process for one short brief. Ours finds its code compiled by an earlier run, as it does with every build but the first.',
    ...{ runs: 7, warmUps: 1 },
    prepare: (folder) => [
      ...coldContenders(writeContent(folder, 'small', documents.smallDocument()), folder),
      floor,
    ],
  },
  {
    name: 'example',
    title: () => 'Our example, three pages',
    about: () =>
      'A new process for the brief of the tests, which fills three of our pages. It has more than the peers can show.',
    ...{ runs: 7, warmUps: 1 },
    prepare: (folder) => [ownContender(...EXAMPLE, folder), floor],
  },
  {
    name: 'warm',
    title: () => 'Warm rebuild, three pages',
    about: () =>
      `One process builds the same brief again and again, with a word changed each time, as --watch does. Wall and cpu are those of one rebuild after the first ${WARM.before}, peak is that of the process.`,
    ...{ runs: 5, warmUps: 0 },
    prepare: (folder) => {
      const content = writeContent(folder, 'small', documents.smallDocument());
      return warmContenders(content, folder, WARM);
    },
  },
  {
    name: 'batch',
    title: ({ briefs }) => `${briefs} briefs`,
    about: () =>
      'Two to five pages each and no two alike; one process or command for all of them. Size and pages are sums.',
    ...{ runs: 3, warmUps: 0 },
    prepare: (folder, { briefs }) => {
      const write = (_, i) =>
        writeContent(folder, `brief-${i + 1}`, documents.batchDocument(i + 1));
      return batchContenders(Array.from({ length: briefs }, write), folder);
    },
  },
  single('50-pages', '50 pages', 5, () => documents.longDocument(22)),
  single('500-pages', '500 pages', 3, () => documents.longDocument(216)),
  single('paragraph', 'One paragraph of 400,000 characters', 3, () =>
    documents.paragraphDocument(400_000),
  ),
  single('rows', 'One table of 10,000 rows', 3, () => documents.tableDocument(10_000)),
];

function single(name, title, runs, write) {
  return {
    ...{ name, runs, warmUps: 0 },
    title: () => title,
    about: () => 'A new process for one document.',
    prepare: (folder) => coldContenders(writeContent(folder, name, write()), folder),
  };
}
