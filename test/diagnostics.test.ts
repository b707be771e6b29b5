// Every bad input of `test/diagnostics/` gives exactly the problems that its comments announce.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { redactBrief } from '../src/brief/audience/redact-brief.ts';
import { FORMAT_CODES } from '../src/brief/codes.ts';
import { parseBrief } from '../src/brief/parse-brief.ts';
import { YAML_CODES } from '../src/brief/yaml/codes.ts';
import { decodeText, MAX_BYTES } from '../src/brief/yaml/decode-text.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../src/diagnostics/format-diagnostic.ts';
import { lineAndColumn } from '../src/diagnostics/position.ts';

const FOLDER = join(import.meta.dirname, 'diagnostics');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

interface Read {
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string | undefined;
  readonly valid: boolean;
}

/** Reads bytes as `briefing build` does. */
function readBytes(bytes: Uint8Array, file: string): Read {
  const { text, diagnostics } = decodeText(bytes, file);
  if (text === undefined) return { diagnostics, text, valid: false };
  const parsed = parseBrief(text, file);
  return { diagnostics: parsed.diagnostics, text, valid: parsed.brief !== undefined };
}

function told({ diagnostics, text }: Read): string[] {
  return diagnostics.map(({ severity, code, span }) => {
    if (span === undefined || text === undefined) return `${severity}: ${code}`;
    const { line, column } = lineAndColumn(text, span.start);
    return `${severity}: ${line}:${column} ${code}`;
  });
}

function printed({ diagnostics, text }: Read): string {
  return diagnostics.map((found) => formatDiagnostic(found, text, { colour: false })).join('\n');
}

/** A stack frame of Node (`at f (file:1:2)`) or the name of one of our own files. */
const STACK = /^\s+at .+:\d+:\d+\)?$|\.[jt]s:\d+|node_modules/m;

