// Nothing of a brief is lost: every value of every field of the example stands in the markup.
import { describe, expect, test } from 'vitest';
import { isDateProblem, parseDate } from '../../src/brief/dates/date.ts';
import { formatDate, formatPeriod } from '../../src/brief/dates/format-date.ts';
import { parseYamlText } from '../../src/brief/yaml/parse-yaml-text.ts';
import type { LabelKey } from '../../src/template/labels/label-keys.ts';
import { labelText } from '../../src/template/labels/labels.ts';
import { exampleText, labelsOf, markupOf, textOf, viewOf } from './example.ts';

type Path = readonly (string | number)[];
const labels = labelsOf('en');
const source = parseYamlText(exampleText(), 'saron-strait.yaml').value as Record<string, unknown>;
const actors = source['actors'] as Record<string, { name: string }>;
const typed = folded(textOf(markupOf(viewOf(exampleText()))));
const text = normalised(typed);

/** Groups of labels for closed lists, by the end of the path. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^status$/, 'edition_status'],
  [/^handling\.tlp$/, 'tlp'],
  [/^actors\.\w+\.kind$/, 'actor_kind'],
  [/^sources\.\w+\.kind$/, 'source_kind'],
  [/\.access$/, 'access'],
  [/\.reliability$/, 'reliability'],
  [/\.credibility$/, 'credibility'],
  [/^claims\.\d+\.status$/, 'claim_status'],
  [/^demands\.\d+\.status$/, 'demand_status'],
  [/\.category$/, 'category'],
  [/^ceasefire\.status$/, 'ceasefire_status'],
  [/^positions\..*\.stance$/, 'stance'],
  [/\.likelihood$|\.change\.from$/, 'likelihood'],
  [/\.confidence$/, 'confidence'],
  [/\.translation$/, 'translation'],
  [/^open_issues\.\d+\.status$/, 'issue_status'],
];
const ACTOR = /\.(?:by|to|speaker)$|\.(?:disputed_by|parties|mediators)\.\d+$/;

function folded(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/\*+/g, '').trim();
}

function normalised(words: string): string {
  return folded(words).toLowerCase();
}

function leaves(value: unknown, path: Path = []): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, [...path, key]));
}

/** What a reader must find for the value at `path`. */
function expected(path: string, value: unknown): string | undefined {
  const words = String(value);
  if (/(?:^|\.)id$/.test(path) || path.startsWith('period.')) return undefined;
  if (ACTOR.test(path)) return actors[words]!.name;
  if (/(?:^|\.)source(?:\.\d+)?$/.test(path)) return words.split(' ')[1];
  if (/\.based_on\.\d+$/.test(path)) return 'rests on c2';
  if (/(?:^|\.)language$/.test(path))
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(words);
  if (/\.responses\.\d+\.stance$/.test(path)) return words;
  const group = GROUPS.find(([pattern]) => pattern.test(path))?.[1];
  if (group !== undefined) return labelText(labels, `${group}.${words}` as LabelKey);
  const date = parseDate(words);
  return isDateProblem(date) || path === 'edition' ? words : formatDate(date, 'en');
}

describe('the markup of the example', () => {
  test.each(leaves(source))('%s', (path, value) => {
    const words = expected(path, value);
    if (words !== undefined) expect(text).toContain(normalised(words));
  });

  const sentences = leaves(source).filter(
    ([path, value]) =>
      /\s/.test(String(value)) && !/source/.test(path) && expected(path, value) === value,
  );
  test.each(sentences)('%s as typed', (_, value) => {
    expect(typed).toContain(folded(String(value)));
  });

  test('the period', () => {
    const { from, to } = source['period'] as Record<'from' | 'to', string>;
    const period = { from: parseDate(from), to: parseDate(to) };
    if (isDateProblem(period.from) || isDateProblem(period.to)) throw new Error('no period');
    expect(text).toContain(formatPeriod({ from: period.from, to: period.to }, 'en').toLowerCase());
  });

  test('keys that are names: actors of positions, terms of the glossary', () => {
    for (const term of Object.keys(source['glossary'] as object))
      expect(text).toContain(term.toLowerCase());
  });
});
