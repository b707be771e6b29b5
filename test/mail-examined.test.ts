// What becomes a mail, and what does not.

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createRun, type Examined, examine, type RunSettings } from '../src/examine.ts';
import { mailExamined } from '../src/mail-examined.ts';

const brief = fileURLToPath(new URL('./fixtures/saron-strait.yaml', import.meta.url));
const now = new Date('2027-05-09T09:00:00Z');
const settings: RunSettings = {
  now,
  created: now,
  template: undefined,
  page: undefined,
  since: undefined,
  audience: undefined,
  strict: false,
  overrides: [],
};
const mailing = { to: ['desk@example.org'] };

async function* noInput(): AsyncGenerator<Uint8Array> {}

const examined = (overrides: RunSettings['overrides'] = []): Promise<Examined> =>
  examine(brief, createRun({ ...settings, overrides }), noInput());

test('a brief with errors has no mail', async () => {
  const broken = await examined([{ path: 'title', value: '' }]);
  expect(await mailExamined(broken, settings, mailing, false)).toBeUndefined();
});

test('a warning of the mail is an error where warnings are', async () => {
  // More than many mailboxes take.
  const large = { ...(await examined()), documents: { pdf: new Uint8Array(6_000_000) } };
  const told = await mailExamined(large, settings, mailing, false);
  expect(told?.mail?.messages).toHaveLength(1);
  expect(told?.diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
  const strict = await mailExamined(large, { ...settings, strict: true }, mailing, false);
  expect(strict?.mail).toBeUndefined();
  expect(strict?.diagnostics.map(({ severity }) => severity)).toEqual(['error']);
});