describe('bad inputs as files', () => {
  test('there are at least forty of them', () => {
    expect(files.filter((name) => !name.startsWith('ok-')).length).toBeGreaterThanOrEqual(40);
  });

  test.each(files)('%s', (name) => {
    const bytes = readFileSync(join(FOLDER, name));
    const expected = [...bytes.toString('utf8').matchAll(/^# ((?:error|warning): .+?)\r?$/gm)];
    const read = readBytes(bytes, name);
    expect(told(read).sort()).toEqual(expected.map((match) => match[1]).sort());
    expect(read.valid).toBe(/^# ok\r?$/m.test(read.text ?? ''));
    expect(printed(read)).not.toMatch(STACK);
  });
});

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const generated: Readonly<Record<string, readonly [Uint8Array, readonly string[]]>> = {
  'empty file': [new Uint8Array(), ['error: 1:1 empty-brief']],
  'only spaces': [Buffer.from('  \n\n'), ['error: 1:1 empty-brief']],
  '50 MB of text': [Buffer.alloc(50_000_000, 'title: x\n'), ['error: file-too-large']],
  'one byte too many': [Buffer.alloc(MAX_BYTES + 1, '#'), ['error: file-too-large']],
  'binary file': [Buffer.from('%PDF-1.7\n%\0\x01\x02\x03', 'latin1'), ['error: not-text']],
  'UTF-16 with mark': [Buffer.from('\uFEFFtitle: x\n', 'utf16le'), ['error: not-utf8']],
  'UTF-16 without mark': [Buffer.from('title: x\n', 'utf16le'), ['error: not-utf8']],
  'UTF-16, big end first': [Buffer.from('title: x\n', 'utf16le').swap16(), ['error: not-utf8']],
  'Windows-1252': [latin1('title: x\nsubtitle: caf\xE9 noir\n'), ['error: not-utf8']],
  'UTF-8 cut short': [Buffer.from('title: café').subarray(0, -1), ['error: not-utf8']],
  'UTF-8 with mark': [Buffer.from('\uFEFFtitle: x\n'), []],
  'escape sequences of a terminal': [
    Buffer.from('title: \u001B[2J\u001B]0;x\u0007\n'),
    ['error: 1:8 control-character'],
  ],
  'brackets 100,000 deep': [Buffer.from('['.repeat(100_000)), ['error: 1:65 too-deep']],
  'braces 100,000 deep': [Buffer.from('{a: '.repeat(100_000)), ['error: 1:257 too-deep']],
  'lists 100,000 deep': [Buffer.from('- '.repeat(100_000)), ['error: 1:129 too-deep']],
  'keys 100,000 deep': [Buffer.from('? '.repeat(100_000)), ['error: 1:129 too-deep']],
  'a reader’s patience': [
    Buffer.from(`title: x\n${Array.from({ length: 2000 }, (_, i) => `k${i}: 1\n`).join('')}`),
    [
      ...Array.from({ length: 1000 }, (_, i) => `error: ${i + 2}:1 unknown-key`),
      'error: 1001:1 too-many-problems',
    ],
  ],
};

/** What goes to everybody names, and repeats, what does not. */
const LEAKS = `title: x
audiences: { internal: the unit, public: anyone }
actors: { a: { name: A, audience: [internal] } }
claims:
  - { text: The fleet sails at dawn tomorrow., by: a, audience: [internal] }
  - { text: 'It is said: the fleet sails at dawn tomorrow!', by: a }
`;

const TABLE = 'title: x\ntables: [{ title: y, from: a.csv, columns: [A] }]';

describe('bad inputs made here', () => {
  test.each(Object.entries(generated))('%s', (name, [bytes, expected]) => {
    const read = readBytes(bytes, name);
    expect(told(read)).toEqual(expected);
    expect(read.valid).toBe(expected.length === 0);
    expect(printed(read)).not.toMatch(STACK);
    expect(printed(read)).not.toContain('\u001B');
  });
});

const MAP = 'title: x\nmaps: [{ title: y, from: a.geojson }]';
const VERSIONS = 'title: x\nedition: 4\nversions: [{ edition: 2, file: a.yaml }]';
const DIGEST = 'title: x\ndigest: [{ brief: x.yaml }]\n';

test('each code has its sentence and its hint', async () => {
  const reads = [
    ...files.map((name) => readBytes(readFileSync(join(FOLDER, name)), name)),
    ...Object.values(generated).map(([bytes], index) => readBytes(bytes, `generated ${index}`)),
  ];
  const all = [
    ...reads.flatMap(({ diagnostics }) => diagnostics),
    ...parseBrief('title: x', 'x', [{ path: 'titel', value: 'y' }]).diagnostics,
    ...parseBrief('title: x\ninclude: [a.yaml]', 'x').diagnostics,
    ...parseBrief(`title: x\ninclude: [${'a, '.repeat(21)}]`, 'x', [], () => ({
      file: 'a.yaml',
      text: '',
    })).diagnostics,
    ...['A,B\n"1', 'B\n1\n', `A\n${'1\n'.repeat(1001)}`].flatMap(
      (csv) => parseBrief(TABLE, 'x', [], () => ({ file: 'a.csv', text: csv })).diagnostics,
    ),
    ...parseBrief(MAP, 'x', [], () => ({ file: 'a.geojson', text: '{' })).diagnostics,
    ...parseBrief(VERSIONS, 'x', [], () => ({ file: 'a.yaml', text: 'title: x\nedition: 3' }))
      .diagnostics,
    ...parseBrief(DIGEST, 'x', [], () => ({ file: 'x.yaml', text: DIGEST })).diagnostics,
    ...['publik', 'public'].flatMap(
      (name) => redactBrief(parseBrief(LEAKS, 'x'), name).diagnostics,
    ),
  ];
  const codes = Object.keys({ ...YAML_CODES, ...FORMAT_CODES });
  const lines = codes.map((code) => {
    const found = all.find((diagnostic) => diagnostic.code === code);
    return `${code}\n  ${found?.message ?? 'NEVER SEEN'}\n  hint: ${found?.hint ?? 'NONE'}\n`;
  });
  expect([...new Set(all.map(({ code }) => code))].sort()).toEqual(codes.sort());
  await expect(lines.join('\n')).toMatchFileSnapshot('diagnostics/wording.txt');
});
