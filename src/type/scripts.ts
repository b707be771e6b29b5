// Which script a text is written in, stretch by stretch (UAX 24): each script has fonts of its own.
import { NOTO_SCRIPTS, type NotoScript } from './noto-families.ts';

/** Four-letter code of a script (ISO 15924); the code that OpenType and HarfBuzz use too. */
export type Script = (typeof WITH_FONTS)[number] | 'Hira' | 'Kana' | 'Hang' | NotoScript | 'Zzzz';

/** Scripts whose letters stand apart, so that they may be tracked; those of others join or carry marks. */
export const APART: ReadonlySet<Script> = new Set<Script>([
  ...(['Latn', 'Cyrl', 'Grek', 'Hebr', 'Hani', 'Hira', 'Kana', 'Hang', 'Armn', 'Geor'] as const),
  ...(['Ethi', 'Cher', 'Cans', 'Tfng', 'Olck', 'Yiii', 'Lisu', 'Vaii', 'Osge'] as const),
]);

/** A stretch of text in one script; `undefined` where nothing in the text tells. */
interface ScriptRun {
  readonly text: string;
  readonly script: Script | undefined;
}

const WITH_FONTS = [
  'Latn',
  'Cyrl',
  'Grek',
  'Arab',
  'Hebr',
  'Hani',
  'Armn',
  'Geor',
  'Deva',
] as const;

// Signs and forms of no script (or another) that only the fonts of one script have. The wide forms of
// East Asia belong to nobody else, whatever letters they are.
const OWN_SIGNS: readonly (readonly [Script, RegExp])[] = [
  ['Hani', /(?![\uFF66-\uFFDC])[\u3000-\u303F\uFF00-\uFFEF]/],
  ['Kana', /[\u30FB\u30FC\uFF70\uFF9E\uFF9F]/],
  ['Arab', /[،؛؟ـ٠-٩]/],
];

// Made one by one, as a text needs them: the tables behind them are large.
const SCRIPTS: readonly (readonly [Script, () => RegExp])[] = [
  ...WITH_FONTS,
  ...(['Hira', 'Kana', 'Hang', 'Bopo'] as const),
  ...NOTO_SCRIPTS,
].map((script) => {
  let pattern: RegExp | undefined;
  return [
    script === 'Bopo' ? 'Hani' : script,
    () => (pattern ??= new RegExp(`\\p{Script=${script}}`, 'u')),
  ];
});
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
  const own = OWN_SIGNS.find(([, pattern]) => pattern.test(character))?.[0];
  if (own !== undefined || SHARED.test(character)) return own;
  return SCRIPTS.find(([, pattern]) => pattern().test(character))?.[0] ?? 'Zzzz';
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
