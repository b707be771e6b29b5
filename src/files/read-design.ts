// Reads all that gives a brief its look: template, theme, fonts and the engine that shapes them.

import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { TemplateSource } from '../template/template-source.ts';
import { readTheme } from '../theme/read-theme.ts';
import type { Theme } from '../theme/theme.ts';
import type { FontFiles } from '../type/font-files.ts';
import type { Hyphenation } from '../type/hyphenation.ts';
import { createShaper, type Shaper, type ShaperFont } from '../type/shaper.ts';
import { readFontEngine, readFonts } from './read-fonts.ts';
import { readHyphenation } from './read-hyphenation.ts';
import { MANIFEST, readTemplate } from './read-template.ts';

/** What turns briefs into pages; serves any number of briefs. */
export interface Design {
  readonly template: TemplateSource;
  readonly theme: Theme;
  /** The bytes of the fonts by the paths that the theme gives them. */
  readonly fonts: FontFiles;
  readonly shaper: Shaper;
  readonly hyphenation: Hyphenation;
}

/** A design, unless there are errors in it. */
export interface ReadDesign {
  readonly design?: Design;
  readonly diagnostics: readonly Diagnostic[];
}

/** The template of briefs that name none. */
export const DEFAULT_TEMPLATE = 'briefing';

/** Reads the template called `name` (one of ours, or the path of a folder), its theme and fonts. */
export function readDesign(name: string = DEFAULT_TEMPLATE): ReadDesign {
  const { template, diagnostics } = readTemplate(name);
  if (template === undefined || hasErrors(diagnostics)) return { diagnostics };
  const file = `${template.name}/${MANIFEST}`;
  const { theme, diagnostics: themeProblems } = readTheme(template.files.get(MANIFEST) ?? '', file);
  if (theme === undefined) return { diagnostics: [...diagnostics, ...themeProblems] };
  const { fonts, diagnostics: fontProblems } = readFonts(theme, file);
  const all = [...diagnostics, ...themeProblems, ...fontProblems];
  if (hasErrors(all)) return { diagnostics: all };
  const shaper = openingOnce(createShaper(readFontEngine('harfbuzz.wasm')));
  const hyphenation = readHyphenation();
  return { design: { template, theme, fonts, shaper, hyphenation }, diagnostics: all };
}

// Fonts that were opened for one brief serve all later ones; the shaper itself never closes one.
function openingOnce(shaper: Shaper): Shaper {
  const opened = new WeakMap<Uint8Array, ShaperFont>();
  const open = shaper.open.bind(shaper);
  shaper.open = (bytes) => {
    const font = opened.get(bytes) ?? open(bytes);
    opened.set(bytes, font);
    return font;
  };
  return shaper;
}
