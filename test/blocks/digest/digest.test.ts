// A digest: what it takes from other briefs, how it shows them, and what it refuses.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../../src/brief/parse-brief.ts';
import { runMain } from '../../cli/run-main.ts';
import { temporaryFolder } from '../../files/temporary-folder.ts';

const DIGEST = `title: Watch list # ours
as_of: 2027-05-08
digest:
  - { id: first, brief: b/saron.yaml, place: Saron Strait, trend: improved, alert: opportunity, note: Talks go on. }
  - { brief: b/orsenna.yaml, place: Orsenna, trend: deteriorated, alert: risk }
  - { brief: b/keld.yaml, place: Saron Strait, trend: unchanged }
`;
const SARON = `title: Truce talks
as_of: 2027-05-07
status: final
summary: { bottom_line: "Velmora accepts [gazette ¶2]; [Kastria](#kastria) asks for [more](https://example.org/a)." }
sources: { gazette: { title: Gazette } }
`;
const FILES = {
  'digest.yaml': DIGEST,
  'b/saron.yaml': SARON,
  'b/orsenna.yaml': 'title: Le cessez-le-feu\nlanguage: fr\nas_of: 2027-05-05\nstatus: draft\n',
  'b/keld.yaml': 'title: Keld bridge\n',
};
const NOW = ['--now', '2027-05-09'];

const folderWith = (files: Readonly<Record<string, string>> = {}): string =>
  temporaryFolder({ ...FILES, ...files });

function words(cwd: string, pdf: string): string {
  const text = execFileSync('pdftotext', ['-layout', join(cwd, pdf), '-'], { encoding: 'utf8' });
  return text.replace(/\s+/gu, ' ');
}

describe('a digest', () => {
  test('shows which way things went, then the briefs by place, in their own words', async () => {
    const cwd = folderWith();
    expect(await runMain(['build', 'digest.yaml', '-o', 'a.pdf', ...NOW], { cwd })).toMatchObject({
      code: 0,
    });
    const text = words(cwd, 'a.pdf');
    expect(text).toContain('Deteriorated B2 Le cessez-le-feu Improved B1 Truce talks Unchanged B3');
    expect(text).toContain('Conflict risk alert B2 Le cessez-le-feu Resolution opportunity B1');
    expect(text).toMatch(
      /Saron Strait Trend B1 Truce talks Improved Velmora accepts; Kastria asks for more¹?\. Resolution opportunity As of 7 May 2027\. Final\. Talks go on\. B3 Keld bridge Unchanged Orsenna Trend B2/,
    );
    expect(text).toContain('As of 5 May 2027. Draft, not cleared');
  });

  test.each(['briefing', 'sitrep', 'at-a-glance'])(
    'can be proved from its PDF: %s',
    async (name) => {
      const cwd = folderWith();
      await runMain(['build', 'digest.yaml', '-o', 'a.pdf', '--template', name, ...NOW], { cwd });
      expect((await runMain(['verify', 'a.pdf'], { cwd })).stdout).toContain('a.pdf: proved');
      const { stdout } = await runMain(['extract', 'a.pdf'], { cwd });
      expect(stdout).toContain('title: Watch list # ours');
      expect(stdout).toContain('taken: { title: Truce talks');
    },
  );

  test('takes what a brief says now, whatever was written of it', async () => {
    const typed = DIGEST.replace('trend: unchanged', 'trend: unchanged, taken: { title: Typed }');
    const cwd = folderWith({ 'digest.yaml': typed });
    await runMain(['build', 'digest.yaml', '-o', 'a.pdf', ...NOW], { cwd });
    expect(words(cwd, 'a.pdf')).not.toContain('Typed');
  });

  test('withholds a bottom line from those for whom it is not', async () => {
    const held = SARON.replace(
      /bottom_line: .*/u,
      'bottom_line: { text: Secret., audience: [desk] } }',
    );
    const cwd = folderWith({
      'digest.yaml': `${DIGEST}audiences: { desk: Us, public: All }\n`,
      'b/saron.yaml': held,
    });
    const build = ['build', 'digest.yaml', '-o', 'a.pdf', ...NOW];
    expect(await runMain([...build, '--audience', 'public'], { cwd })).toMatchObject({ code: 0 });
    expect(words(cwd, 'a.pdf')).toContain('Truce talks');
    expect(words(cwd, 'a.pdf')).not.toContain('Secret');
    await runMain([...build, '--audience', 'desk'], { cwd });
    expect(words(cwd, 'a.pdf')).toContain('Secret.');
  });

  test.each([
    [
      'that is not there',
      { 'digest.yaml': DIGEST.replace('keld', 'kled') },
      'digest.yaml:6:14: error[include-missing]',
    ],
    [
      'outside its folder',
      { 'digest.yaml': DIGEST.replace('b/keld', '../keld') },
      'digest.yaml:6:14: error[include-outside]',
    ],
    [
      'that is the digest',
      { 'digest.yaml': DIGEST.replace('b/keld', 'digest') },
      'digest.yaml:6:14: error[digest-of-itself]',
    ],
    ['without a title', { 'b/keld.yaml': 'status: final\n' }, 'keld.yaml:1:1: error[missing-key]'],
    [
      'with a wrong status',
      { 'b/keld.yaml': 'title: A\nstatus: fnal\n' },
      'keld.yaml:2:9: error[unknown-term]',
    ],
    ['that is no YAML', { 'b/keld.yaml': 'title: "A\n' }, 'keld.yaml:1:8: error[yaml-syntax]'],
    [
      'that fewer may read',
      { 'b/keld.yaml': 'title: A\nhandling: { tlp: AMBER }\n' },
      'digest.yaml:6:14: error[digest-handling]: b/keld.yaml is TLP:AMBER, this digest is not marked',
    ],
    [
      'under a later embargo',
      { 'b/keld.yaml': 'title: A\nhandling: { embargo_until: 2027-06-01 }\n' },
      'error[digest-handling]: b/keld.yaml is embargoed until 2027-06-01',
    ],
  ])('refuses a brief %s', async (_, files, told) => {
    const { code, stderr } = await runMain(['check', 'digest.yaml', ...NOW], {
      cwd: folderWith(files),
    });
    expect(code).toBe(1);
    expect(stderr).toContain(told);
    expect(stderr.match(/error\[/gu)).toHaveLength(1);
  });

  test('has no folder to read from where it comes by itself', () => {
    const codes = parseBrief(DIGEST, 'a.yaml').diagnostics.map(({ code }) => code);
    expect(codes).toEqual(['include-unread', 'include-unread', 'include-unread']);
  });
});
