// Reads the files of fonts and of the font engine out of their npm packages or from beside the program.

import { readFileSync, statSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Theme } from '../theme/theme.ts';
import { openFace } from '../type/face.ts';
import { FaceError } from '../type/face-error.ts';
import { carriedFonts, fallbackFonts } from '../type/fallback-families.ts';
import type { FontFiles } from '../type/font-files.ts';
import type { Shaper } from '../type/shaper.ts';
import { installedFile, readCarried } from './carried-file.ts';
import { resolveInside } from './inside.ts';
import { createFontReader, type FontFile, type FontReader } from './warm-fonts.ts';

/** The bytes of font files by their path in an npm package. */
export interface Fonts {
  readonly fonts: FontFiles;
  /** Where they are on the disk. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

// `package/path` or `@scope/package/path` to a font, without a step upward.
const fontPath = /^(?:@[\w-]+\/)?[\w-]+(?:\/[\w-][\w.-]*)+\.(?:ttf|otf)$/i;

/** Where the theme of fonts stands. */
export interface FontPlace {
  /** Its file, for problems. */
  readonly file: string;
  /** The folder of the template, for fonts that begin with `./`. */
  readonly folder?: string | undefined;
  /** Tries the fonts of that folder; absent: they have been tried. */
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
  if (path.startsWith('./')) return readOwnFont(path, place, read);
  return (fontPath.test(path) ? read(path) : undefined) ?? fontMissing(path, place.file);
}

// Somebody else may have made the folder: its fonts are bounded, inside it, and opened once to see.
function readOwnFont(path: string, place: FontPlace, read: FontReader): FontFile | Diagnostic {
  const { file, folder, shaper } = place;
  const real = folder !== undefined && OWN_FONT.test(path) ? insideOf(folder, path) : undefined;
  const font = real === undefined || tooLarge(real) ? undefined : read(real);
  if (font === undefined) return ownFontMissing(path, file);
  try {
    if (shaper) openFace(shaper, font.bytes);
    return font;
  } catch (error) {
    if (!(error instanceof FaceError)) throw error;
    return { ...ownFontMissing(path, file), message: `${path}: ${lowerFirst(error.message)}` };
  }
}

const OWN_FONT = /\.(?:ttf|otf)$/i;
const MAX_FONT_BYTES = 32 * 1024 * 1024;

function insideOf(folder: string, path: string): string | undefined {
  try {
    return resolveInside(folder, path);
  } catch {
    return undefined;
  }
}

function tooLarge(path: string): boolean {
  return statSync(path).size > MAX_FONT_BYTES;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
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
const CARRIED: ReadonlySet<string> = new Set(carriedFonts());

/** The WebAssembly of the font engine, e.g. `readFontEngine('harfbuzz.wasm')`. */
export function readFontEngine(name: string): Uint8Array {
  return readCarried('engine', `harfbuzzjs/dist/${name}`);
}

function readFallback(path: string): Uint8Array | undefined {
  try {
    return CARRIED.has(path) ? readCarried('fonts', path) : readFileSync(installedFile(path));
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
    hint: 'put a TrueType font (.ttf or .otf, at most 32 MB) there, and name it from that folder: ./fonts/Name.ttf',
  };
}

function fontMissing(path: string, file: string): Diagnostic {
  return {
    code: 'font-missing',
    severity: 'error',
    message: `no installed npm package holds the font ${path}`,
    file,
    hint: `install the package, or name a font such as @expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf`,
  };
}
