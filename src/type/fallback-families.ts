// The fonts for scripts and signs that the main faces lack. None is opened before a brief needs it.
import type { HanForm } from '../languages/writing.ts';
import { NOTO_FAMILIES, NOTO_SCRIPTS } from './noto-families.ts';
import type { Script } from './scripts.ts';

/** Files of one family by weight: paths inside npm packages. Not every family has a bold one. */
interface FallbackFaces {
  readonly normal: string;
  readonly bold: string;
}

/** A family that steps in for some scripts. */
export interface FallbackFamily {
  readonly id: string;
  readonly scripts: readonly Script[];
  /** Han forms of the family, if it has Han characters. */
  readonly form?: HanForm;
  /** Characters that all scripts share and that this family has. */
  readonly signs?: RegExp;
  /** Beside a main face with serifs, and beside one without. */
  readonly serif: FallbackFaces;
  readonly sans: FallbackFaces;
  /** Size beside a main face, so that letters look equally large. */
  readonly scale: number;
  /** The same beside a face without serifs, if it differs. */
  readonly sansScale?: number;
  /** How much further apart its lines are: what hangs from letters would run into the next one. */
  readonly leading?: number;
  /** Its spaces are as wide as its signs: those of the text are taken. */
  readonly wideSpaces?: boolean;
  /** The package that users install themselves; absent if the fonts come with this one. */
  readonly install?: string;
  /** Another that has what is rare too. */
  readonly whole?: string;
}

const SCOPE = '@expo-google-fonts';

function faces(family: string, name: string): FallbackFaces {
  const path = (style: string): string => `${SCOPE}/${family}/${style}/${name}_${style}.ttf`;
  return { normal: path('400Regular'), bold: path('600SemiBold') };
}

function single(family: string, name: string): FallbackFaces {
  const { normal } = faces(family, name);
  return { normal, bold: normal };
}

function han(id: string, form: HanForm, scripts: readonly Script[], code: string): FallbackFamily {
  const family = `noto-serif-${code.toLowerCase()}`;
  const files = faces(family, `NotoSerif${code}`);
  // 4 to 8 MB with what is in use; 60 to 115 with all.
  const [install, whole] = [`@fontsource-variable/${family}`, `${SCOPE}/${family}`];
  return { id, form, scripts, signs: WIDE, serif: files, sans: files, scale: 0.95, install, whole };
}

/** Squared, circled and wide forms, which fonts for Han characters have. */
const WIDE = /[\u2460-\u24FF\u3000-\u303F\u3200-\u33FF\uFE30-\uFE4F\uFF00-\uFFEF]/u;

/** A family that users install themselves. */
function further(name: string, scripts: readonly Script[], keys: Partial<FallbackFamily> = {}) {
  const family = `noto-${name.toLowerCase().replaceAll(' ', '-')}`;
  const files = faces(family, `Noto${name.replaceAll(' ', '')}`);
  const install = `${SCOPE}/${family}`;
  return { id: family, scripts, serif: files, sans: files, scale: 0.95, install, ...keys };
}

/** What differs from the others'. */
const MEASURES: Readonly<Partial<Record<Script, Partial<FallbackFamily>>>> = {
  Bali: { leading: 1.4 },
  Java: { leading: 1.4 },
  Mymr: { scale: 0.9 },
  Taml: { scale: 0.82 },
  Tibt: { leading: 1.2 },
};

const georgian = faces('noto-sans-georgian', 'NotoSansGeorgian');
const armenian = faces('noto-sans-armenian', 'NotoSansArmenian');
const symbols = faces('noto-sans-symbols', 'NotoSansSymbols');
const symbols2 = single('noto-sans-symbols-2', 'NotoSansSymbols2');
const KANA: readonly Script[] = ['Hira', 'Kana'];

