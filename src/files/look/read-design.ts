// Reads all that gives a brief its look: template, theme, fonts and the engine that shapes them.

import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { layersOf, type TemplateSource } from '../../template/template-source.ts';
import { readTheme } from '../../theme/read-theme.ts';
import type { Theme } from '../../theme/theme.ts';
import type { FontFiles } from '../../type/face.ts';
import type { Hyphenation } from '../../type/hyphenation.ts';
import { createShaper, type Shaper } from '../../type/shaper.ts';
import { characterName, readHyphenation } from '../program/carried-files.ts';
import {
  createFontReader,
  type FontReader,
  namedFonts,
  readFontEngine,
  readFonts,
} from './read-fonts.ts';
import { MANIFEST, readTemplate } from './read-template.ts';

/** What turns briefs into pages; serves any number of briefs. */
export interface Design {
  readonly template: TemplateSource;
  readonly theme: Theme;
  /** The bytes of the fonts by the paths that the theme gives them. */
  readonly fonts: FontFiles;
  readonly shaper: Shaper;
  readonly hyphenation: Hyphenation;
  readonly characterName: (character: string) => string | undefined;
  /** The files of the fonts. */
  readonly paths?: readonly string[];
}

/** A design, unless there are errors in it. */
export interface ReadDesign {
  readonly design?: Design;
  /** The template, if it could be read: problems may point into its files. */
  readonly template?: TemplateSource;
  readonly diagnostics: readonly Diagnostic[];
}

/** The template of briefs that name none. */
export const DEFAULT_TEMPLATE = 'briefing';

/** What a design is read with: a long session keeps it, so that only what changed is made anew. */
export interface Warmth {
  readonly readFont: FontReader;
  readonly shaper: Shaper;
  /** The designs read so far, by the name of their template. */
  readonly designs: Map<string, SoundDesign>;
}

type SoundDesign = ReadDesign & { readonly design: Design };

/** Nothing read yet. */
export function createWarmth(): Warmth {
  const shaper = createShaper(readFontEngine('harfbuzz.wasm'));
  return { readFont: createFontReader(), shaper, designs: new Map() };
}

/** Reads the template called `name` (one of ours, or the path of a folder), its theme and fonts. */
export function readDesign(name: string = DEFAULT_TEMPLATE, warmth?: Warmth): ReadDesign {
  const { template, diagnostics } = readTemplate(name);
  if (template === undefined || hasErrors(diagnostics)) return { diagnostics };
  const known = warmth?.designs.get(name);
  if (known && warmth && isUnchanged(known.design, template, warmth)) return known;
  const read = makeDesign(template, diagnostics, warmth);
  if (read.design !== undefined) warmth?.designs.set(name, { ...read, design: read.design });
  return read;
}

function makeDesign(
  template: TemplateSource,
  diagnostics: readonly Diagnostic[],
  warmth: Warmth | undefined,
): ReadDesign {
  const file = `${template.name}/${MANIFEST}`;
  const merged = template.files.get(MANIFEST) ?? '';
  const { theme, diagnostics: themeProblems } = readTheme(merged, file, manifestsOf(template));
  if (theme === undefined) return { template, diagnostics: [...diagnostics, ...themeProblems] };
  const { shaper } = warmth ?? createWarmth();
  const place = { file, folder: folderOf(template), shaper };
  const { fonts, paths, diagnostics: fontProblems } = readFonts(theme, place, warmth?.readFont);
  const all = [...diagnostics, ...themeProblems, ...fontProblems];
  if (hasErrors(all)) return { template, diagnostics: all };
  const hyphenation = readHyphenation();
  const design = { template, theme, fonts, shaper, hyphenation, characterName, paths };
  return { design, template, diagnostics: all };
}

function manifestsOf(template: TemplateSource): { file: string; text: string }[] {
  return layersOf(template).flatMap(({ name, files }) => {
    const text = files.get(MANIFEST);
    return text === undefined ? [] : [{ file: `${name}/${MANIFEST}`, text }];
  });
}

/** Fonts that a theme names by `../` are in the folder of the template itself. */
function folderOf(template: TemplateSource): string | undefined {
  return layersOf(template).at(-1)?.folder;
}

// The same texts and the same fonts: then even what the template was compiled to is kept.
function isUnchanged(
  { template: known, theme, fonts }: Design,
  now: TemplateSource,
  { readFont }: Warmth,
): boolean {
  const { files } = known;
  if (files.size !== now.files.size) return false;
  if ([...files].some(([path, text]) => now.files.get(path) !== text)) return false;
  const read = readFonts(theme, { file: '', folder: folderOf(known) }, readFont);
  return namedFonts(theme).every((path) => read.fonts.get(path) === fonts.get(path));
}
