// The word lists on texts of a desk: [[…]] marks what a careful editor would change, all else is in order.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../../src/brief/parse-brief.ts';
import { checkBrief } from '../../../src/editorial/check-brief.ts';
import { LANGUAGES } from '../../../src/languages/languages.ts';

const FOLDER = new URL('./texts/', import.meta.url);
const files = readdirSync(FOLDER).sort();
const CODES: ReadonlySet<string> = new Set(['loaded-verb', 'loaded-word', 'weasel-words']);

interface Sentence {
  readonly text: string;
  readonly marked: readonly string[];
}

function sentences(file: string): readonly Sentence[] {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n');
  return lines.map((line) => ({
    text: line.replaceAll(/\[\[|\]\]/gu, ''),
    marked: Array.from(line.matchAll(/\[\[(.*?)\]\]/gu), ([, words = '']) => words.toLowerCase()),
  }));
}

/** What the checks report in a text that stands as the points of a summary, each sentence alone. */
function found(file: string): readonly string[][] {
  const all = sentences(file);
  const points = all.map(({ text }) => `    - ${JSON.stringify(text)}\n`).join('');
  const yaml = `title: T\nlanguage: ${file.slice(0, 2)}\nsummary:\n  points:\n${points}`;
  const { brief, ...parsed } = parseBrief(yaml, 'brief.yaml');
  if (!brief) throw new Error(JSON.stringify(parsed.diagnostics));
  const { diagnostics } = checkBrief({ ...parsed, brief }, new Map(), new Date(0));
  return all.map((_, index) => {
    const line = yaml.split('\n')[index + 4] ?? '';
    const start = yaml.indexOf(line);
    return diagnostics
      .filter(
        ({ code, span }) =>
          CODES.has(code) && span && span.start >= start && span.start < start + line.length,
      )
      .map(({ span }) => yaml.slice(span?.start, span?.end).toLowerCase());
  });
}

describe('the word lists', () => {
  it.each(files)('raise no false alarm in %s, and miss nothing that is marked', (file) => {
    const expected = sentences(file).map(({ text, marked }) => [text, ...marked]);
    const reported = sentences(file).map(({ text }, index) => [
      text,
      ...(found(file)[index] ?? []),
    ]);
    expect(reported).toEqual(expected);
  });

  it('are tried in every language that has them', () => {
    expect(files).toHaveLength(17);
    const having = Object.keys(LANGUAGES).filter((tag) => LANGUAGES[tag]?.wording);
    expect(new Set(files.map((file) => file.slice(0, 2)))).toEqual(new Set(having));
  });
});
