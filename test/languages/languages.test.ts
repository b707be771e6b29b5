// What a language must have, so that none is forgotten somewhere: each decision stands in its file.

import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/languages/language.ts';
import { HYPHENATED, LANGUAGES, languageOf, namesOf } from '../../src/languages/languages.ts';
import { directionOf } from '../../src/languages/writing.ts';

const root = new URL('../../', import.meta.url);
const templates = readdirSync(new URL('templates/', root)).filter((name) =>
  existsSync(new URL(`templates/${name}/labels/`, root)),
);
const labelled = templates.flatMap((template) =>
  readdirSync(new URL(`templates/${template}/labels/`, root)).map((file) => ({
    template,
    language: file.replace('.yaml', ''),
  })),
);

/**
 * What is not known of the languages that briefs are written in: the checks that need it say nothing
 * there. Who adds labels adds the words too, or a line here.
 */
const UNKNOWN: Readonly<Record<string, readonly (keyof Language)[]>> = {
  en: ['notYet', 'speech'],
  ar: ['small', 'honorifics', 'wording'],
  he: ['small', 'honorifics', 'wording'],
  fa: ['small', 'wording'],
  // Without spaces between words; its reader of speech is a member of its own.
  zh: [
    'dates',
    'numbers',
    'durations',
    'small',
    'pages',
    'bylines',
    'honorifics',
    'negations',
    'speech',
    'wording',
  ],
};

const MEMBERS: readonly (keyof Language)[] = [
  'withheld',
  'dates',
  'numbers',
  'durations',
  'small',
  'pages',
  'notYet',
  'bylines',
  'honorifics',
  'negations',
  'speech',
  'wording',
];

describe('a language with labels', () => {
  test.each(labelled)('$language in $template: what is not known of it', ({ language }) => {
    const known = LANGUAGES[language];
    expect(known, `src/languages/${language}.ts is missing in the table`).toBeDefined();
    const missing = MEMBERS.filter((member) => known?.[member] === undefined);
    const advice = `add to src/languages/${language}.ts, or to UNKNOWN here: ${missing.join(', ')}`;
    expect(missing, advice).toEqual(UNKNOWN[language] ?? []);
    // Latin letters tell no language from another.
    if (known?.script === 'Latn') expect(known.common, 'give it its common words').toBeDefined();
  });

  test.each(labelled)('$language in $template: its script runs its way', ({ language }) => {
    const { script } = new Intl.Locale(language).maximize();
    expect(LANGUAGES[language]?.script).toBe(script);
    const isRightToLeft = script === 'Arab' || script === 'Hebr';
    expect(directionOf(language)).toBe(isRightToLeft ? 'rtl' : 'ltr');
  });

  test('is in all templates with labels', () => {
    for (const { language } of labelled)
      expect(
        templates.filter((template) =>
          labelled.some((each) => each.template === template && each.language === language),
        ),
      ).toEqual(templates);
  });
});

test('every file is in the table, every entry has its file and name', () => {
  const files = readdirSync(new URL('src/languages/', root)).filter((name) =>
    /^[a-z]{2,3}\.ts$/.test(name),
  );
  expect(files.map((name) => name.replace('.ts', ''))).toEqual(Object.keys(LANGUAGES).sort());
  const names = new Intl.DisplayNames('en', { type: 'language' });
  for (const [tag, { name }] of Object.entries(LANGUAGES)) expect(name).toBe(names.of(tag));
});

// The patterns of `zh` are those of Chinese in Latin letters.
test('a language is hyphenated if there are patterns for it, English and Chinese apart', () => {
  const require = createRequire(import.meta.url);
  const hasPatterns = (tag: string): boolean => {
    try {
      return require.resolve(`hyphen/${tag}`) !== '';
    } catch {
      return false;
    }
  };
  for (const tag of Object.keys(LANGUAGES))
    expect([tag, HYPHENATED.includes(tag)]).toEqual([
      tag,
      !['en', 'zh'].includes(tag) && hasPatterns(tag),
    ]);
});

test('patterns can be compiled', () => {
  const patterns = Object.values(LANGUAGES).flatMap(
    ({ common, dates, pages, negations, speech, unspaced }) =>
      [
        { common },
        { ...dates?.reading },
        { ...pages },
        { ...negations },
        { ...speech },
        { ...unspaced, foreign: '' },
      ].flatMap((each) => Object.values(each).filter((value) => typeof value === 'string')),
  );
  expect(patterns.length).toBeGreaterThan(100);
  for (const pattern of patterns) expect(() => new RegExp(`(?:${pattern})`, 'iu')).not.toThrow();
});

test('a region makes no difference, and what is not known is nothing', () => {
  expect(languageOf('fr-CA')).toBe(LANGUAGES['fr']);
  expect(languageOf('UK')).toBe(LANGUAGES['uk']);
  expect(languageOf('constructor')).toBeUndefined();
  expect(namesOf(({ letters }) => letters !== undefined || false)).toContain('Ukrainian');
});
