// What a language tag (BCP 47) says about writing: its direction, and which of the Han forms it reads.

/** Which way a paragraph runs. */
export type Direction = 'ltr' | 'rtl';

const RTL_SCRIPTS = new Set(['adlm', 'arab', 'hebr', 'nkoo', 'rohg', 'samr', 'syrc', 'thaa']);
const RTL_LANGUAGES = new Set(
  'ar arc arz ckb dv fa he iw ji ks nqo pnb prs ps sd syr ug ur yi'.split(' '),
);

/** Direction of text in a language; a script in the tag (`az-Arab`) counts more than the language. */
export function directionOf(language: string): Direction {
  const [name = '', ...parts] = language.toLowerCase().split('-');
  const script = parts.find((part) => /^[a-z]{4}$/.test(part));
  const rtl = script === undefined ? RTL_LANGUAGES.has(name) : RTL_SCRIPTS.has(script);
  return rtl ? 'rtl' : 'ltr';
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