/** The chain: families are tried from the first to the last. */
export const FALLBACK_FAMILIES: readonly FallbackFamily[] = [
  {
    id: 'arabic',
    scripts: ['Arab'],
    serif: faces('noto-naskh-arabic', 'NotoNaskhArabic'),
    sans: faces('noto-sans-arabic', 'NotoSansArabic'),
    scale: 1.1,
    sansScale: 0.98,
  },
  {
    id: 'hebrew',
    scripts: ['Hebr'],
    signs: /₪/,
    serif: faces('noto-serif-hebrew', 'NotoSerifHebrew'),
    sans: faces('noto-sans-hebrew', 'NotoSansHebrew'),
    scale: 0.95,
  },
  { id: 'georgian', scripts: ['Geor'], serif: georgian, sans: georgian, scale: 0.9 },
  { id: 'armenian', scripts: ['Armn'], serif: armenian, sans: armenian, scale: 0.9 },
  {
    id: 'devanagari',
    scripts: ['Deva'],
    signs: /[₹\u0964\u0965\u1CD0-\u1CF9]/,
    serif: faces('noto-serif-devanagari', 'NotoSerifDevanagari'),
    sans: faces('noto-sans-devanagari', 'NotoSansDevanagari'),
    scale: 0.95,
  },
  { id: 'symbols', scripts: [], signs: /./u, serif: symbols, sans: symbols, scale: 0.9 },
  { id: 'symbols-2', scripts: [], signs: /./u, serif: symbols2, sans: symbols2, scale: 0.9 },
  han('hans', 'hans', ['Hani', ...KANA], 'SC'),
  han('japanese', 'japanese', ['Hani', ...KANA], 'JP'),
  han('hant', 'hant', ['Hani', ...KANA], 'TC'),
  han('korean', 'korean', ['Hang', 'Hani', ...KANA], 'KR'),
  ...NOTO_SCRIPTS.map((script) => further(NOTO_FAMILIES[script], [script], MEASURES[script])),
  further('Sans Math', [], {
    signs: /[\u2200-\u22FF\u27C0-\u27EF\u2980-\u2AFF\u{1D400}-\u{1D7FF}]/u,
  }),
  further('Music', [], { signs: /[\u{1D000}-\u{1D24F}]/u }),
  further('Emoji', [], {
    signs: /\p{Extended_Pictographic}|\p{Emoji_Presentation}|[\u20E3\u{1F1E6}-\u{1F1FF}]/u,
    scale: 0.85,
    wideSpaces: true,
  }),
];

/** Paths of the fonts that come with this package. */
export function carriedFonts(): string[] {
  return pathsOf(FALLBACK_FAMILIES.filter(({ install }) => install === undefined));
}

/** Paths of all these fonts, each once. */
export function fallbackFonts(): string[] {
  return pathsOf(FALLBACK_FAMILIES);
}

function pathsOf(families: readonly FallbackFamily[]): string[] {
  const files = families.flatMap(({ serif, sans }) => [serif, sans]);
  return [...new Set(files.flatMap(({ normal, bold }) => [normal, bold]))];
}

/** Families for a script in the order to try them; those with the wanted Han forms come first. */
export function familiesFor(
  script: Script,
  form: HanForm | undefined = FORM_OF_SCRIPT[script],
): readonly FallbackFamily[] {
  const able = FALLBACK_FAMILIES.filter((family) => family.scripts.includes(script));
  return [
    ...able.filter((each) => each.form === form),
    ...able.filter((each) => each.form !== form),
  ];
}

/** Scripts that tell the Han forms around them where the language does not. */
const FORM_OF_SCRIPT: Readonly<Partial<Record<Script, HanForm>>> = {
  Hira: 'japanese',
  Kana: 'japanese',
  Hang: 'korean',
};

/** Families that may have a sign of no script; those with the wanted Han forms come first. */
export function familiesForSign(
  sign: string,
  form: HanForm | undefined,
): readonly FallbackFamily[] {
  const able = FALLBACK_FAMILIES.filter(({ signs }) => signs?.test(sign) === true);
  return form === undefined
    ? able
    : [
        ...able.filter((each) => each.form === undefined || each.form === form),
        ...able.filter((each) => each.form !== undefined && each.form !== form),
      ];
}
