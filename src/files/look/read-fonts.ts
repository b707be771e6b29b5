// Reads the fonts that a theme names out of npm packages, ours and those that users install.

import { readFileSync, statSync } from 'node:fs';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Theme } from '../../theme/theme.ts';
import { type FontFiles, openFace } from '../../type/face.ts';
import { carriedFonts, fallbackFonts } from '../../type/fallback-families.ts';
import { FaceError, type FaceProblem } from '../../type/sfnt.ts';
import type { Shaper } from '../../type/shaper.ts';
import { resolveInside, statsOf } from '../disk/paths.ts';
import { carriedFile, installedFont, readCarried, readPacked } from '../program/carried-files.ts';
import { readSliced } from './sliced-fonts.ts';

/** The bytes of font files by their path in an npm package. */
export interface Fonts {
  readonly fonts: FontFiles;
  /** Where they are on the disk. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

// `package/path` or `@scope/package/path` to a font, without a step upward.
const fontPath = /^(?:@[\w-]+\/)?[\w-]+(?:\/[\w-][\w.-]*)+\.(?:ttf|otf|ttc|otc|woff2?)$/i;

/** Where the theme of fonts stands. */
export interface FontPlace {
  /** Its file, for problems. */
  readonly file: string;
  /** The folder of the template, for fonts that begin with `../`. */
  readonly folder?: string | undefined;
  /** Tries the fonts that are not ours; absent: they have been tried. */
  readonly shaper?: Shaper;
}

/** Reads each font that `theme` names. */
export function readFonts(
  theme: Theme,
  place: FontPlace,
  read: FontReader = createFontReader(),
): Fonts {
  const fonts = new Map<string, Uint8Array>();
  const paths: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of namedFonts(theme)) {
    const font = readFont(path, place, read);
    if ('code' in font) {
      diagnostics.push(font);
      continue;
    }
    fonts.set(path, font.bytes);
    paths.push(font.path);
  }
  return { fonts: withFallbacks(fonts), paths, diagnostics };
}

function readFont(path: string, place: FontPlace, read: FontReader): FontFile | Diagnostic {
  const font = path.startsWith('./') ? readOwnFont(path, place, read) : readInstalled(path, read);
  if (font === undefined)
    return path.startsWith('./') ? ownFontMissing(path, place.file) : fontMissing(path, place.file);
  const fault = place.shaper && !isSound(path) && faultOf(font.bytes, place.shaper);
  return fault ? fontUnusable(path, fault, place.file) : font;
}

// Somebody else may have made the folder: its fonts are bounded, and inside it.
function readOwnFont(path: string, { folder }: FontPlace, read: FontReader): FontFile | undefined {
  const real = folder !== undefined && OWN_FONT.test(path) ? insideOf(folder, path) : undefined;
  return real !== undefined && isUsable(real) ? read(real) : undefined;
}

function readInstalled(path: string, read: FontReader): FontFile | undefined {
  return fontPath.test(path) ? read(path) : undefined;
}

/** The fonts that come with this package are known to be sound. */
const CARRIED: ReadonlySet<string> = new Set(carriedFonts());

/** The families of our own templates. */
const OUR_FAMILIES = /^@expo-google-fonts\/source-(?:serif-pro|sans-3)\//;

function isSound(path: string): boolean {
  return CARRIED.has(path) || OUR_FAMILIES.test(path);
}

/** What is wrong with a font, which is read to its end to see. */
function faultOf(bytes: Uint8Array, shaper: Shaper): FaceError | undefined {
  try {
    openFace(shaper, bytes).check();
    return undefined;
  } catch (error) {
    if (error instanceof FaceError) return error;
    throw error;
  }
}

// Of these only TrueType is accepted; the others are opened to be told what they are.
const OWN_FONT = /\.(?:ttf|otf|ttc|otc|woff2?)$/i;
const MAX_FONT_BYTES = 32 * 1024 * 1024;

function insideOf(folder: string, path: string): string | undefined {
  try {
    return resolveInside(folder, path);
  } catch {
    return undefined;
  }
}

// A pipe would never end.
function isUsable(path: string): boolean {
  const stats = statsOf(path);
  return stats?.isFile() === true && stats.size <= MAX_FONT_BYTES;
}

/** The fonts that a theme names. */
export function namedFonts(theme: Theme): readonly string[] {
  return [
    ...new Set(
      Object.values(theme.fonts).flatMap((family) => Object.values<string>({ ...family })),
    ),
  ];
}

/** The fonts of further scripts beside those of a theme, each read when first asked for. */
export function withFallbacks(fonts: ReadonlyMap<string, Uint8Array>): FontFiles {
  const known = new Map<string, Uint8Array | undefined>(fonts);
  return {
    get(path) {
      if (!known.has(path) && FALLBACK_PATHS.has(path)) known.set(path, readFallback(path));
      return known.get(path);
    },
  };
}

const FALLBACK_PATHS: ReadonlySet<string> = new Set(fallbackFonts());

/** The WebAssembly of the font engine, e.g. `readFontEngine('harfbuzz.wasm')`. */
export function readFontEngine(name: string): Uint8Array {
  return readCarried('engine', `harfbuzzjs/dist/${name}`);
}

function readFallback(path: string): Uint8Array | undefined {
  try {
    if (CARRIED.has(path)) return readCarried('fonts', path);
    return readWhole(path) ?? readSliced(path);
  } catch (error) {
    if (error instanceof FaceError) throw error;
    return undefined;
  }
}

function readWhole(path: string): Uint8Array | undefined {
  try {
    const file = installedFont(path);
    return isUsable(file) ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

function ownFontMissing(path: string, file: string): Diagnostic {
  return {
    code: 'font-missing',
    severity: 'error',
    message: `the template's folder holds no font ${path}`,
    file,
    hint: 'put a TrueType font (.ttf, at most 32 MB) there, and name it from that folder: ./fonts/Name.ttf',
  };
}

function fontUnusable(path: string, { problem, message }: FaceError, file: string): Diagnostic {
  return {
    code: 'font-unusable',
    severity: 'error',
    message: `${path}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    file,
    hint:
      HINTS[problem] ??
      'give a TrueType font (.ttf); OpenType with CFF outlines and web fonts are not accepted',
  };
}

const HINTS: Readonly<Partial<Record<FaceProblem, string>>> = {
  damaged: 'get the font anew from its maker',
  'not-embeddable':
    'take a font whose licence allows to embed parts of it, such as one under the SIL Open Font License',
};

function fontMissing(path: string, file: string): Diagnostic {
  return {
    code: 'font-missing',
    severity: 'error',
    message: `no installed npm package holds the font ${path}`,
    file,
    hint: `install the package, or name a font such as @expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf`,
  };
}

/** A font file: where it is and what it holds. */
export interface FontFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Answers with the font of that path in a package; nothing if there is none. */
export type FontReader = (name: string) => FontFile | undefined;

/** A reader that gives the very same bytes until the file changes: fonts are known by their bytes. */
export function createFontReader(): FontReader {
  const kept = new Map<string, { readonly stamp: string; readonly font: FontFile }>();
  return (name) => {
    try {
      const path = carriedFile('fonts', name);
      const { mtimeMs, size, ino } = statSync(path);
      const stamp = `${path} ${mtimeMs} ${size} ${ino}`;
      const known = kept.get(name);
      if (known?.stamp === stamp) return known.font;
      const font = { path, bytes: readPacked(path) };
      kept.set(name, { stamp, font });
      return font;
    } catch {
      return undefined;
    }
  };
}
