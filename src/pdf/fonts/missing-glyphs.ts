// Characters that no font has, as problems at their places in the brief.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { scriptRuns } from '../../type/scripts.ts';
import type { MissingGlyph } from '../compose/composer.ts';

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

/** So many characters of a script are named. */
const MOST_NAMED = 5;

/** One error for each script of a text, with its first characters; signs of no script are one too. */
export function missingGlyphs(missing: readonly MissingGlyph[], place: PlaceOfText): Diagnostic[] {
  const groups = new Map<string, Group>();
  for (const { codePoint, at, install } of missing) {
    const character = String.fromCodePoint(codePoint);
    const script = scriptName(character, place.characterName);
    const key = JSON.stringify([at, script, install]);
    const group = groups.get(key) ?? { at, script, install, characters: new Set() };
    group.characters.add(character);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => problemOf(group, place));
}

interface Group {
  readonly at: string | undefined;
  readonly script: string;
  readonly install: string | undefined;
  readonly characters: Set<string>;
}

function problemOf(
  { at, script, install, characters }: Group,
  { file, locate, characterName }: PlaceOfText,
): Diagnostic {
  const [first = ''] = characters;
  const found = locate?.(at, first);
  const named = [...characters].slice(0, MOST_NAMED).map((each) => nameOf(each, characterName));
  const more = characters.size > MOST_NAMED ? ' …' : '';
  const what =
    characters.size === 1
      ? `the character ${named[0]}`
      : `${characters.size} characters (${script}): ${named.join(', ')}${more}`;
  const where = at && found?.span === undefined ? `, used at ${at}` : '';
  const them = characters.size === 1 ? 'it' : 'them';
  return {
    code: 'no-glyph',
    severity: 'error',
    message: `No font has ${what}${where}`,
    file,
    ...found,
    hint:
      install === undefined
        ? `replace ${them}, or use a template whose fonts have ${them}`
        : `install a font beside this program: npm install ${install}`,
  };
}

function nameOf(character: string, characterName: PlaceOfText['characterName']): string {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return `${character} (${[code, characterName?.(character)].filter(Boolean).join(' ')})`;
}

const SIGN = /[\p{Script=Common}\p{Script=Inherited}]/u;

/** The script of a character in words; by its name where the program knows no more of the script. */
function scriptName(character: string, characterName: PlaceOfText['characterName']): string {
  const [run] = scriptRuns(character);
  if (run?.script !== undefined && run.script !== 'Zzzz')
    return new Intl.DisplayNames('en', { type: 'script' }).of(run.script) ?? run.script;
  if (SIGN.test(character)) return 'signs';
  const [word = ''] = (characterName?.(character) ?? '').split(' ');
  return word === '' ? 'one script' : word.charAt(0) + word.slice(1).toLowerCase();
}

/** The characters among them in words which are not the brief's, such as the file's name. */
export function unprintable(missing: readonly MissingGlyph[]): readonly string[] {
  const own = missing.filter(({ at }) => at === undefined);
  return own.map(({ codePoint }) => String.fromCodePoint(codePoint));
}
