// The reports of `briefing check` for other programs.

import { createHash } from 'node:crypto';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import AjvDraft04 from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runMain } from './run-main.ts';

/** Problems with wide characters before them, one that is ignored, one without a place. */
const TEXT = '🚢 all will be well.\n';
const SHA256 = createHash('sha256').update(TEXT).digest('hex');
const BRIEF = `title: A brief
actors:
  vos: { name: Maarten Vos, kind: person }
sources:
  paper: { title: A paper, text: paper.txt, sha256: ${SHA256} }
claims:
  - text: It is 100 %, {so}
    by: vos
    ignore: { claim-without-source: "told in person: 4 May, %" }
  - text: It is not so
    by: vos
quotes:
  - { text: 🚢 all must be well, speaker: vos, source: paper ¶1 }
`;
const FILES = { 'my briefs/a,b.yaml': BRIEF, 'my briefs/paper.txt': TEXT };
const NAME = 'my briefs/a,b.yaml';

async function report(format: string, files: readonly string[] = [NAME]) {
  return runMain(['check', ...files, '--format', format], { cwd: temporaryFolder(FILES) });
}

describe('--format github', () => {
  test('one workflow command a problem, escaped, and a notice for what is ignored', async () => {
    const { code, stdout, stderr } = await report('github');
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(
      /^::error file=my briefs\/a%2Cb\.yaml,line=13,endLine=13,col=20,endColumn=24,title=altered-quotation::the quotation differs .*%0Ahint: /,
    );
    expect(lines[0]).toMatch(/^::warning file=.*,line=10,.*,title=claim-without-source::/);
    expect(lines[2]).toMatch(
      /^::notice .*title=ignored%3A claim-without-source::.*%0Aignored: told in person: 4 May, %25$/,
    );
    expect(stderr).toBe('1 brief failed (1 error, 1 warning, 1 ignored)\n');
  });

  test('a file that is not there has no line', async () => {
    const { stdout } = await report('github', ['none.yaml']);
    expect(stdout).toMatch(/^::error file=none\.yaml,title=file-missing::/);
  });
});

const DRAFT = { 'a.yaml': 'title: T\nstatus: draft\nto_do: ask, {her}\n' };

describe('what is to do', () => {
  test.each([
    [
      'github',
      /^::notice file=a\.yaml,line=3,endLine=3,col=8,endColumn=18,title=to-do-left::still to do: ask, {her}%0Ahint: /,
    ],
    ['json', /"severity": "to-do",\n\s*"code": "to-do-left"[\s\S]*"warnings": 0,\n\s*"to_dos": 1/],
    ['sarif', /"ruleId": "to-do-left",\n\s*"ruleIndex": 0,\n\s*"level": "note"/],
  ])('is no warning to %s', async (format, told) => {
    const args = ['check', 'a.yaml', '--format', format, '--strict'];
    const { code, stdout, stderr } = await runMain(args, { cwd: temporaryFolder(DRAFT) });
    expect(code).toBe(0);
    expect(stdout).toMatch(told);
    if (format === 'github') expect(stderr).toBe('1 brief checked (1 to do)\n');
  });

  test('is told to people by a check, and counted by a build', async () => {
    const cwd = temporaryFolder(DRAFT);
    const checked = await runMain(['check', 'a.yaml'], { cwd });
    expect(checked.stderr).toBe(
      'a.yaml:3:8: to-do[to-do-left]: still to do: ask, {her}\n  2 | status: draft\n  3 | to_do: ask, {her}\n    |        ^^^^^^^^^^\n  hint: when it is done, delete this `to_do`\n\n1 brief checked (1 to do)\n',
    );
    const built = await runMain(['build', 'a.yaml'], { cwd });
    expect(built.stderr).toBe('1 brief built (1 to do)\n');
  });
});

describe('--format sarif', () => {
  const validate = new AjvDraft04.default({
    strict: false,
    logger: false,
    unicodeRegExp: false,
  }).compile(schema);

  test.each([
    ['problems', [NAME]],
    ['a missing file', ['none.yaml']],
  ])('is valid against the schema of OASIS: %s', async (_, files) => {
    const { stdout } = await report('sarif', files);
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
  });

  test('has rules with texts, regions in UTF-16 units and suppressions with their reason', async () => {
    const { code, stdout } = await report('sarif');
    expect(code).toBe(1);
    const [run] = JSON.parse(stdout).runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual([
      'claim-without-source',
      'altered-quotation',
    ]);
    for (const rule of run.tool.driver.rules) expect(rule.help.text).toMatch(/\.$/);
    const [warned, altered, ignored] = run.results;
    expect(altered).toMatchObject({ ruleId: 'altered-quotation', ruleIndex: 1, level: 'error' });
    expect(altered.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'my%20briefs/a%2Cb.yaml' },
      region: { startLine: 13, startColumn: 20, endLine: 13, endColumn: 24 },
    });
    expect(warned).not.toHaveProperty('suppressions');
    expect(ignored.suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'told in person: 4 May, %' },
    ]);
  });
});

describe('--format json', () => {
  test('is what --json gives, with its version and the ignored problems', async () => {
    const { stdout } = await report('json');
    const short = await runMain(['check', NAME, '--json'], { cwd: temporaryFolder(FILES) });
    expect(short.stdout).toBe(stdout);
    const { version, files, errors, warnings, ignored } = JSON.parse(stdout);
    expect({ version, errors, warnings, ignored }).toEqual({
      version: 1,
      errors: 1,
      warnings: 1,
      ignored: 1,
    });
    expect(files[0].diagnostics[1].compared).toContainEqual({ expected: 'will', found: 'must' });
    expect(files[0].ignored).toEqual([
      expect.objectContaining({
        code: 'claim-without-source',
        path: 'claims[0].text',
        reason: 'told in person: 4 May, %',
        line: 7,
      }),
    ]);
  });

  test('cannot be asked for in two forms at once', async () => {
    const { code } = await runMain(['check', 'a.yaml', '--json', '--format', 'sarif']);
    expect(code).toBe(2);
  });
});

describe('for people', () => {
  test('an altered quotation shows both texts; ignored problems show their reason', async () => {
    const { stderr, stdout } = await report('human');
    expect(stdout).toBe('');
    expect(stderr).toContain(
      '  source: 🚢 all {+will+} be well\n  brief:  🚢 all [-must-] be well',
    );
    expect(stderr).toMatch(/a,b\.yaml:7:\d+: ignored\[claim-without-source\]: claims\[0\]\.text: /);
    expect(stderr).toContain('  because: told in person: 4 May, %\n');
  });

  test('the words that differ are coloured on a terminal that wants it', async () => {
    const { stderr } = await runMain(['check', NAME], {
      cwd: temporaryFolder(FILES),
      env: { FORCE_COLOR: '1' },
    });
    expect(stderr).toContain('all \u001B[32mwill\u001B[39m be well');
    expect(stderr).toContain('all \u001B[31mmust\u001B[39m be well');
  });

  test('a brief on standard input is checked too', async () => {
    const { code, stderr } = await runMain(['check', '-'], { input: 'title: A\nsumary: {}\n' });
    expect(code).toBe(1);
    expect(stderr).toContain('<stdin>:2:1: error[unknown-key]');
  });
});
