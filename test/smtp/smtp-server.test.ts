// A password is printed in no form in which it could be read.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutSecret } from '../../src/smtp/smtp-server.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const FORMS: readonly ((password: string) => string)[] = [
  (password) => password,
  (password) => base64(password),
  (password) => base64(`\0desk\0${password}`),
  (password) => base64(`desk\0desk\0${password}`),
  (password) => base64(`\0desk\0${password}`).replace(/=+$/, ''),
  (password) => Buffer.from(password).toString('base64url'),
  encodeURIComponent,
];

test('in no form that servers repeat', () => {
  const password = fc.string({ unit: 'grapheme-ascii', minLength: 6, maxLength: 40 });
  fc.assert(
    fc.property(password, fc.constantFrom(...FORMS), (secret, form) => {
      const told = form(secret);
      const words = withoutSecret(`535 5.7.8 no such user (${told}) here`, secret);
      expect(words).not.toContain(told);
      expect(words.startsWith('535')).toBe(true);
    }),
  );
});

test('a command that is repeated in part keeps nothing after its method', () => {
  expect(withoutSecret('500 unknown: AUTH PLAIN AGRlc2sAY29ycm', 'correct horse')).toBe(
    '500 unknown: AUTH PLAIN …',
  );
});

test('other words stay, and without a password all do', () => {
  const words = '250 2.0.0 Ok: queued as 4Sx1Yz3Q2Wz9vBz <id@example.org>';
  expect(withoutSecret(words, 'correct horse')).toBe(words);
  expect(withoutSecret(words, undefined)).toBe(words);
});
