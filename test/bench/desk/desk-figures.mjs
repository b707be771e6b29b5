// The case `desk` of the benchmark: a key on the page, and a brief opened.

import { longDocument, smallDocument } from '../content/documents.mjs';
import { writeContent } from '../content/write-content.mjs';
import { browserHere, typeAndSee } from './type-and-see.mjs';

/** Its name among the cases. */
export const DESK = 'desk';

const BRIEFS = [
  ['three pages', smallDocument],
  ['50 pages', () => longDocument(22)],
];

/** Measures both briefs in `folder`; undefined where there is no browser to do so. */
export async function deskFigures(folder, { quick, runs }) {
  if (browserHere() === undefined) return undefined;
  const keys = runs ?? (quick ? 3 : 25);
  const figures = [];
  for (const [name, document] of BRIEFS) {
    const { own } = writeContent(folder, name.replace(' ', '-'), document());
    const seen = await typeAndSee(own, keys);
    figures.push({ name, pages: seen.pages, load: seen.load, keys: seen.keys });
  }
  return figures;
}

/** The figures as a table. */
export function deskTable(figures) {
  const rows = figures.map(({ name, pages, keys, load }) => {
    const sorted = keys.toSorted((a, b) => a - b);
    const [median, worst] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    return `| ${name} (${pages}) | ${[median, worst, load].map((ms) => `${Math.round(ms)} ms`).join(' | ')} |`;
  });
  return ['| brief | key to page, median | worst | opened in |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
}
