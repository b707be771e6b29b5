// Reads the files of fonts and of the font engine out of their npm packages.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Theme } from '../theme/theme.ts';
import { createFontReader, type FontReader } from './warm-fonts.ts';

/** The bytes of font files by their path in an npm package. */
export interface Fonts {
  readonly fonts: ReadonlyMap<string, Uint8Array>;
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
  for (const path of new Set(
    Object.values(theme.fonts).flatMap((family) => Object.values(family)),
  )) {
    const font = fontPath.test(path) ? read(path) : undefined;
    if (font === undefined) {
      diagnostics.push(fontMissing(path, file));
      continue;
    }
    fonts.set(path, font.bytes);
    paths.push(font.path);
  }
  return { fonts, paths, diagnostics };
}

/** The WebAssembly of the font engine, e.g. `readFontEngine('harfbuzz.wasm')`. */
export function readFontEngine(name: string): Uint8Array {
  return readFileSync(require.resolve(`harfbuzzjs/dist/${name}`));
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
