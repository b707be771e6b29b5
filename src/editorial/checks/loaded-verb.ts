// Check: our own prose attributes with neutral verbs; a judgment does not hide in `admitted`.

import type { Check } from '../check.ts';
import { isEnglish, prose, withoutQuoted } from '../prose.ts';

interface LoadedVerb {
  /** All forms, followed by what makes the use an attribution where the verb has other uses. */
  readonly pattern: RegExp;
  readonly neutral: string;
}

// "Was admitted to hospital", "conceded territory" and "claimed 12 lives" attribute nothing.
const PASSIVE = '(?<!\\b(?:am|are|be|been|being|is|was|were|has been|have been) )';
const SAYING = '\\s*(?:[,:;.!?]|$)|\\s+(?:that|it|he|she|they|there)\\b';
const OWNING = '\\s+(?:the|his|her|their|its|having|responsibility|to\\s+\\p{L}+ing)\\b';

const VERBS: readonly LoadedVerb[] = [
  { pattern: verb('admit(?:s|ted|ting)?', `(?=${SAYING}|${OWNING})`), neutral: 'said' },
  { pattern: verb('boast(?:s|ed|ing)?'), neutral: 'said' },
  { pattern: verb('brag(?:s|ged|ging)?'), neutral: 'said' },
  { pattern: verb('conced(?:e|es|ed|ing)', `(?=${SAYING})`), neutral: 'said' },
  { pattern: verb('confess(?:es|ed|ing)?'), neutral: 'said' },
  { pattern: verb('insist(?:s|ed|ing)?'), neutral: 'said or, with “on”, demanded' },
  { pattern: verb('gloat(?:s|ed|ing)?'), neutral: 'said' },
  { pattern: verb('rant(?:s|ed|ing)?'), neutral: 'said' },
  { pattern: verb('whin(?:e|es|ed|ing)'), neutral: 'said' },
  { pattern: verb('sneer(?:s|ed|ing)?'), neutral: 'said' },
  { pattern: verb('scoff(?:s|ed|ing)?'), neutral: 'rejected' },
  { pattern: verb('fumed'), neutral: 'said' },
  { pattern: verb('lash(?:es|ed|ing)? out'), neutral: 'criticised' },
  { pattern: verb('rail(?:s|ed|ing)? against'), neutral: 'criticised' },
  { pattern: verb('slam(?:s|med|ming)?', '(?!\\s+into\\b)'), neutral: 'criticised' },
  { pattern: verb('parrot(?:ed|ing)'), neutral: 'repeated' },
  { pattern: verb('peddl(?:e|es|ed|ing)'), neutral: 'said' },
  { pattern: verb('tout(?:s|ed|ing)?'), neutral: 'presented' },
  { pattern: verb('claim(?:s|ed|ing)?', '(?=\\s+that\\b)'), neutral: 'said' },
  { pattern: verb('reveal(?:s|ed|ing)?', '(?=\\s+that\\b)'), neutral: 'said' },
  { pattern: verb('point(?:s|ed|ing)? out', '(?=\\s+that\\b|,|:)'), neutral: 'said' },
];

const STEMS = VERBS.map(({ pattern }) => /[a-z]{2,}/.exec(pattern.source.slice(PASSIVE.length)));

/** Most sentences hold none of the verbs: asking for the beginning of any first is quicker. */
const ANY = new RegExp(`\\b(?:${STEMS.join('|')})`);

export const loadedVerb: Check = {
  code: 'loaded-verb',
  severity: 'warning',
  *find({ brief }) {
    if (!isEnglish(brief)) return;
    for (const { path, text } of prose(brief)) {
      const own = withoutQuoted(text);
      if (!ANY.test(own.toLowerCase())) continue;
      for (const { pattern, neutral } of VERBS) {
        const words = pattern.exec(own)?.[0];
        if (words === undefined) continue;
        yield {
          path,
          message: `“${words}” says what we think of the speaker`,
          hint: `Neutral: ${neutral}`,
          words,
        };
      }
    }
  },
};

function verb(forms: string, ahead = ''): RegExp {
  return new RegExp(`${PASSIVE}\\b(?:${forms})\\b${ahead}`, 'iu');
}
