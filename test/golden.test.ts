// The two briefs as a reviewer sees them: what the tree holds, how it is tagged, what each page says.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { BuildResult } from '../src/build.ts';
import { ARABIC, buildFixture, EXAMPLE, REAL } from './support/build-fixture.ts';
import { formatTree } from './support/format-tree.ts';
import { expectGolden } from './support/golden.ts';
import { readPages } from './support/set-markup.ts';

const BUILDS: readonly [string, () => BuildResult][] = [
  ['saron-strait', () => buildFixture(EXAMPLE)],
  // As in a fresh clone, where the article's text is absent.
  ['security-guarantees', () => buildFixture(REAL, { withSources: false })],
  ['saron-strait-ar', () => buildFixture(ARABIC)],
];

describe.each(BUILDS)('%s', (name, build) => {
  const result = build();

  it('has no errors', () => {
    expect(result.diagnostics.filter((each) => each.severity === 'error')).toEqual([]);
  });

  it('has the document tree of the golden file', () => {
    expectGolden(formatTree(result.stages.tree!), `${name}.tree.txt`);
  });

  it('is tagged as in the golden file', () => {
    expectGolden(result.stages.structure!, `${name}.structure.txt`);
  });

  it('says on each page what the golden file says', async () => {
    const pages = await readPages(result.pdf!);
    const text = pages
      .map(({ body, artifacts }, index) =>
        [
          `== page ${index + 1}`,
          ...body.map((item) => item.text),
          '-- artifacts',
          ...artifacts.map((item) => item.text),
        ].join('\n'),
      )
      .join('\n');
    expectGolden(`${text}\n`, `${name}.pages.txt`);
  });

  it('is two pages and an annex of one', async () => {
    expect(await readPages(result.pdf!)).toHaveLength(3);
  });

  it('is the same byte for byte when built again', () => {
    expect(Buffer.compare(build().pdf!, result.pdf!)).toBe(0);
  });
});

describe('nothing is lost', () => {
  /** Values that stand on the page as other words: labels of terms, dates in the brief's language. */
  const SAID_OTHERWISE: Readonly<Record<string, readonly string[]>> = {
    status: ['Final', 'Reported', 'Disputed', 'Stated', 'Reiterated', 'Proposed', 'Open'],
    date: ['2022', '4 May 2027', '6 May 2027', 'May 2027'],
    as_of: ['7 May 2027, 18:00 UTC+2'],
    period: ['1–7 May 2027'],
    next_update: ['12 May 2027'],
    embargo_until: ['8 May 2027, 06:00 UTC+2'],
    published: ['Meridian, 7 May 2027'],
    retrieved: ['retrieved 7 May 2027'],
    due: ['10 May 2027', '14 May 2027'],
    deadline: ['1 June 2027'],
    stance: ['Supports', 'Opposes', 'Conditional', 'Silent', 'rejects'],
    source: ['¶1', '¶2', '¶3', '¶4', '¶5', '¶6', '¶7', '¶8'],
    by: ['Haverkamp', 'Drakos', 'Kastria', 'mediators', 'Vos'],
    category: ['territory', 'monitoring', 'military'],
    kind: ['article'],
    access: ['second hand'],
    translation: ['machine'],
    language: ['English', 'Ukrainian'],
    tlp: ['TLP:AMBER'],
    credibility: ['3, possibly true'],
    reliability: ['C, fairly reliable'],
    edition: ['Edition 2'],
    confidence: ['Low'],
    likelihood: ['Roughly even chance'],
    from: ['unlikely'],
  };
  /** Names inside the brief that the reader sees as numbers or not at all. */
  const UNSEEN = new Set([
    'id',
    'text_file',
    'to',
    'parties',
    'mediators',
    'speaker',
    'based_on',
    'disputed_by',
  ]);

  it('of the example: every field stands in the PDF’s text', async () => {
    const pages = await readPages(buildFixture(EXAMPLE).pdf!);
    const page = squeeze(
      pages
        .flatMap(({ body, artifacts }) => [...body, ...artifacts])
        .map((item) => item.text)
        .join(' '),
    );
    const missing: string[] = [];
    const want = (words: string, path: string): void => {
      if (!page.includes(squeeze(words))) missing.push(`${path}: ${words}`);
    };
    const walk = (value: unknown, path: string, key: string): void => {
      if (value === null || UNSEEN.has(key)) return;
      if (key in SAID_OTHERWISE && typeof value !== 'object') return;
      if (typeof value === 'object' && !(value instanceof Date)) {
        for (const [name, child] of Object.entries(value)) {
          if (Array.isArray(value)) walk(child, `${path}[${name}]`, key);
          else
            walk(
              child,
              path ? `${path}.${name}` : name,
              path.startsWith('sources.') && name === 'text' ? 'text_file' : name,
            );
        }
      } else want(String(value), path);
    };
    walk(parse(readFileSync(EXAMPLE, 'utf8')), '', '');
    for (const [key, words] of Object.entries(SAID_OTHERWISE))
      for (const each of words) want(each, key);
    expect(missing).toEqual([]);
  });

  /** Markdown marks, white space and case do not count. */
  function squeeze(text: string): string {
    return text.replace(/\*+|\s+/g, '').toLowerCase();
  }
});
