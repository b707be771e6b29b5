// The library is asked to encode names by a method of its own: this fails if it is gone.

import MailComposer from 'nodemailer/lib/mail-composer';
import { expect, test } from 'vitest';
import { encodedText, encodeNames, mustBeEncoded } from '../../src/mail/headers.ts';

test('what a program could decode, and what no line holds, must be encoded', () => {
  expect(mustBeEncoded('Talks in Port Ellin')).toBe(false);
  expect(mustBeEncoded('=?utf-8?q?x?=')).toBe(true);
  expect(mustBeEncoded('x'.repeat(200))).toBe(true);
  expect(encodedText('Talks')).toBe('Talks');
  expect(encodedText('=?utf-8?q?x?=')).toBe('=?UTF-8?B?PT91dGYtOD9xP3g/PQ==?=');
});

test('names are encoded where the library would quote them', async () => {
  const from = { name: '=?utf-8?q?x?=', address: 'a@example.org' };
  const node = new MailComposer({ from, text: 'x' }).compile();
  encodeNames(node);
  expect((await node.build()).toString()).toMatch(
    /^From: =\?UTF-8\?B\?\S+\?= <a@example\.org>\r$/m,
  );
});
