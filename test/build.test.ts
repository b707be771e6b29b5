// The pipeline as a library: text in, bytes out, nothing else touched.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../src/brief/parse-brief.ts';
import { type BuildInput, type BuildResult, buildBriefing } from '../src/build.ts';
import { readDesign } from '../src/files/look/read-design.ts';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
const example = fixture('saron-strait.yaml').toString('utf8');
const article = fixture('saron-strait.article.txt');
const { design } = readDesign('briefing');

function build(text: string, more: Partial<BuildInput> = {}): BuildResult {
  return buildBriefing({
    ...design!,
    parsed: parseBrief(text, 'in/brief.yaml'),
    sources: new Map([['meridian', article]]),
    now: new Date('2027-05-07T18:00Z'),
    version: '1.2.3',
    ...more,
  });
}

const latin = (bytes: Uint8Array | undefined): string =>
  Buffer.from(bytes ?? []).toString('latin1');

describe('a good brief', () => {
  test('passes every stage and becomes a PDF', () => {
    const { pdf, stages, diagnostics } = build(example);
    expect(diagnostics).toEqual([]);
    expect(Object.keys(stages)).toEqual(['brief', 'view', 'markup', 'tree', 'structure']);
    expect(latin(pdf)).toMatch(/^%PDF-1\.7/);
  });

  test('gives the same bytes twice', () => {
    const [one, other] = [build(example), build(example)];
    expect(latin(one.pdf) === latin(other.pdf)).toBe(true);
  });

  test('of one line is enough', () => {
    expect(build('title: A').pdf).toBeDefined();
  });

  test.each(['en', 'fr', 'uk'])('can be in the language %s', (language) => {
    const { pdf, diagnostics } = build(example.replace('language: en ', `language: ${language} `));
    expect(diagnostics).toEqual([]);
    expect(pdf).toBeDefined();
  });

  test('bears the date it is given, or the clock', () => {
    expect(latin(build('title: A').pdf)).toContain("(D:20270507180000+00'00)");
    const created = new Date('2020-01-02T00:00Z');
    expect(latin(build('title: A', { created }).pdf)).toContain("(D:20200102000000+00'00)");
  });
});

describe('a brief with problems', () => {
  test('gives no document, but all problems', () => {
    const { pdf, diagnostics } = build('sumary: {}\nedition: first\n');
    expect(pdf).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThanOrEqual(3);
  });

  test('keeps its warnings beside the document, or fails by them', () => {
    const lax = build(example, { sources: new Map() });
    expect(lax.pdf).toBeDefined();
    expect(lax.diagnostics.length).toBeGreaterThan(0);
    const strict = build(example, { sources: new Map(), strict: true });
    expect(strict.pdf).toBeUndefined();
    expect(strict.diagnostics.every((diagnostic) => diagnostic.severity === 'error')).toBe(true);
    expect(strict.diagnostics).toHaveLength(lax.diagnostics.length);
  });

  test('is not built if something around it could not be read', () => {
    const problem = { code: 'x', severity: 'error', message: 'x', file: 'x' } as const;
    expect(build('title: A', { problems: [problem] })).toMatchObject({ diagnostics: [problem] });
    expect(build('title: A', { problems: [problem] }).pdf).toBeUndefined();
  });
});
