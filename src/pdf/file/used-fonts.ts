// The bytes of the fonts that a drawn document is set in.
import type { FaceSet } from '../fonts/faces.ts';
import type { TaggedDocument } from './tagged-document.ts';

/** Each font once, in the order in which they were first wanted. */
export function usedFonts({ fontCache }: TaggedDocument, faces: FaceSet): readonly Uint8Array[] {
  const used = Object.entries(fontCache).flatMap(([font, styles]) =>
    Object.keys(styles).map((style) =>
      faces.bytes({ font, bold: style.startsWith('bold'), italics: style.endsWith('italics') }),
    ),
  );
  return [...new Set(used)];
}
