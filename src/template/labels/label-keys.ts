// Which labels the template needs, group by group; a template's `labels/*.yaml` must have them all.
import * as terms from '../../brief/format/terms.ts';
import { PARTS } from '../../theme/parts.ts';

const FOUND = ['verbatim', 'normalised', 'original', 'altered', 'not-found', 'unchecked'] as const;
const CREDIBILITY_WORDS = ['1', '2', '3', '4', '5', '6'] as const;

/** Words of the template's own. */
const OWN_WORDS = {
  head: [
    'ahead',
    'counts',
    'events',
    'next_report',
    'bottom_line',
    'summary',
    'decision',
    'changed',
    'judgments',
    'ceasefire',
    'at_a_glance',
    'demands',
    'claims',
    'positions',
    'quotes',
    'figures',
    'timeline',
    'issues',
    'assumptions',
    'gaps',
    'to_dos',
    'annex',
    'sources',
    'legends',
    'actors',
    'glossary',
    'distribution',
    'handling',
    'colophon',
  ],
  column: [
    'judgment',
    'likelihood',
    'confidence',
    'status',
    'claim',
    'claim_status',
    'claim_status_credibility',
    'issue',
    'happened',
    'happened_and_due',
    'due',
  ],
  fact: [
    'edition',
    'status',
    'as_of',
    'period',
    'next_update',
    'prepared_by',
    'duration',
    'monitoring',
    'parties',
    'from',
    'until',
    'coverage',
    'mediators',
    'terms',
    'reservations',
  ],
  watermark: ['draft', 'withdrawn'],
  web: ['skip'],
  running: ['embargo', 'edition', 'draft', 'corrected', 'withdrawn', 'as_of', 'page', 'continued'],
  date: ['inferred', 'inferred_why', 'inferred_sentence', 'year_open'],
  open: ['points', 'placeholder', 'speaker', 'year'],
  change: [
    'since',
    'since_before',
    'since_head',
    'since_before_head',
    'new',
    'changed',
    'closed',
    'withdrawn',
    'removed',
    'removed_count',
    'what',
    'was',
    'speaker',
    'from',
    'from_only',
    'bar',
    'bar_marked',
  ],
  withheld: ['items', 'edition', 'edition_items'],
  change_field: [
    'wording',
    'likelihood',
    'confidence',
    'status',
    'credibility',
    'reliability',
    'category',
    'date',
    'begins',
    'ends',
    'duration',
    'monitoring',
    'parties',
    'due',
    'deadline',
    'owner',
    'answers',
    'stances',
    'sources',
    'basis',
    'indicators',
    'attribution',
    'note',
    'other',
  ],
  judgment: ['range', 'was', 'confidence_basis', 'indicators', 'rests_on'],
  demand: ['asks', 'asks_of', 'precondition', 'made', 'by_deadline', 'answer'],
  claim: ['disputed_by', 'disputed_by_sentence', 'not_rated', 'single_source'],
  ceasefire: ['undertaken_by', 'ended'],
  figure: ['credit'],
  quote: [
    'open',
    'close',
    'omissions',
    'insertions',
    'in_language',
    'original',
    'original_translated',
    'passages',
    'translated_by',
    'translation_by',
    'statement',
  ],
  timeline: ['due', 'by_end_of', 'deadline', 'begins', 'ends', 'said', 'demand', 'demand_of'],
  issue: ['next', 'due', 'due_on', 'overdue_today', 'overdue'],
  assumption: ['if_wrong'],
  source: [
    'in_language',
    'language_only',
    'author',
    'retrieved',
    'local_copy',
    'cited_by',
    'not_rated',
  ],
  statement: [
    'one_source',
    'one_source_kind',
    'sources',
    'secondhand',
    'quotes_all',
    'quotes_all_here',
    'quotes_some',
    'quotes_none',
    'not_corroborated',
    'claims_single',
    'claims_some_single',
    'claim_disputed',
    'claims_disputed',
    'judgments_one_source',
  ],
  count: ['events', 'places', 'deadlines', 'disputed', 'overdue', 'next_due'],
  place: ['all', 'unsaid', 'before'],
  left_out: ['sentence', ...PARTS],
  number: ['words'],
  handling: ['tlp'],
  legend: ['likelihood', 'reliability', 'credibility', 'confidence', 'stances', 'quotations'],
  actors: ['unsaid'],
  mail: ['titled', 'edition', 'next_update', 'attached', 'sha256'],
  colophon: ['prepared_by', 'prepared_by_on', 'prepared_on', 'embedded', 'tool', 'fonts'],
  grammar: ['page_reference', 'semicolon'],
} as const;

