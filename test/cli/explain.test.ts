// `briefing explain`, and that it knows every code that the program can tell.

import { describe, expect, test } from 'vitest';
import { FORMAT_CODES } from '../../src/brief/codes.ts';
import {
  allCodes,
  explanationOf,
  explanationPage,
} from '../../src/cli/commands/explain/explanations.ts';
import { readSourceFiles } from '../architecture/source-file.ts';
import { runMain } from './run-main.ts';

/** Where a code is given to a problem: `code: 'x'`, `error('x', …)`, `#report('x', …)`. */
const CODE =
  /(?:\bcode: |\b(?:error|problem|report|add)\((?:\s*file,\s*)?)'([a-z]+(?:-[a-z0-9]+)+)'/g;

function codesInSource(): readonly string[] {
  const files = readSourceFiles(new URL('../../src/', import.meta.url));
  const codes = files.flatMap(({ text }) => Array.from(text.matchAll(CODE), (match) => match[1]!));
  return [...new Set(codes)].sort();
}

describe('the explanations', () => {
  test('there is one for every code of the source', () => {
    const codes = codesInSource();
    expect(codes.length).toBeGreaterThan(50);
    const missing = codes.filter((code) => explanationOf(code) === undefined);
    expect(missing.map((code) => `Explain ${code} in the codes.ts of its room.`)).toEqual([]);
  });

  test('each is of a code that stands somewhere else in the source', () => {
    const files = readSourceFiles(new URL('../../src/', import.meta.url));
    const rest = files.filter(({ path }) => !path.endsWith('/codes.ts'));
    // Those of a brief are seen one by one in test/diagnostics.test.ts.
    const others = allCodes().filter((code) => !Object.hasOwn(FORMAT_CODES, code));
    const idle = others.filter((code) => !rest.some(({ text }) => text.includes(`'${code}'`)));
    expect(idle).toEqual([]);
  });

  test('stand on a page, which `vitest run -u` writes', async () => {
    await expect(explanationPage()).toMatchFileSnapshot('../../briefs/PROBLEMS.md');
  });

  test('each has whole sentences', () => {
    for (const code of allCodes()) {
      const { meaning, why, remedy } = explanationOf(code)!;
      for (const text of [meaning, why, remedy]) expect(text, code).toMatch(/^\P{Ll}.*[.?!)“”]$/su);
    }
  });
});

describe('explain', () => {
  test('says meaning, reason and remedy in lines of a terminal', async () => {
    const { code, stdout } = await runMain(['explain', 'altered-quotation']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^altered-quotation\n\n[\s\S]+\n\nWhy: [\s\S]+\n\nWhat satisfies it: /);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('takes a code with what stands round it in a message', async () => {
    const { stdout } = await runMain(['explain', 'error[unknown-key]']);
    expect(stdout).toMatch(/^unknown-key\n/);
  });

  test('lists all codes', async () => {
    const { stdout } = await runMain(['explain']);
    for (const code of allCodes()) expect(stdout).toContain(`\n  ${code} `);
  });

  test('suggests the nearest of an unknown code', async () => {
    const { code, stderr } = await runMain(['explain', 'wrong-hsh']);
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean wrong-hash?');
  });

  test.each([
    ['claims', /^claims\n\nWhat others say is so\.[\s\S]+Keys: .*text \(required\)/],
    ['claims.by', /^claims\[\]\.by\n\nWho says so[\s\S]+Value: actor; required\./],
    ['claims[0].by', /^claims\[\]\.by\n/],
    ['actors.*.name', /Example: name: Ioannis Drakos/],
    ['handling.tlp', /Value: RED, AMBER\+STRICT, AMBER, GREEN, CLEAR\.\n\nExample: tlp: RED\n/],
    ['as_of', /Value: date\.\n\nExample: as_of: 2027-05-04\n/],
    ['claims.source', /Example: source: meridian\n/],
  ])('says what the key %s is', async (key, told) => {
    const { code, stdout } = await runMain(['explain', key]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(told) });
  });

  test('suggests the nearest key', async () => {
    const { stderr } = await runMain(['explain', 'handling.tpl']);
    expect(stderr).toContain('did you mean handling.tlp?');
  });
});
