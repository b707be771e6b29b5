// Reads the files of fonts and of the font engine out of their npm packages or from beside the program.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Theme } from '../theme/theme.ts';
import { fallbackFonts } from '../type/fallback-families.ts';
import type { FontFiles } from '../type/font-files.ts';
import { packagePath } from './package-root.ts';
import { createFontReader, type FontReader } from './warm-fonts.ts';

/** The bytes of font files by their path in an npm package. */
export interface Fonts {
  readonly fonts: FontFiles;
  /** Where they are on the disk. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const require = createRequire(import.meta.url);

// `package/path` or `@scope/package/path` to a font, without a step upward.
const fontPath = /^(?:@[\w-]+\/)?[\w-]+(?:\/[\w-][\w.-]*)+\.(?:ttf|otf)$/i;

/** Reads each font that `theme` names; `file` is where the theme stands, for problems. */
export function readFonts(
  theme: Theme,
  file: string,
  read: FontReader = createFontReader(),
): Fonts {
  const fonts = new Map<string, Uint8Array>();
  const paths: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of namedFonts(theme)) {
    const font = fontPath.test(path) ? read(path) : undefined;
    if (font === undefined) {
      diagnostics.push(fontMissing(path, file));
      continue;
    }
    fonts.set(path, font.bytes);
    paths.push(font.path);
  }
  return { fonts: withFallbacks(fonts), paths, diagnostics };
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
      if (!known.has(path) && FALLBACK_PATHS.has(path))
        known.set(path, readFromPackage(path) ?? readCarried(path));
      return known.get(path);
    },
  };
}

const FALLBACK_PATHS: ReadonlySet<string> = new Set(fallbackFonts());

/** Fonts that come with this package: a few files out of packages with many weights. */
function readCarried(path: string): Uint8Array | undefined {
  try {
    return readFileSync(packagePath('dist', 'fonts', basename(path)));
  } catch {
    return undefined;
  }
}

/** The WebAssembly of the font engine, e.g. `readFontEngine('harfbuzz.wasm')`. */
export function readFontEngine(name: string): Uint8Array {
  return readFileSync(require.resolve(`harfbuzzjs/dist/${name}`));
}

function readFromPackage(path: string): Uint8Array | undefined {
  try {
    return readFileSync(require.resolve(path));
  } catch {
    return undefined;
  }
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
