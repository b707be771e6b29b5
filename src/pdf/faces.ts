// The faces of a theme by family and style, opened when first used.
import type { Theme } from '../theme/theme.ts';
import { type Face, openFace } from '../type/face.ts';
import type { Shaper } from '../type/shaper.ts';

/** Names one face of the theme. */
export interface FaceName {
  readonly font: string;
  readonly bold: boolean;
  readonly italics: boolean;
}

export interface FaceSet {
  face(name: FaceName): Face;
}

/** Faces of `theme`; `files` holds the bytes of every font file that the theme names. */
export function createFaceSet(
  theme: Theme,
  files: ReadonlyMap<string, Uint8Array>,
  shaper: Shaper,
): FaceSet {
  const opened = new Map<string, Face>();
  return {
    face({ font, bold, italics }) {
      const family = theme.fonts[font];
      if (!family) throw new Error(`The theme has no font family ${font}`);
      const path =
        family[bold ? (italics ? 'bolditalics' : 'bold') : italics ? 'italics' : 'normal'];
      const known = opened.get(path);
      if (known) return known;
      const bytes = files.get(path);
      if (!bytes) throw new Error(`The bytes of the font ${path} were not given`);
      const face = openFace(shaper, bytes);
      opened.set(path, face);
      return face;
    },
  };
}
