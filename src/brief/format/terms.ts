// The closed lists of words that a brief may use; labels in `templates/` translate them.

export const BRIEF_STATUSES = ['draft', 'final', 'corrected', 'withdrawn'] as const;
export const TLP_LABELS = ['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;
export const ACTOR_KINDS = [
  'person',
  'state',
  'organisation',
  'group',
  'mediator',
  'media',
  'other',
] as const;
export const SOURCE_KINDS = [
  'article',
  'interview',
  'transcript',
  'official_statement',
  'wire',
  'social',
  'dataset',
  'other',
] as const;
export const ACCESS_KINDS = ['direct', 'indirect', 'secondhand'] as const;
/** Admiralty code: how far the source itself has proved reliable. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** Admiralty code: how credible one piece of information is. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export const CLAIM_STATUSES = ['reported', 'corroborated', 'disputed', 'retracted'] as const;
export const DEMAND_CATEGORIES = [
  'security_guarantee',
  'territory',
  'neutrality',
  'military',
  'sanctions',
  'prisoners',
  'recognition',
  'monitoring',
  'economic',
  'legal',
  'other',
] as const;
export const DEMAND_STATUSES = [
  'stated',
  'reiterated',
  'softened',
  'accepted',
  'rejected',
  'withdrawn',
] as const;
export const RESPONSE_STANCES = [
  'accepts',
  'conditional',
  'rejects',
  'defers',
  'silent',
  'unknown',
] as const;
export const CEASEFIRE_STATUSES = [
  'none',
  'proposed',
  'under_negotiation',
  'agreed',
  'in_force',
  'contested',
  'expired',
  'collapsed',
] as const;
export const STANCES = ['supports', 'conditional', 'opposes', 'silent', 'unknown'] as const;
export const TRANSLATIONS = ['machine', 'own', 'official', 'publisher'] as const;
/** The seven terms of Intelligence Community Directive 203, in rising order. */
export const LIKELIHOODS = [
  'almost no chance',
  'very unlikely',
  'unlikely',
  'roughly even chance',
  'likely',
  'very likely',
  'almost certain',
] as const;
export const CONFIDENCES = ['low', 'moderate', 'high'] as const;
export const ISSUE_STATUSES = ['open', 'waiting', 'closed'] as const;
export const FIGURE_WIDTHS = ['full', 'half'] as const;
export const PAGE_SIZES = ['A4', 'Letter'] as const;

export type BriefStatus = (typeof BRIEF_STATUSES)[number];
export type Likelihood = (typeof LIKELIHOODS)[number];

/** What the words of closed lists mean where the word alone does not say it. */
export const MEANINGS: Readonly<Record<string, string>> = {
  RED: 'for the eyes and ears of individual recipients only',
  'AMBER+STRICT': 'limited disclosure within the organisation only',
  AMBER: 'limited disclosure within the organisation and to its clients',
  GREEN: 'limited disclosure within the community',
  CLEAR: 'disclosure is not limited',
  direct: 'saw or heard it itself',
  indirect: 'was told by someone who did',
  secondhand: 'reports what others reported',
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
  '1': 'confirmed by other sources',
  '2': 'probably true',
  '3': 'possibly true',
  '4': 'doubtful',
  '5': 'improbable',
  '6': 'truth cannot be judged',
  'almost no chance': '1 to 5 %',
  'very unlikely': '5 to 20 %',
  unlikely: '20 to 45 %',
  'roughly even chance': '45 to 55 %',
  likely: '55 to 80 %',
  'very likely': '80 to 95 %',
  'almost certain': '95 to 99 %',
  silent: 'has said nothing on it',
  unknown: 'we do not know',
};
