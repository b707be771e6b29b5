// `briefing merge` as a user types it: what colleagues changed in a Word file, told, asked for, written.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { changedDocx } from '../merge/changed-docx.ts';
import { ROOT } from '../support/build-fixture.ts';
import { runMain } from './run-main.ts';

const fixture = (name: string): string => readFileSync(`${ROOT}test/fixtures/${name}`, 'utf8');
const BRIEF = fixture('saron-strait.yaml');
const NOW = ['--now', '2027-05-07T16:00Z'];
const cwd = temporaryFolder({
  'a.yaml': BRIEF,
  'saron-strait.article.txt': fixture('saron-strait.article.txt'),
  'other.yaml': 'title: Harbour dues\nsummary:\n  bottom_line: Dues rise in June.\n',
  'page.html': '<p>no Word file</p>',
});

const ADA = { from: '21-day truce at sea', to: 'three-week truce', author: 'Ada Lind' };
const BEN = { from: 'a draft in 2022', to: 'its first draft', author: 'Ben Roe' };
const UNTRACKED = { from: "Kastria's terms", to: 'What Kastria wants' };
const WRITTEN = BRIEF.replace('accepted a 21-day truce at sea', 'accepted a three-week truce');

const brief = (): string => readFileSync(join(cwd, 'a.yaml'), 'utf8');
const put = (name: string, content: string | Uint8Array): void =>
  writeFileSync(join(cwd, name), content);
const merge = (...args: string[]) => runMain(['merge', 'a.yaml', ...args, ...NOW], { cwd });

/** The fixture with `change` made in it, as a document; the brief on the disk is as it was. */
let docx: Uint8Array;

beforeAll(async () => {
  const built = await runMain(['build', 'a.yaml', '--format', 'docx', '-o', 'a.docx', ...NOW], {
    cwd,
  });
  expect(built.code).toBe(0);
  docx = readFileSync(join(cwd, 'a.docx'));
  const comment = { on: 'foreign naval bases', author: 'Ben Roe', text: 'Who says so?' };
  put('cleared.docx', changedDocx(docx, [ADA, UNTRACKED], [comment]));
  put('press.docx', changedDocx(docx, [BEN]));
  put('quoted.docx', changedDocx(docx, [{ from: 'it is an intermission', to: 'it is a pause' }]));
});

describe('merge', () => {
  test('says of a file that came back as it was that nothing was changed', async () => {
    const { code, stdout, stderr } = await merge('a.docx');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('a.docx: made of edition 2 of a.yaml: nothing was changed in it');
  });

  test('shows each change word by word with its place and who made it, and writes nothing', async () => {
    const { code, stdout, stderr } = await merge('cleared.docx');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^summary\.bottom_line \(a\.yaml:\d+:\d+\) Ada Lind, 2027-05-12$/m);
    expect(stdout).toContain('accepted a [-21-day-] {+three-week+} truce [-at sea-].');
    expect(stdout).toMatch(/^subtitle \(.*\) somebody without tracking$/m);
    expect(stdout).toContain('on “foreign naval bases”\n  Ben Roe, 2027-05-12: Who says so?');
    expect(stdout).toContain('a.yaml: 2 changes can be taken');
    expect(stderr).toContain('Nothing was written');
    expect(brief()).toBe(BRIEF);
  });

  test('as JSON', async () => {
    const { stdout } = await merge('cleared.docx', '--json');
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ file: 'a.yaml', written: false, diagnostics: [] });
    expect(report.documents[0]).toMatchObject({ file: 'cleared.docx', edition: 2, older: false });
    expect(report.documents[0].comments[0]).toMatchObject({ author: 'Ben Roe' });
    expect(report.documents[0].changes.map((each: { field: string }) => each.field).sort()).toEqual(
      ['subtitle', 'summary.bottom_line'],
    );
  });

  test('shows a changed quotation against its source, and refuses it', async () => {
    const { code, stderr } = await merge('quoted.docx');
    expect(code).toBe(1);
    expect(stderr).toContain('error[review-quotation]: quotes[0].text holds words of others');
    expect(stderr).toMatch(/source: .*\{\+an intermission\+\}/);
    expect(stderr).toMatch(/review: .*\[-an intermission-\] \{\+a pause\+\}/);
  });

  test('reads a file that lost its record by the one that was sent out', async () => {
    const parts = unzipSync(readFileSync(join(cwd, 'cleared.docx')));
    const kept = Object.entries(parts).filter(([name]) => !name.startsWith('customXml/'));
    put('bare.docx', zipSync(Object.fromEntries(kept)));
    const { code, stderr } = await merge('bare.docx');
    expect(code).toBe(1);
    expect(stderr).toContain('error[review-not-ours]');
    const known = await merge('bare.docx', '--sent', 'a.docx');
    expect(known.code).toBe(0);
    expect(known.stdout).toContain('a.yaml: 2 changes can be taken');
  });

  test.each([
    ['page.html', 'error[review-unreadable]'],
    ['missing.docx', 'error[file-missing]'],
    ['.', 'error[file-is-folder]'],
  ])('says of %s what it is', async (name, told) => {
    const { code, stderr } = await merge(name);
    expect(code).toBe(1);
    expect(stderr).toContain(told);
  });

  test('refuses the document of another brief', async () => {
    const { code, stderr } = await runMain(['merge', 'other.yaml', 'cleared.docx'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('error[review-other-brief]: the file was made of a.yaml');
  });
});