/** Words for the closed lists of the brief. */
interface TermWords {
  readonly edition_status: typeof terms.BRIEF_STATUSES;
  readonly likelihood: typeof terms.LIKELIHOODS;
  readonly confidence: typeof terms.CONFIDENCES;
  readonly confidence_meaning: typeof terms.CONFIDENCES;
  readonly reliability: typeof terms.RELIABILITIES;
  readonly credibility: typeof CREDIBILITY_WORDS;
  readonly stance: typeof terms.STANCES;
  readonly stance_meaning: typeof terms.STANCES;
  readonly quotation: typeof FOUND;
  readonly quotation_meaning: typeof FOUND;
  readonly claim_status: typeof terms.CLAIM_STATUSES;
  readonly demand_status: typeof terms.DEMAND_STATUSES;
  readonly category: typeof terms.DEMAND_CATEGORIES;
  readonly response: typeof terms.RESPONSE_STANCES;
  readonly ceasefire_status: typeof terms.CEASEFIRE_STATUSES;
  readonly issue_status: typeof terms.ISSUE_STATUSES;
  readonly actor_kind: typeof terms.ACTOR_KINDS;
  readonly source_kind: typeof terms.SOURCE_KINDS;
  readonly source_kind_indefinite: typeof terms.SOURCE_KINDS;
  readonly access: typeof terms.ACCESS_KINDS;
  readonly access_phrase: typeof terms.ACCESS_KINDS;
  readonly translation: typeof terms.TRANSLATIONS;
  readonly tlp: typeof terms.TLP_LABELS;
}

const TERM_WORDS: TermWords = {
  edition_status: terms.BRIEF_STATUSES,
  likelihood: terms.LIKELIHOODS,
  confidence: terms.CONFIDENCES,
  confidence_meaning: terms.CONFIDENCES,
  reliability: terms.RELIABILITIES,
  credibility: CREDIBILITY_WORDS,
  stance: terms.STANCES,
  stance_meaning: terms.STANCES,
  quotation: FOUND,
  quotation_meaning: FOUND,
  claim_status: terms.CLAIM_STATUSES,
  demand_status: terms.DEMAND_STATUSES,
  category: terms.DEMAND_CATEGORIES,
  response: terms.RESPONSE_STANCES,
  ceasefire_status: terms.CEASEFIRE_STATUSES,
  issue_status: terms.ISSUE_STATUSES,
  actor_kind: terms.ACTOR_KINDS,
  source_kind: terms.SOURCE_KINDS,
  source_kind_indefinite: terms.SOURCE_KINDS,
  access: terms.ACCESS_KINDS,
  access_phrase: terms.ACCESS_KINDS,
  translation: terms.TRANSLATIONS,
  tlp: terms.TLP_LABELS,
};

/** The words of each group, as in the files of labels. */
export const LABEL_GROUPS: Readonly<Record<string, readonly string[]>> = {
  ...OWN_WORDS,
  ...TERM_WORDS,
};

type Groups = typeof OWN_WORDS & TermWords;

/** A label's name: its group and its word, e.g. `head.claims`. */
export type LabelKey = {
  [Group in keyof Groups & string]: `${Group}.${Groups[Group][number]}`;
}[keyof Groups & string];
