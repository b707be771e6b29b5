// A word that nobody can guess.

import { randomBytes } from 'node:crypto';

/** 128 bits, as they may stand in an address. */
export function randomSecret(): string {
  return randomBytes(16).toString('base64url');
}