describe('merge --apply', () => {
  const fresh = (): void => put('a.yaml', BRIEF);
  const ask = (input: string, ...args: string[]) =>
    runMain(['merge', 'a.yaml', ...args, '--apply', ...NOW], { cwd, input, isTerminal: true });

  test('writes what is taken, and nothing else of the file changes', async () => {
    fresh();
    const { code, stdout } = await ask('n\ny\n', 'cleared.docx');
    expect(code).toBe(0);
    expect(stdout).toContain('a.yaml: 1 change written, 1 left');
    expect(brief()).toBe(WRITTEN);
  });

  test('asks again after an answer that is none, and stops at q', async () => {
    fresh();
    const { stderr } = await ask('what\nq\n', 'cleared.docx', 'press.docx');
    expect(stderr.split('Take it?')).toHaveLength(3);
    expect(stderr).toContain('a  take this one and all that follow and fit');
    expect(brief()).toBe(BRIEF);
  });

  test('shows beside a change what was said about its text', async () => {
    fresh();
    const remark = { on: 'a demilitarised northern shore', author: 'Ben Roe', text: 'Which one?' };
    put('said.docx', changedDocx(docx, [ADA], [remark]));
    const { stderr } = await ask('q\n', 'said.docx');
    expect(stderr).toContain('  Ben Roe, 2027-05-12: Which one?\nTake it?');
  });

  test('takes all that fits of two documents in turn', async () => {
    fresh();
    const { code, stdout } = await merge('cleared.docx', 'press.docx', '--apply', '--all');
    expect(code).toBe(0);
    expect(stdout).toContain('a.yaml: 3 changes written');
    expect(brief()).toContain('Velmora has accepted a three-week truce');
    expect(brief()).toContain('into its first draft');
    const again = await merge('cleared.docx', 'press.docx', '--apply', '--all');
    expect(again.stdout).toContain('3 there already');
  });

  test('takes those of one person', async () => {
    fresh();
    const { code } = await merge('cleared.docx', '--author', 'Ada Lind', '--apply', '--all');
    expect(code).toBe(0);
    expect(brief()).toBe(WRITTEN);
    const unknown = await merge('cleared.docx', '--author', 'Ada Lindt');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('did you mean Ada Lind?');
  });

  test('makes notes of comments', async () => {
    fresh();
    const options = ['--author', 'Ben Roe', '--notes', '--apply', '--all'];
    expect((await merge('cleared.docx', ...options)).code).toBe(0);
    expect(brief()).toMatch(/note: .?Ben Roe on “foreign naval bases”: Who says so\?/);
  });

  test('leaves a conflict to a person', async () => {
    put('a.yaml', BRIEF.replace('accepted a 21-day truce', 'accepted a 20-day truce'));
    const { code, stderr } = await merge('cleared.docx', '--apply', '--all');
    expect(code).toBe(1);
    expect(stderr).toContain('error[review-conflict]: summary.bottom_line has changed since');
    expect(brief()).toContain('accepted a 20-day truce');
    fresh();
  });

  test('wants somebody to ask, or --all', async () => {
    expect((await merge('cleared.docx', '--apply')).code).toBe(2);
    expect((await merge('cleared.docx', '--all')).code).toBe(2);
    expect(brief()).toBe(BRIEF);
  });
});
