// Checks seeded quotations one by one and counts what is found, by kind.

import { parseBrief } from '../../../src/brief/parse-brief.ts';
import { checkBrief } from '../../../src/editorial/check-brief.ts';
import { type MarkedArticle, markedArticles } from './marked-article.ts';
import { damaged, rightQuotations, type SeededQuotation, seededFaults } from './seed-faults.ts';

export interface Count {
  readonly seeded: number;
  readonly found: number;
  readonly notes: readonly string[];
}

const NOW = new Date('2031-06-01T12:00:00Z');
const CODE = /quotation/u;

/** The codes that are told of one quotation. */
function codesOf(article: MarkedArticle, text: string, seeded: SeededQuotation): readonly string[] {
  const { language, actors, kind } = article;
  const source = { title: 'A', kind, language, text: 'a.txt', access: 'direct', reliability: 'B' };
  const quote = { text: seeded.text, speaker: seeded.speaker, source: 'a' };
  const brief = { title: 'T', language: 'en', actors, sources: { a: source }, quotes: [quote] };
  const parsed = parseBrief(JSON.stringify(brief), 'a.yaml');
  if (!parsed.brief) throw new Error(JSON.stringify(parsed.diagnostics));
  const sources = new Map([['a', new TextEncoder().encode(text)]]);
  const { diagnostics } = checkBrief({ ...parsed, brief: parsed.brief }, sources, NOW);
  return diagnostics.map(({ code }) => code).filter((code) => CODE.test(code));
}

/** What is found of the faults of each kind. */
export function countFaults(): ReadonlyMap<string, Count> {
  return count((article) =>
    seededFaults(article).map((seeded) => ({
      seeded,
      codes: codesOf(article, article.text, seeded),
    })),
  );
}

/** What is told of right quotations, though nothing is wrong: of each kind, and of damaged texts. */
export function countFalseAlarms(): ReadonlyMap<string, Count> {
  const clean = count((article) =>
    rightQuotations(article).map((seeded) => ({
      seeded,
      codes: codesOf(article, article.text, seeded),
    })),
  );
  const broken = count((article) =>
    rightQuotations(article)
      .filter(() => article.kind === 'article')
      .map((seeded) => ({
        seeded: { ...seeded, kind: 'text taken from a PDF' },
        codes: codesOf(article, damaged(article.text), seeded),
      })),
  );
  return new Map([...clean, ...broken]);
}

type Checked = { readonly seeded: SeededQuotation; readonly codes: readonly string[] };

function count(check: (article: MarkedArticle) => readonly Checked[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const article of markedArticles()) {
    for (const { seeded, codes } of check(article)) {
      const {
        seeded: all,
        found,
        notes,
      } = counts.get(seeded.kind) ?? { seeded: 0, found: 0, notes: [] };
      const is = codes.length > 0;
      const note = `${article.name} ${seeded.speaker}: ${seeded.text} ${codes.join(' ')}`;
      counts.set(seeded.kind, {
        seeded: all + 1,
        found: found + (is ? 1 : 0),
        notes: [...notes, `${is ? '+' : '-'} ${note}`],
      });
    }
  }
  return counts;
}
