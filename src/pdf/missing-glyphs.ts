// Characters that no font has, as problems at their places in the brief.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MissingGlyph } from './compose/composer.ts';

/** Where problems with the text of a brief are reported. */
export interface PlaceOfText {
  /** Where a character of the text at a place in the brief stands in its file. */
  readonly locate?: (
    at: string | undefined,
    character: string,
  ) => Pick<Diagnostic, 'file' | 'span'> | undefined;
  /** The Unicode name of a character. */
  readonly characterName?: ((character: string) => string | undefined) | undefined;
  /** The brief's file name. */
  readonly file: string;
}

/** One error for each character at each place. */
export function missingGlyphs(
  missing: readonly MissingGlyph[],
  { file, locate, characterName }: PlaceOfText,
): Diagnostic[] {
  const seen = new Set<string>();
  return missing.flatMap(({ codePoint, at, install }) => {
    const key = `${codePoint} ${at}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const character = String.fromCodePoint(codePoint);
    const found = locate?.(at, character);
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    const name = `${character} (${[code, characterName?.(character)].filter(Boolean).join(' ')})`;
    const place = at && found?.span === undefined ? `, used at ${at}` : '';
    return [
      {
        code: 'no-glyph',
        severity: 'error' as const,
        message: `No font has the character ${name}${place}`,
        file,
        ...found,
        hint:
          install === undefined
            ? 'replace it, or use a template whose fonts have it'
            : `install its font beside this program: npm install ${install}`,
      },
    ];
  });
}
