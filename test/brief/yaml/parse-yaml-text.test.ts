// YAML from strangers.
import { describe, expect, test } from 'vitest';
import { parseYamlText } from '../../../src/brief/yaml/parse-yaml-text.ts';

describe('parseYamlText', () => {
  test('reads YAML 1.2: yes is a word, 2027-05 a text, 2027 a number', () => {
    const { value, diagnostics } = parseYamlText('a: yes\nb: 2027-05\nc: 2027\nd: 0o17', 'x');
    expect({ ...(value as object) }).toEqual({ a: 'yes', b: '2027-05', c: 2027, d: 15 });
    expect(diagnostics).toEqual([]);
  });

  test('locates values, keys and what an alias stands for', () => {
    const text = 'list: &l [one, two]\nsame: *l\nempty:\n';
    const yaml = parseYamlText(text, 'x');
    const shown = (span: { start: number; end: number } | undefined): string | undefined =>
      span && text.slice(span.start, span.end);
    expect(shown(yaml.locate(['list', 1]))).toBe('two');
    expect(shown(yaml.locate(['same', 0]))).toBe('one');
    expect(shown(yaml.locateKey(['same']))).toBe('same');
    expect(shown(yaml.locate(['empty']))).toBe('empty');
    expect(yaml.locate(['list', 7])).toBeUndefined();
  });

  test('reads on past a colon in a text', () => {
    const { value, diagnostics, broken } = parseYamlText('a: b: c\nd: e\n', 'x');
    expect(diagnostics).toHaveLength(1);
    expect(broken).toBe(false);
    expect(value).toHaveProperty('d', 'e');
  });

  test('a great many keys cost little', () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => `k${index}: 1\n`).join('');
    expect(Object.keys(parseYamlText(keys, 'x').value as object)).toHaveLength(10_000);
  });

  test('a text of nothing but mistakes is no brief with some', () => {
    const limit = Error.stackTraceLimit;
    const few = parseYamlText('a: 1\nb: [c\n', 'x');
    expect(few.value).toMatchObject({ a: 1 });
    const many = parseYamlText(`a: 1\n${'b: [c\n'.repeat(5000)}`, 'x');
    expect(many.value).toBeUndefined();
    expect(many.broken).toBe(true);
    expect(many.diagnostics.length).toBeGreaterThan(100);
    expect(Error.stackTraceLimit).toBe(limit);
  });
});
