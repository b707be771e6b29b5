// Which labels a template needs, group by group; its `labels/*.yaml` must have them all.
import { type BLOCKS, blocks } from '../../blocks/blocks.ts';
import { BRIEF_STATUSES, CLEARANCES, TLP_LABELS } from '../../brief/format/terms.ts';
import { PARTS, type PageName, type Part, pageName } from '../../brief/parts.ts';

/** The words that belong to no block. */
const FRAME = {
  head: [
    'ahead',
    'moves',
    'counts',
    'events',
    'next_report',
    'bottom_line',
    'summary',
    'decision',
    'changed',
    'to_dos',
    'annex',
    'legends',
    'distribution',
    'handling',
    'versions',
    'links',
    'colophon',
  ],
  column: ['number', 'date'],
  move: ['still', 'blank'],
  fact: ['edition', 'status', 'as_of', 'period', 'next_update', 'prepared_by'],
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
    'verdict',
    'grounds',
    'recommended',
    'other',
  ],
  timeline: ['by_end_of'],
  left_out: ['sentence'],
  legend: ['used', 'used_of'],
  number: ['words'],
  handling: ['tlp'],
  mail: ['titled', 'edition', 'next_update', 'attached', 'sha256'],
  colophon: [
    'prepared_by',
    'prepared_by_on',
    'prepared_on',
    'embedded',
    'not_embedded',
    'tool',
    'fonts',
  ],
  index: ['title', 'search', 'language', 'any', 'found', 'none', 'no_briefs', 'unread'],
  book: ['title', 'contents', 'briefs', 'marking', 'sources'],
  grammar: ['page_reference', 'semicolon'],
  edition_status: BRIEF_STATUSES,
  clearance: CLEARANCES,
  tlp: TLP_LABELS,
} as const;

/** The words of each group, as in the files of labels. */
export const LABEL_GROUPS: Readonly<Record<string, readonly string[]>> = gather();

function gather(): Record<string, readonly string[]> {
  const groups: Record<string, readonly string[]> = { ...FRAME };
  const add = (more: Readonly<Record<string, readonly string[]>>): void => {
    for (const [group, words] of Object.entries(more))
      groups[group] = [...new Set([...(groups[group] ?? []), ...words])];
  };
  for (const [name, { labels = {} }] of blocks)
    add({ ...labels, head: [pageName(name), ...(labels['head'] ?? [])] });
  add({ left_out: Object.keys(PARTS) });
  return groups;
}

type LabelsOf<Block> = Block extends { readonly labels: infer Labels } ? Keys<Labels> : never;
type Keys<Groups> = {
  [Group in keyof Groups & string]: Groups[Group] extends readonly (infer Word extends string)[]
    ? `${Group}.${Word}`
    : never;
}[keyof Groups & string];

/** A scale that a legend explains. */
export type LegendName = Exclude<
  Extract<LabelKey, `legend.${string}`> extends `legend.${infer Name}` ? Name : never,
  'used' | 'used_of'
>;

/** A label's name: its group and its word, e.g. `head.claims`. */
export type LabelKey =
  | Keys<typeof FRAME>
  | LabelsOf<(typeof BLOCKS)[keyof typeof BLOCKS]>
  | `head.${PageName}`
  | `left_out.${Part}`;
