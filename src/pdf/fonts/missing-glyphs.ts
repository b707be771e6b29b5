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

/**
 * One error for each font to be installed, else for each script (signs of none are one too), with the
 * first characters, at the first place that has them.
 */
export function missingGlyphs(missing: readonly MissingGlyph[], place: PlaceOfText): Diagnostic[] {
  const groups = new Map<string, Group>();
  for (const { codePoint, at, install } of missing) {
    const character = String.fromCodePoint(codePoint);
    const script = scriptName(character, place.characterName);
    const key = install ?? script;
    const group = groups.get(key) ?? newGroup(install);
    group.scripts.add(script);
    group.characters.add(character);
    if (!group.places.has(at)) group.places.set(at, character);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => problemOf(group, place));
}

interface Group {
  readonly scripts: Set<string>;
  readonly install: string | undefined;
  readonly characters: Set<string>;
  /** Places in the brief with the first character there; none for words that are not the brief's. */
  readonly places: Map<string | undefined, string>;
}

function newGroup(install: string | undefined): Group {
  return { scripts: new Set(), install, characters: new Set(), places: new Map() };
}

function problemOf(
  { scripts, install, characters, places }: Group,
  { file, locate, characterName }: PlaceOfText,
): Diagnostic {
  const [at, first] = [...places].find(([place]) => place !== undefined) ?? [...places][0]!;
  const found = locate?.(at, first);
  const named = [...characters].slice(0, MOST_NAMED).map((each) => nameOf(each, characterName));
  const more = characters.size > MOST_NAMED ? ' …' : '';
  const what =
    characters.size === 1
      ? `the character ${named[0]}`
      : `${characters.size} characters (${[...scripts].join(', ')}): ${named.join(', ')}${more}`;
  const where = at && found?.span === undefined ? `, used at ${at}` : '';
  const others = places.size < 2 ? '' : ` (and in ${places.size - 1} more)`;
  const them = characters.size === 1 ? 'it' : 'them';
  return {
    code: 'no-glyph',
    severity: 'error',
    message: `No font has ${what}${where}${others}`,
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
