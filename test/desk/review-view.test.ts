// A Word file that colleagues went over, as the page of the desk gets it from the server.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { reviewedText } from '../../src/cli/commands/desk/reviewed-text.ts';
import { refusedReview } from '../../src/desk/review-view.ts';
import { runMain } from '../cli/run-main.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { changedDocx } from '../merge/changed-docx.ts';
import { ROOT } from '../support/build-fixture.ts';

const fixture = (name: string): string => readFileSync(`${ROOT}test/fixtures/${name}`, 'utf8');
const TEXT = fixture('saron-strait.yaml');
const NOW = new Date('2027-05-07T16:00Z');
const cwd = temporaryFolder({
  'a.yaml': TEXT,
  'saron-strait.article.txt': fixture('saron-strait.article.txt'),
});
let asked: { readonly text: string; readonly name: string; readonly document: string };

beforeAll(async () => {
  const build = ['build', 'a.yaml', '--format', 'docx', '-o', 'a.docx', '--now', '2027-05-07'];
  expect((await runMain(build, { cwd })).code).toBe(0);
  const changes = [
    { from: '21-day truce at sea', to: 'three-week truce', author: 'Ada Lind' },
    { from: 'it is an intermission', to: 'it is a pause' },
  ];
  const remark = { on: 'foreign naval bases', author: 'Ben Roe', text: 'Who says so?' };
  const docx = changedDocx(readFileSync(join(cwd, 'a.docx')), changes, [remark]);
  asked = {
    text: TEXT,
    name: 'cleared.docx',
    document: Buffer.from(docx).toString('base64'),
  };
});

test('each change has its field, its people, its words, and what is against it', async () => {
  const view = await reviewedText(join(cwd, 'a.yaml'), { ...asked, take: [] }, NOW);
  expect(view.text).toBe(TEXT);
  expect(view.said).toEqual([]);
  const [line, quotation] = view.changes;
  expect(line).toMatchObject({
    ...{ field: 'summary.bottom_line', people: ['Ada Lind'], state: 'open', breaks: false },
  });
  expect(quotation).toMatchObject({ field: 'quotes[0].text', people: [], state: 'refused' });
  expect(quotation?.reasons.join(' ')).toContain('source: ');
  expect(view.comments).toMatchObject([
    { field: 'demands[2].text', remarks: [{ author: 'Ben Roe', text: 'Who says so?' }] },
  ]);
});

test('what is taken stands in the text, and is then done', async () => {
  const take = ['text summary.bottom_line', 'text quotes[0].text'];
  const view = await reviewedText(join(cwd, 'a.yaml'), { ...asked, take }, NOW);
  expect(view.text).toBe(
    TEXT.replace('accepted a 21-day truce at sea', 'accepted a three-week truce'),
  );
  expect(view.changes.map(({ state }) => state)).toEqual(['done', 'refused']);
});

test('a file that is none says what is wrong with it', async () => {
  const document = Buffer.from('no file').toString('base64');
  const view = await reviewedText(join(cwd, 'a.yaml'), { ...asked, document, take: [] }, NOW);
  expect(view.changes).toEqual([]);
  expect(view.said.join()).toContain('no Word file');
  const problem = { code: 'x', severity: 'error', message: 'no', file: 'a', hint: 'do' } as const;
  expect(refusedReview('t', problem)).toMatchObject({ text: 't', said: ['no: do'] });
});
