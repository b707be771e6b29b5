// Actors, sources and glossary that stand in files of their own.
import { describe, expect, test } from 'vitest';
import type { IncludeReader } from '../../../src/brief/include/include.ts';
import { type Override, type ParsedBrief, parseBrief } from '../../../src/brief/parse-brief.ts';
import { MAX_BYTES } from '../../../src/brief/yaml/decode-text.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { lineAndColumn } from '../../../src/diagnostics/position.ts';

const BRIEF = `title: Talks
include: [actors.yaml, sources.yaml]
actors: # ours
  vos: { name: Maarten Vos }
claims:
  - { id: lane, text: The lane is closed., by: drakos, source: meridian ¶2 }
`;
const FILES = {
  'actors.yaml': 'actors:\n  drakos:\n    name: Ioannis Drakos\nglossary:\n  EEZ: Economic zone\n',
  'sources.yaml': 'sources:\n  meridian: { title: Report, published: 2027-05 }\n',
};

function reader(files: Readonly<Record<string, string>>): IncludeReader {
  return (name) => {
    const text = files[name];
    const missing = { code: 'include-missing', message: 'is not there', file: name } as const;
    return text === undefined
      ? { problem: { ...missing, severity: 'error' } }
      : { file: name, text };
  };
}

function parse(text: string, files: Readonly<Record<string, string>>, set: Override[] = []) {
  return parseBrief(text, 'talks.yaml', set, reader(files));
}

/** `file:line:column code` of each problem, as a reader finds it. */
function told({ diagnostics, text, texts }: ParsedBrief): string[] {
  return diagnostics.map(({ file, span, code }: Diagnostic) => {
    const { line, column } = lineAndColumn(texts.get(file) ?? text, span?.start ?? 0);
    return `${file}:${line}:${column} ${code}`;
  });
}

describe('what a brief includes', () => {
  test('may be the house that publishes it, which an edition of it names', () => {
    const house = { 'house.yaml': 'organisation: { name: Institute, logo: mark.svg }\n' };
    const { brief, diagnostics, complete } = parse('title: A\ninclude: [house.yaml]\n', house);
    expect(diagnostics).toEqual([]);
    expect(brief?.organisation).toEqual({ name: 'Institute', logo: 'mark.svg' });
    expect(parseBrief(complete, 'b.yaml').brief?.organisation).toEqual(brief?.organisation);
  });

  test('is part of it, after its own', () => {
    const { brief, diagnostics } = parse(BRIEF, FILES);
    expect(diagnostics).toEqual([]);
    expect(Object.keys(brief?.actors ?? {})).toEqual(['vos', 'drakos']);
    expect(brief?.sources?.['meridian']?.published?.text).toBe('2027-05');
    expect(brief?.glossary).toEqual({ EEZ: 'Economic zone' });
    expect(brief).not.toHaveProperty('include');
  });

  test('stands elsewhere than in its text', () => {
    const { locate, elsewhere } = parse(BRIEF, FILES);
    expect(locate(['actors', 'vos', 'name'])).toBeDefined();
    expect(elsewhere(['actors', 'vos', 'name'])).toBeUndefined();
    expect(locate(['actors', 'drakos', 'name'])).toBeUndefined();
    expect(elsewhere(['actors', 'drakos', 'name'])).toEqual({
      file: 'actors.yaml',
      span: { start: 28, end: 42 },
    });
  });

  test('can be overridden', () => {
    const { brief } = parse(BRIEF, FILES, [{ path: 'actors.drakos.name', value: 'I. Drakos' }]);
    expect(brief?.actors?.['drakos']?.name).toBe('I. Drakos');
  });
});

describe('the complete text', () => {
  test('is the text of a brief that includes nothing, to the byte', () => {
    const text = '# note\ntitle:   Talks  \n';
    expect(parse(text, {}).complete).toBe(text);
  });

  test.each([
    ['blocks', BRIEF],
    ['flow', '{title: T, include: [actors.yaml, sources.yaml], actors: {vos: {name: V}}}'],
    ['no block of its own', 'include: [sources.yaml, actors.yaml]\ntitle: T\n'],
    [
      'anchors',
      'title: T\nactors: { a: &a { name: A, note: &n N }, b: *a }\nsubtitle: *n\ninclude: [actors.yaml]\n',
    ],
    [
      'long lines',
      `title: T\nsummary: { ask: "${'word '.repeat(60)}\\n x" }\ninclude: [actors.yaml]\n`,
    ],
    ['paragraphs', 'title: T\nsummary:\n  ask: >\n    A.\n\n    B.\ninclude: [actors.yaml]\n'],
  ])('says the same without other files: %s', (_, text) => {
    const whole = parse(text, FILES);
    const { brief, diagnostics } = parseBrief(whole.complete, 'talks.yaml');
    expect(diagnostics).toEqual([]);
    expect(brief).toEqual(whole.brief);
    expect(JSON.stringify(brief)).toBe(JSON.stringify(whole.brief));
  });

  test('keeps the paragraphs of what it includes', () => {
    const files = {
      'a.yaml': 'actors:\n  x:\n    name: X\n    note: >\n      One.\n\n      Two.\n',
    };
    const whole = parse('title: T\ninclude: [a.yaml]\n', files);
    expect(whole.brief?.actors?.['x']?.note).toBe('One.\n\nTwo.');
    expect(parseBrief(whole.complete, 'x').brief).toEqual(whole.brief);
  });

  test('does so where anchors of the same name would be taken for one another', () => {
    const files = { 'a.yaml': 'actors:\n  x: { name: &n X, short: *n }\n  y: { name: "2027" }\n' };
    const whole = parse('title: &n T\ninclude: [a.yaml]\nsubtitle: *n\n', files);
    expect(parseBrief(whole.complete, 'x').brief).toEqual(whole.brief);
  });

  test('keeps comments and says where entries are from', () => {
    const { complete } = parse(BRIEF, FILES);
    expect(complete).toContain('# ours');
    expect(complete).toContain('# from actors.yaml\n  drakos:');
  });
});

