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
export type Confidence = (typeof CONFIDENCES)[number];
