// A problem as it stands in a terminal.

import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { comparedLines, formatDiagnostic } from '../../src/diagnostics/format-diagnostic.ts';

function format(text: string | undefined, marked: string, extra: Partial<Diagnostic> = {}): string {
  const start = text?.indexOf(marked) ?? 0;
  const span = { start, end: start + marked.length };
  const base = { code: 'unknown-key', severity: 'error', message: 'no such key', file: 'a.yaml' };
  return formatDiagnostic({ ...base, span, ...extra } as Diagnostic, text, { colour: false });
}

describe('formatDiagnostic', () => {
  test('shows place, sentence, lines, carets and hint', () => {
    expect(format('title: x\nsumary: y\n', 'sumary', { hint: 'did you mean “summary”?' })).toBe(
      [
        'a.yaml:2:1: error[unknown-key]: no such key',
        '  1 | title: x',
        '  2 | sumary: y',
        '    | ^^^^^^',
        '  hint: did you mean “summary”?',
      ].join('\n'),
    );
  });

  test('keeps the carets under the text after tabs and wide characters', () => {
    expect(format('a:\t日本 key', 'key').split('\n').slice(1)).toEqual([
      '  1 | a:  日本 key',
      '    |          ^^^',
    ]);
  });

  test('does not let combining marks move the carets', () => {
    expect(format('e\u0301 key', 'key').split('\n')[2]).toBe('    |   ^^^');
  });

  test('crops a long line around the mark', () => {
    const [, line, carets] = format(`${'a'.repeat(500)}KEY${'b'.repeat(500)}`, 'KEY').split('\n');
    expect(line).toMatch(/^ {2}1 \| …a+KEYb+…$/);
    expect(line!.length).toBeLessThan(120);
    expect(carets!.indexOf('^')).toBe(line!.indexOf('KEY'));
    expect(carets).toMatch(/\^{3}$/);
  });

  test('marks the first line only of a span over several lines', () => {
    expect(format('a: one\nb: two\n', 'one\nb: two').split('\n').at(-1)).toBe('    |    ^^^');
  });

  test('marks one place at the end of a text', () => {
    expect(format('a: b\n', '', { span: { start: 5, end: 5 } }).split('\n')).toEqual([
      'a.yaml:2:1: error[unknown-key]: no such key',
      '  1 | a: b',
      '  2 |',
      '    | ^',
    ]);
  });

  test('says the file alone if there is no text or place', () => {
    const { span: _span, ...rest } = { span: undefined };
    expect(format(undefined, '', rest)).toBe('a.yaml: error[unknown-key]: no such key');
  });

  test('makes control characters of the input harmless', () => {
    const shown = format('a: \u001B[2J\u202E', 'a', {
      message: 'bad \u0007',
      file: 'x\u001B.yaml',
    });
    for (const unsafe of ['\u0007', '\u001B', '\u202E']) expect(shown).not.toContain(unsafe);
    expect(shown).toContain('␛[2J');
  });

  test('does not show the line end of Windows', () => {
    expect(format('title: x\r\nsumary: y\r\n', 'sumary')).not.toContain('␍');
  });

  test('colours only when asked', () => {
    const diagnostic = { code: 'x', severity: 'warning', message: 'm', file: 'f' } as const;
    expect(formatDiagnostic(diagnostic, undefined, { colour: true })).toContain('\u001B[33m');
    expect(formatDiagnostic(diagnostic, undefined, { colour: false })).not.toContain('\u001B');
  });
});

test('a problem alone has its place, as a press gives it', () => {
  const problem: Diagnostic = {
    ...{ code: 'unknown-key', severity: 'error', message: 'no such key', file: 'a.yaml' },
    ...{ span: { start: 9, end: 12 }, position: { line: 2, column: 3 } },
  } as const;
  expect(formatDiagnostic(problem)).toBe('a.yaml:2:3: error[unknown-key]: no such key');
});

const compared = [
  { expected: 'the very', found: 'the very' },
  { expected: 'nature', found: 'heart' },
  { expected: ', he said', found: '' },
  { expected: 'of it', found: 'of it' },
];

describe('comparedLines', () => {
  test('marks what differs without colour', () => {
    expect(comparedLines(compared, undefined)).toEqual([
      '  source: the very {+nature+} {+, he said+} of it',
      '  brief:  the very [-heart-] of it',
    ]);
  });

  test('leaves the marks to the colours where there are any', () => {
    const paint = (side: string, words: string): string => `<${side}>${words}</>`;
    expect(comparedLines(compared, paint)).toEqual([
      '  source: the very <expected>nature</> <expected>, he said</> of it',
      '  brief:  the very <found>heart</> of it',
    ]);
  });

  test('shows control characters instead of obeying them', () => {
    const [line] = comparedLines([{ expected: 'a\u001B[2Jb', found: '' }], undefined);
    expect(line).toBe('  source: {+a␛[2Jb+}');
  });
});
