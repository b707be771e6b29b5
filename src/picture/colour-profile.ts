// ICC profiles of pictures: kept if a PDF may hold them (ISO 19005-3, 6.2.4.2), else left out.

const CLASSES = new Set(['mntr', 'scnr', 'prtr', 'spac']);
const SPACES = { gray: 'GRAY', rgb: 'RGB ' } as const;

/** The profile, if it is one of this colour space that a PDF may hold. */
export function usableProfile(
  profile: Uint8Array | undefined,
  colours: keyof typeof SPACES,
): Uint8Array | undefined {
  if (profile === undefined || profile.length < 132) return undefined;
  const bytes = Buffer.from(profile.buffer, profile.byteOffset, profile.length);
  const text = (at: number): string => bytes.toString('latin1', at, at + 4);
  const isSound =
    bytes.readUInt32BE(0) === bytes.length &&
    text(36) === 'acsp' &&
    CLASSES.has(text(12)) &&
    bytes[8]! <= 4 &&
    text(16) === SPACES[colours];
  return isSound ? profile : undefined;
}
