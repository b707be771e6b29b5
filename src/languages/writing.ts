// What a language tag (BCP 47) says about writing: its direction, and which of the Han forms it reads.

/** Which way a paragraph runs. */
export type Direction = 'ltr' | 'rtl';

const RTL_SCRIPTS = new Set(
  (
    'adlm arab armi avst chrs cprt elym hatr hebr hung khar lydi mand mani mend merc mero narb ' +
    'nbat nkoo orkh ougr palm phli phlp phnx prti rohg samr sarb sogd sogo syrc thaa yezi'
  ).split(' '),
);
/** The scripts of the languages that are written from right to left. */
const RTL_LANGUAGES: ReadonlyMap<string, string> = new Map([
  ...'ar arz ckb fa ks pnb prs ps sd ug ur'.split(' ').map((name) => [name, 'arab'] as const),
  ...'he iw ji yi'.split(' ').map((name) => [name, 'hebr'] as const),
  ...'arc syr'.split(' ').map((name) => [name, 'syrc'] as const),
  ['dv', 'thaa'],
  ['nqo', 'nkoo'],
  ['rhg', 'rohg'],
]);

/** The script of a tag (`az-Arab`), else that of a language that is written from right to left. */
export function scriptOf(language: string): string | undefined {
  const [name = '', ...parts] = language.toLowerCase().split('-');
  return parts.find((part) => /^[a-z]{4}$/.test(part)) ?? RTL_LANGUAGES.get(name);
}

/** Direction of text in a language; a script in the tag counts more than the language. */
export function directionOf(language: string): Direction {
  return RTL_SCRIPTS.has(scriptOf(language) ?? '') ? 'rtl' : 'ltr';
}

/** The regional forms of Han characters. */
export type HanForm = 'hans' | 'hant' | 'japanese' | 'korean';

/** The Han forms that readers of a language expect; undefined if the language does not say. */
export function hanFormOf(language: string): HanForm | undefined {
  const [name = '', ...parts] = language.toLowerCase().split('-');
  if (name === 'ja') return 'japanese';
  if (name === 'ko') return 'korean';
  if (name !== 'zh' && name !== 'yue') return undefined;
  if (parts.includes('hans')) return 'hans';
  const traditional = ['hant', 'tw', 'hk', 'mo'].some((part) => parts.includes(part));
  return traditional || name === 'yue' ? 'hant' : 'hans';
}

const decimalPoints = new Map<string, string>();

/** What parts whole numbers from their decimals. */
export function decimalPointOf(language: string): string {
  const known = decimalPoints.get(language) ?? findDecimalPoint(language);
  decimalPoints.set(language, known);
  return known;
}

// To make such a format takes longer than to use it, and tables ask for each cell.
function findDecimalPoint(language: string): string {
  const parts = new Intl.NumberFormat(`${language}-u-nu-latn`).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}
