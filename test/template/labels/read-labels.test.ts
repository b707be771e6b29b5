// Labels: all languages have the same keys; what a template lacks is said and filled.
import { describe, expect, test } from 'vitest';
import { parseYamlText } from '../../../src/brief/yaml/parse-yaml-text.ts';
import { LABEL_GROUPS } from '../../../src/template/labels/label-keys.ts';
import { readLabels } from '../../../src/template/labels/read-labels.ts';
import { briefing, templateWith } from '../example.ts';

const LANGUAGES = ['ar', 'en', 'fr', 'he', 'uk'];
type Forms = Record<string, unknown>;

function labelsFile(language: string): Record<string, Record<string, string | Forms>> {
  const text = briefing.files.get(`labels/${language}.yaml`)!;
  const { value, diagnostics } = parseYamlText(text, language);
  expect(diagnostics).toEqual([]);
  const { language: _, ...groups } = value as Record<string, Record<string, string>>;
  return groups;
}

const words = (language: string): [string, string | Forms][] =>
  Object.entries(labelsFile(language)).flatMap(([group, all]) =>
    Object.entries(all).map(([word, label]): [string, string | Forms] => [
      `${group}.${word}`,
      label,
    ]),
  );

const places = (label: string | Forms | undefined): string[] =>
  [
    ...new Set(
      JSON.stringify(label)
        .match(/\{\w+\}/g)
        ?.map((place) => place.toLowerCase()),
    ),
  ].sort();

describe('the labels of the template', () => {
  const needed = Object.entries(LABEL_GROUPS)
    .flatMap(([group, all]) => all.map((word) => `${group}.${word}`))
    .sort();

  test.each(LANGUAGES)('%s has the labels that the template needs, and no others', (language) => {
    expect(
      words(language)
        .map(([key]) => key)
        .sort(),
    ).toEqual(needed);
  });

  test.each(LANGUAGES)('%s has every plural form of its language', (language) => {
    const rules = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, label] of words(language)) {
      if (typeof label !== 'string')
        expect(Object.keys(label).sort(), key).toEqual([...rules].sort());
    }
  });

  test.each(['ar', 'fr', 'he', 'uk'])(
    '%s leaves no place of a label unfilled or unknown',
    (language) => {
      const english = new Map(words('en'));
      for (const [key, label] of words(language)) {
        const known = [...places(english.get(key)), '{count}'];
        for (const place of places(label)) expect(known, key).toContain(place);
      }
    },
  );
});

describe('readLabels', () => {
  test('takes the language before the region and formats dates by the region', () => {
    const { labels, diagnostics } = readLabels(briefing, 'fr-CA');
    expect(diagnostics).toEqual([]);
    expect(labels?.language).toBe('fr-CA');
    expect(labels?.groups['head']?.['claims']).toBe('Affirmations');
  });

  test('speaks English where a language has no labels, and says so', () => {
    const { labels, diagnostics } = readLabels(briefing, 'sv');
    expect(labels?.language).toBe('en');
    expect(diagnostics).toMatchObject([
      {
        code: 'language-without-labels',
        severity: 'warning',
        hint: 'it has: ar, de, en, es, fa, fr, he, it, pl, pt, ru, tr, uk, zh',
      },
    ]);
  });

  test('fills a missing label with the English one and names it', () => {
    const french = briefing.files.get('labels/fr.yaml')!.replace(/ {2}claims: .*\n/, '');
    const { labels, diagnostics } = readLabels(templateWith({ 'labels/fr.yaml': french }), 'fr');
    expect(labels?.groups['head']?.['claims']).toBe('Claims');
    expect(diagnostics).toMatchObject([
      { code: 'label-missing', severity: 'warning', file: 'own/labels/fr.yaml' },
    ]);
    expect(diagnostics[0]?.message).toContain('head.claims');
  });

  test('refuses English labels with a gap', () => {
    const english = briefing.files.get('labels/en.yaml')!.replace(/ {2}claims: .*\n/, '');
    const { labels, diagnostics } = readLabels(templateWith({ 'labels/en.yaml': english }), 'en');
    expect(labels).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'label-missing', severity: 'error' }]);
  });

  test('refuses a label that is no text, at its place', () => {
    const english = briefing.files.get('labels/en.yaml')!.replace('claims: Claims', 'claims: 7');
    const { diagnostics } = readLabels(templateWith({ 'labels/en.yaml': english }), 'en');
    const [first] = diagnostics;
    expect(first).toMatchObject({ code: 'label-invalid', file: 'own/labels/en.yaml' });
    expect(english.slice(first!.span!.start, first!.span!.end)).toBe('7');
  });

  test('reports broken YAML with its file', () => {
    const { labels, diagnostics } = readLabels(templateWith({ 'labels/en.yaml': 'head: [' }), 'en');
    expect(labels).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ severity: 'error', file: 'own/labels/en.yaml' });
  });
});
