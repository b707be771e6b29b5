// The subject of a demand, where its words plainly have one only.

const SUBJECTS: readonly (readonly [category: string, words: RegExp])[] = [
  ['security_guarantee', /\bsecurity guarantees?\b/iu],
  ['neutrality', /\bneutral(?:ity)?\b/iu],
  ['prisoners', /\b(?:prisoners?|hostages?|detainees?|captives?)\b/iu],
  ['sanctions', /\bsanctions?\b/iu],
  ['territory', /\b(?:territor(?:y|ies)|annex\p{L}*|occupied)\b/iu],
  [
    'monitoring',
    /\b(?:monitor(?:s|ed|ing)?|observers?|inspect(?:ors?|ions?|orate)|verif\p{L}+)\b/iu,
  ],
  ['recognition', /\brecogni[sz](?:e|ed|es|ing|tion)\b/iu],
  [
    'military',
    /\b(?:troops|artillery|missiles?|weapons|contingents?|demilitari[sz]\p{L}+|naval bases?|disarm\p{L}*)\b/iu,
  ],
  ['economic', /\b(?:tariffs?|tolls?|compensation|reparations|debts?|loans?|trade)\b/iu],
  ['legal', /\b(?:court|tribunal|prosecut\p{L}+|extradit\p{L}+)\b/iu],
];

/** The category of a demand in English words. */
export function categoryOf(words: string): string | undefined {
  const found = SUBJECTS.filter(([, pattern]) => pattern.test(words));
  return found.length === 1 ? found[0]![0] : undefined;
}
