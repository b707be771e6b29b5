// Check: our own prose attributes with neutral verbs; a judgment does not hide in `admitted`.

import type { Check } from '../check.ts';
import { isEnglish, prose, withoutQuoted } from '../prose.ts';

interface LoadedVerb {
  /** What all forms have in common. */
  readonly stem: string;
  /** All forms, followed by what makes the use an attribution where the verb has other uses. */
  readonly pattern: RegExp;
  readonly neutral: string;
}

// "Was admitted to hospital", "conceded territory" and "claimed 12 lives" attribute nothing.
const PASSIVE = '(?<!\\b(?:am|are|be|been|being|is|was|were|has been|have been) )';
const SAYING = '\\s*(?:[,:;.!?]|$)|\\s+(?:that|it|he|she|they|there)\\b';
const OWNING = '\\s+(?:the|his|her|their|its|having|responsibility|to\\s+\\p{L}+ing)\\b';

const VERBS: readonly LoadedVerb[] = [
  { ...verb('admit(?:s|ted|ting)?', `(?=${SAYING}|${OWNING})`), neutral: 'said' },
  { ...verb('boast(?:s|ed|ing)?'), neutral: 'said' },
  { ...verb('brag(?:s|ged|ging)?'), neutral: 'said' },
  { ...verb('conced(?:e|es|ed|ing)', `(?=${SAYING})`), neutral: 'said' },
  { ...verb('confess(?:es|ed|ing)?'), neutral: 'said' },
  { ...verb('insist(?:s|ed|ing)?'), neutral: 'said or, with “on”, demanded' },
  { ...verb('gloat(?:s|ed|ing)?'), neutral: 'said' },
  { ...verb('rant(?:s|ed|ing)?'), neutral: 'said' },
  { ...verb('whin(?:e|es|ed|ing)'), neutral: 'said' },
  { ...verb('sneer(?:s|ed|ing)?'), neutral: 'said' },
  { ...verb('scoff(?:s|ed|ing)?'), neutral: 'rejected' },
  { ...verb('fumed'), neutral: 'said' },
  { ...verb('lash(?:es|ed|ing)? out'), neutral: 'criticised' },
  { ...verb('rail(?:s|ed|ing)? against'), neutral: 'criticised' },
  { ...verb('slam(?:s|med|ming)?', '(?!\\s+into\\b)'), neutral: 'criticised' },
  { ...verb('parrot(?:ed|ing)'), neutral: 'repeated' },
  { ...verb('peddl(?:e|es|ed|ing)'), neutral: 'said' },
  { ...verb('tout(?:s|ed|ing)?'), neutral: 'presented' },
  { ...verb('claim(?:s|ed|ing)?', '(?=\\s+that\\b)'), neutral: 'said' },
  { ...verb('reveal(?:s|ed|ing)?', '(?=\\s+that\\b)'), neutral: 'said' },
  { ...verb('point(?:s|ed|ing)? out', '(?=\\s+that\\b|,|:)'), neutral: 'said' },
];

export const loadedVerb: Check = {
  code: 'loaded-verb',
  severity: 'warning',
  *find({ brief }) {
    if (!isEnglish(brief)) return;
    for (const { path, text } of prose(brief)) {
      const own = withoutQuoted(text);
      const small = own.toLowerCase();
      for (const { stem, pattern, neutral } of VERBS) {
        // Most briefs have none of these verbs, and a pattern is compiled at its first use.
        if (!small.includes(stem)) continue;
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

function verb(forms: string, ahead = ''): Pick<LoadedVerb, 'stem' | 'pattern'> {
  const [stem = ''] = /^[a-z]+/.exec(forms) ?? [];
  return { stem, pattern: new RegExp(`${PASSIVE}\\b(?:${forms})\\b${ahead}`, 'iu') };
}