describe('problems stand in the right file', () => {
  test.each<[string, string, Record<string, string>, string[]]>([
    [
      'an unknown key',
      'title: T\ninclude: [a.yaml]\n',
      { 'a.yaml': 'actors:\n  vos: { name: V, rolle: x }\n' },
      ['a.yaml:2:19 unknown-key'],
    ],
    [
      'a date',
      'title: T\ninclude: [a.yaml]\n',
      { 'a.yaml': 'sources:\n  m:\n    title: M\n    published: 4 May\n' },
      ['a.yaml:4:16 invalid-date'],
    ],
    [
      'an entry of the brief and of a file',
      'title: T\nactors: { vos: { name: V } }\ninclude: [a.yaml]\n',
      { 'a.yaml': '\nactors: { vos: { name: W } }\n' },
      ['a.yaml:2:11 included-twice'],
    ],
    [
      'an entry of two files',
      'title: T\ninclude: [a.yaml, b.yaml]\n',
      { 'a.yaml': 'actors: { vos: { name: W } }', 'b.yaml': 'actors: { vos: { name: W } }' },
      ['b.yaml:1:11 included-twice'],
    ],
    [
      'a file named twice',
      'title: T\ninclude:\n  - a.yaml\n  - a.yaml\n',
      { 'a.yaml': 'actors: { vos: { name: W } }' },
      ['talks.yaml:4:5 included-twice'],
    ],
    [
      'another block',
      'title: T\ninclude: [a.yaml]\n',
      { 'a.yaml': 'claims: []\ninclude: [b.yaml]\n' },
      ['a.yaml:1:1 unknown-key', 'a.yaml:2:1 unknown-key'],
    ],
    [
      'a block of another kind',
      'title: T\ninclude: [a.yaml]\n',
      { 'a.yaml': 'actors: [vos]\n' },
      ['a.yaml:1:9 wrong-type'],
    ],
    ['a list', 'title: T\ninclude: [a.yaml]\n', { 'a.yaml': '- a\n' }, ['a.yaml:1:1 wrong-type']],
    [
      'a duplicate key',
      'title: T\ninclude: [a.yaml]\n',
      { 'a.yaml': 'glossary: {a: x, a: y}\n' },
      ['a.yaml:1:18 duplicate-key'],
    ],
    [
      'a broken file, not what is missing because of it',
      'title: T\nclaims: [{ text: A., by: vos }]\ninclude: [a.yaml]\n',
      { 'a.yaml': 'actors:\n  vos: { name: "V }\n' },
      ['a.yaml:2:16 yaml-syntax', 'a.yaml:2:8 yaml-syntax'],
    ],
    [
      'a missing file, not what is missing because of it, but the rest',
      'titel: T\nclaims: [{ text: A., by: vos }]\ninclude: [a.yaml]\n',
      {},
      [
        'talks.yaml:1:1 missing-key',
        'talks.yaml:1:1 unknown-key',
        'talks.yaml:3:11 include-missing',
      ],
    ],
    ['no list', 'title: T\ninclude: a.yaml\n', {}, ['talks.yaml:2:10 wrong-type']],
    ['no text', 'title: T\ninclude: [1]\n', {}, ['talks.yaml:2:11 wrong-type']],
    ['nothing', 'title: T\ninclude:\n', {}, ['talks.yaml:2:1 empty-value']],
    ['an empty file is fine', 'title: T\ninclude: [a.yaml]\n', { 'a.yaml': '# soon\n' }, []],
  ])('%s', (_, text, files, expected) => {
    expect(told(parse(text, files)).sort()).toEqual([...expected].sort());
  });

  test('both places of an entry that stands twice are named', () => {
    const files = { 'a.yaml': 'actors: { vos: { name: W } }\n' };
    const { diagnostics } = parse(
      'title: T\ninclude: [a.yaml]\nactors:\n  vos: {name: V}\n',
      files,
    );
    expect(diagnostics[0]?.message).toBe('“actors.vos” stands in talks.yaml, line 4, already');
  });
});

describe('bounds', () => {
  test('twenty files at most', () => {
    const names = Array.from({ length: 21 }, (_, index) => `${index}.yaml`);
    const files = Object.fromEntries(names.map((name) => [name, '']));
    const parsed = parse(`title: T\ninclude: [${names.join(', ')}]\n`, files);
    expect(parsed.diagnostics).toMatchObject([{ code: 'include-too-large', file: 'talks.yaml' }]);
  });

  test('together no larger than a brief can be', () => {
    const half = `#${'x'.repeat(MAX_BYTES / 2)}\n`;
    const parsed = parse('title: T\ninclude: [a.yaml, b.yaml]\n', {
      'a.yaml': half,
      'b.yaml': half,
    });
    expect(parsed.diagnostics).toMatchObject([{ code: 'include-too-large' }]);
  });

  test('nothing without a folder', () => {
    const { diagnostics } = parseBrief('title: T\ninclude: [a.yaml]\n', 'x');
    expect(diagnostics).toMatchObject([{ code: 'include-unread' }]);
  });

  test('nothing by --set', () => {
    const { diagnostics } = parse('title: T', FILES, [{ path: 'include', value: '[actors.yaml]' }]);
    expect(diagnostics).toMatchObject([{ code: 'unknown-path', file: '--set' }]);
  });
});
