// Keys for tests: made for them alone, they sign nothing else. The password is no secret.

import { readFileSync } from 'node:fs';
import { sign } from '../../src/pdf/signing/sign.ts';
import { ROOT } from './build-fixture.ts';

export const KEYS: string = `${ROOT}test/fixtures/keys/`;
export const PASSWORD = 'correct-horse';
/** All of the certificates are valid then. */
export const SIGNED_AT = '2027-05-07T18:00:00Z';

/** `pdf` with a signature of each kind of key. */
export async function signedTwice(pdf: Uint8Array): Promise<Uint8Array> {
  const p12 = readFileSync(`${KEYS}rsa.p12`);
  const key = readFileSync(`${KEYS}ec.key`);
  const certificate = readFileSync(`${KEYS}ec.pem`);
  const now = new Date(SIGNED_AT);
  const about = { file: 'a.pdf', now, reason: 'Released', location: 'Saron' };
  const first = await sign({ ...about, pdf, key: { p12, password: PASSWORD } });
  const second = await sign({ ...about, pdf: first.pdf!, key: { key, certificate } });
  return second.pdf!;
}
