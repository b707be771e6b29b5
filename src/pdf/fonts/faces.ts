// The faces of a document by family and style, opened when first used.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FontFamily, Theme } from '../../theme/theme.ts';
import { type Face, type FontFiles, openFace } from '../../type/face.ts';
import {
  FALLBACK_FAMILIES,
  type FallbackFamily,
  fallbackFonts,
} from '../../type/fallback-families.ts';
import { FaceError } from '../../type/sfnt.ts';
import type { Shaper } from '../../type/shaper.ts';

/** Names one face: `font` is a family of the theme, or one with what steps in for it: `serif/arabic`. */
export interface FaceName {
  readonly font: string;
  readonly bold: boolean;
  readonly italics: boolean;
}

/** Height above and (negative) below the baseline that a line reckons with, in thousandths of the size. */
export interface Vertical {
  readonly ascender: number;
  readonly descender: number;
}

export interface FaceSet {
  face(name: FaceName): Face;
  /** The font file of a face that was opened. */
  bytes(name: FaceName): Uint8Array;
  /** The path of a face that was opened; undefined of any other object. */
  pathOf(face: object): string | undefined;
  /** Throws for a font that is damaged somewhere, of those that were opened. */
  check(): void;
  /** True if the files of a fallback face are at hand. */
  isAtHand(name: FaceName): boolean;
  /**
   * What a line reckons with. A face that steps in takes the place of the theme's own: it stands on
   * the same baseline and moves no line.
   */
  vertical(name: FaceName): Vertical;
  /** Size of a face beside the theme's own of size 1. */
  scale(font: string): number;
  /** How much further apart its lines are than the theme's own. */
  leading(font: string): number;
}

/** The family that steps in, of a name such as `serif/arabic`. */
const SEPARATOR = '/';
const BY_ID: ReadonlyMap<string, FallbackFamily> = new Map(
  FALLBACK_FAMILIES.map((family) => [family.id, family]),
);

/** The name of a fallback family beside a family of the theme. */
export function fallbackName(font: string, family: FallbackFamily): string {
  return `${font}${SEPARATOR}${family.id}`;
}

const STYLES = ['normal', 'bold', 'italics', 'bolditalics'] as const;

/** Opens a font, or reads an opened one to its end; what is wrong then says its file. */
function named<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FaceError)) throw error;
    throw new FaceError(error.problem, error.message, undefined, path);
  }
}

/** Faces of `theme` and those that step in; `files` holds the bytes of every font that the theme names. */
export function createFaceSet(theme: Theme, files: FontFiles, shaper: Shaper): FaceSet {
  const opened = new Map<string, Face>();
  const family = (font: string): FontFamily => {
    const found = theme.fonts[font];
    if (!found) throw new Error(`The theme has no font family ${font}`);
    return found;
  };
  const read = (path: string): Uint8Array => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`The bytes of the font ${path} were not given`);
    return bytes;
  };
  const open = (path: string): Face => {
    const known = opened.get(path);
    if (known) return known;
    const face = named(path, () => openFace(shaper, read(path)));
    opened.set(path, face);
    return face;
  };
  const pathOf = ({ font, bold, italics }: FaceName): string => {
    const { base, fallback } = partsOf(font);
    if (fallback === undefined) return family(base)[styleOf(bold, italics)];
    const beside = hasSerifs(open(family(base).normal)) ? fallback.serif : fallback.sans;
    return bold && files.get(beside.bold) !== undefined ? beside.bold : beside.normal;
  };
  const scaleOf = (font: string): number => {
    const { base, fallback } = partsOf(font);
    if (fallback === undefined) return 1;
    const serif = hasSerifs(open(family(base).normal));
    return serif ? fallback.scale : (fallback.sansScale ?? fallback.scale);
  };
  // By style, then by font: asked for each run.
  const verticals = new Map(STYLES.map((style) => [style, new Map<string, Vertical>()]));
  return {
    face: (name) => open(pathOf(name)),
    check() {
      for (const [path, face] of opened) named(path, () => face.check());
    },
    pathOf: (face) => [...opened].find(([, each]) => each === face)?.[0],
    bytes: (name) => read(pathOf(name)),
    isAtHand: (name) => files.get(pathOf(name)) !== undefined,
    vertical(name) {
      const known = verticals.get(styleOf(name.bold, name.italics))!;
      let vertical = known.get(name.font);
      if (vertical === undefined) {
        const { base, fallback } = partsOf(name.font);
        const { metrics } = open(pathOf({ ...name, font: base }));
        const scale = 1000 / metrics.unitsPerEm / (fallback ? scaleOf(name.font) : 1);
        vertical = { ascender: metrics.ascender * scale, descender: metrics.descender * scale };
        known.set(name.font, vertical);
      }
      return vertical;
    },
    scale: scaleOf,
    leading: (font) => partsOf(font).fallback?.leading ?? 1,
  };
}

/** Many fonts say so in their names only. */
function hasSerifs({ metrics }: Face): boolean {
  return metrics.serif || (/serif/i.test(metrics.familyName) && !/sans/i.test(metrics.familyName));
}

function partsOf(font: string): { base: string; fallback: FallbackFamily | undefined } {
  const at = font.indexOf(SEPARATOR);
  if (at === -1) return { base: font, fallback: undefined };
  const fallback = BY_ID.get(font.slice(at + 1));
  if (!fallback) throw new Error(`There is no fallback family for ${font}`);
  return { base: font.slice(0, at), fallback };
}

function styleOf(bold: boolean, italics: boolean): keyof FontFamily {
  if (bold) return italics ? 'bolditalics' : 'bold';
  return italics ? 'italics' : 'normal';
}

/** No template names these: they step in where they are installed. */
const FALLBACKS: ReadonlySet<string> = new Set(fallbackFonts());

/** What such an error says; any other is thrown on, unless a font explains it. */
export function faceFault(thrown: unknown, faces: FaceSet, file: string): Diagnostic {
  const error = thrown instanceof FaceError ? thrown : faultIn(faces);
  if (error === undefined) throw thrown;
  const path = error.path ?? (error.face && faces.pathOf(error.face));
  return {
    code: 'font-unusable',
    severity: 'error',
    message: path === undefined ? error.message : `${path}: ${error.message}`,
    file,
    hint:
      path !== undefined && FALLBACKS.has(path)
        ? `install its package ${path.split('/', 2).join('/')} anew, or remove it`
        : 'get the font anew from its maker, or name another in template.yaml',
  };
}

// Fonts that users install for further scripts are large: they are read to their end only now.
function faultIn(faces: FaceSet): FaceError | undefined {
  try {
    faces.check();
    return undefined;
  } catch (error) {
    if (error instanceof FaceError) return error;
    throw error;
  }
}
