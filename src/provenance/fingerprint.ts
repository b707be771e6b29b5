// Short hashes that tell one template or set of fonts from another; what proves is the comparison
// of the whole document.
import { createHash } from 'node:crypto';

/** One fingerprint of a template's files, by path. */
export function templateFingerprint(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${path}\0${text.length}\0`).update(text);
  return short(hash.digest('hex'));
}

/** The fingerprint of a file. */
export function fileFingerprint(bytes: Uint8Array): string {
  return short(createHash('sha256').update(bytes).digest('hex'));
}

const known = new WeakMap<Uint8Array, string>();

/** One fingerprint of fonts, in any order. */
export function fontsFingerprint(fonts: readonly Uint8Array[]): string {
  const hashes = fonts.map((bytes) => {
    // Briefs of one run share their fonts.
    const hash = known.get(bytes) ?? createHash('sha256').update(bytes).digest('hex');
    known.set(bytes, hash);
    return hash;
  });
  return short(createHash('sha256').update(hashes.sort().join()).digest('hex'));
}

function short(hash: string): string {
  return hash.slice(0, 16);
}
