// Which script a text is written in, stretch by stretch (UAX 24): each script has fonts of its own.

/** Four-letter code of a script (ISO 15924); the code that OpenType and HarfBuzz use too. */
export type Script =
  | 'Latn'
  | 'Grek'
  | 'Cyrl'
  | 'Hebr'
  | 'Arab'
  | 'Armn'
  | 'Geor'
  | 'Deva'
  | 'Hani'
  | 'Hira'
  | 'Kana'
  | 'Hang'
  | (typeof FURTHER)[number][0]
  | 'Zzzz';

/** Scripts whose letters take forms from their neighbours or carry marks above and below. */
export const JOINED: ReadonlySet<Script> = new Set<Script>([
  ...(['Arab', 'Deva', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Beng', 'Taml', 'Telu', 'Knda'] as const),
  ...(['Mlym', 'Gujr', 'Guru', 'Orya', 'Sinh', 'Tibt', 'Mong', 'Java', 'Mtei'] as const),
]);

/** A stretch of text in one script; `undefined` where nothing in the text tells. */
interface ScriptRun {
  readonly text: string;
  readonly script: Script | undefined;
}

/** Scripts whose fonts are separate installs, with their names as Unicode has them. */
const FURTHER = [
  ['Thai', 'Thai'],
  ['Laoo', 'Lao'],
  ['Khmr', 'Khmer'],
  ['Mymr', 'Myanmar'],
  ['Beng', 'Bengali'],
  ['Taml', 'Tamil'],
  ['Telu', 'Telugu'],
  ['Knda', 'Kannada'],
  ['Mlym', 'Malayalam'],
  ['Gujr', 'Gujarati'],
  ['Guru', 'Gurmukhi'],
  ['Orya', 'Oriya'],
  ['Sinh', 'Sinhala'],
  ['Ethi', 'Ethiopic'],
  ['Tibt', 'Tibetan'],
  ['Cher', 'Cherokee'],
  ['Mong', 'Mongolian'],
  ['Syrc', 'Syriac'],
  ['Thaa', 'Thaana'],
  ['Nkoo', 'Nko'],
  ['Tfng', 'Tifinagh'],
  ['Adlm', 'Adlam'],
  ['Cans', 'Canadian_Aboriginal'],
  ['Java', 'Javanese'],
  ['Mtei', 'Meetei_Mayek'],
  ['Olck', 'Ol_Chiki'],
  ['Rohg', 'Hanifi_Rohingya'],
  ['Yiii', 'Yi'],
] as const;

// Made one by one, as a text needs them: the tables behind them are large.
const SCRIPTS: readonly (readonly [Script, () => RegExp])[] = [
  // The wide forms of East Asia belong to nobody else, whatever letters they are.
  ['Hani', () => /(?![\uFF66-\uFFDC])[\uFF00-\uFFEF]/u],
  ['Latn', () => /\p{Script=Latin}/u],
  ['Cyrl', () => /\p{Script=Cyrillic}/u],
  ['Grek', () => /\p{Script=Greek}/u],
  ['Arab', () => /\p{Script=Arabic}|[،؛؟ـ٠-٩]/u],
  ['Hebr', () => /\p{Script=Hebrew}/u],
  ['Hani', () => /\p{Script=Han}|\p{Script=Bopomofo}|[\u3000-\u303F]/u],
  ['Hira', () => /\p{Script=Hiragana}/u],
  ['Kana', () => /\p{Script=Katakana}|[\u30FB\u30FC\uFF70\uFF9E\uFF9F]/u],
  ['Hang', () => /\p{Script=Hangul}/u],
  ['Armn', () => /\p{Script=Armenian}/u],
  ['Geor', () => /\p{Script=Georgian}/u],
  ['Deva', () => /\p{Script=Devanagari}/u],
  ...FURTHER.map(
    ([script, name]) => [script, () => new RegExp(`\\p{Script=${name}}`, 'u')] as const,
  ),
];
const SHARED = /[\p{Script=Common}\p{Script=Inherited}]/u;
const OPENING = /[\p{Ps}\p{Pi}]/u;
/** Most of every text; none of these belongs to a script but the letters. */
const PLAIN = /[\0-\x7F’“”–—…]/;

const known = new Map<string, Script | undefined>();

/** The script of one character; undefined for what all scripts share. */
function scriptOf(character: string): Script | undefined {
  if (known.has(character)) return known.get(character);
  const script = PLAIN.test(character) ? plainScript(character) : anyScript(character);
  known.set(character, script);
  return script;
}

function plainScript(character: string): Script | undefined {
  return /[A-Za-z]/.test(character) ? 'Latn' : undefined;
}

function anyScript(character: string): Script | undefined {
  const own = SCRIPTS.find(([, pattern]) => pattern().test(character))?.[0];
  return own ?? (SHARED.test(character) ? undefined : 'Zzzz');
}

/**
 * The stretches of `text` by script. Spaces, digits and marks go with what stands before them,
 * opening brackets and quotation marks with what follows; where neither is there, with `otherwise`.
 */
export function scriptRuns(text: string, otherwise?: Script): ScriptRun[] {
  const characters = [...text];
  const scripts = characters.map(scriptOf);
  fillForwards(characters, scripts);
  const first = scripts.find((script) => script !== undefined) ?? otherwise;
  const runs: { text: string; script: Script | undefined }[] = [];
  characters.forEach((character, index) => {
    const script = scripts[index] ?? first;
    const last = runs.at(-1);
    if (last && last.script === script) last.text += character;
    else runs.push({ text: character, script });
  });
  return runs;
}

function fillForwards(characters: readonly string[], scripts: (Script | undefined)[]): void {
  let last: Script | undefined;
  characters.forEach((character, index) => {
    if (scripts[index] === undefined)
      scripts[index] = (OPENING.test(character) ? nextOf(scripts, index) : undefined) ?? last;
    else last = scripts[index];
  });
}

/** Looks a few characters ahead only: a bracket with nothing behind it for long belongs to nobody. */
function nextOf(scripts: readonly (Script | undefined)[], index: number): Script | undefined {
  return scripts.slice(index + 1, index + 4).find((script) => script !== undefined);
}
