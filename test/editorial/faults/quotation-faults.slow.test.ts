// Seeded faults in quotations of invented articles: how many of each kind are found, and how often a
// right quotation is told of. `npm run faults` prints the table.

import { expect, it } from 'vitest';
import { type Count, countFalseAlarms, countFaults } from './count-faults.ts';
import { markedArticles } from './marked-article.ts';

const isPrinted = process.env['FAULTS'] === 'print';

function told(title: string, counts: ReadonlyMap<string, Count>, wrong: '+' | '-'): void {
  if (!isPrinted) return;
  const rows = [...counts].map(([kind, { seeded, found }]) => {
    return `${kind.padEnd(32)}${String(seeded).padStart(7)}${String(found).padStart(7)}`;
  });
  const exceptions = [...counts.values()].flatMap(({ notes }) =>
    notes.filter((note) => note.startsWith(wrong)),
  );
  process.stdout.write(`\n${[title, ...rows, '', ...exceptions].join('\n')}\n`);
}

function share(counts: Iterable<Count>): number {
  let [seeded, found] = [0, 0];
  for (const count of counts) {
    seeded += count.seeded;
    found += count.found;
  }
  return found / seeded;
}

it('finds 98 of 100 seeded faults of every kind', () => {
  const counts = countFaults();
  told(`${'seeded fault'.padEnd(32)} seeded  found`, counts, '-');
  for (const [kind, count] of counts) {
    expect(share([count]), `${kind}: ${count.notes.join('\n')}`).toBeGreaterThanOrEqual(0.98);
  }
});

it('tells nothing of 99 of 100 right quotations', () => {
  const counts = countFalseAlarms();
  told(`${'right quotation'.padEnd(32)}checked  false`, counts, '+');
  expect(share(counts.values())).toBeLessThanOrEqual(0.01);
});

it('has articles in many languages and house styles', () => {
  const articles = markedArticles();
  expect(articles.length).toBeGreaterThanOrEqual(25);
  expect(new Set(articles.map(({ language }) => language)).size).toBeGreaterThanOrEqual(8);
});
