// Which word of a closed list somebody meant who wrote another one.
import { nearest } from '../../diagnostics/nearest.ts';
import { MEANINGS } from '../format/terms.ts';

/** What people write for the words of the lists. A word is offered only where its list has it. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  CLEAR: ['white', 'public', 'unlimited'],
  AMBER: ['yellow', 'orange'],
  moderate: ['medium', 'middle', 'mid', 'fair'],
  high: ['strong', 'very high'],
  low: ['weak', 'very low'],
  'almost no chance': ['remote', 'almost impossible', 'nearly impossible', 'impossible'],
  'very unlikely': ['highly unlikely', 'highly improbable', 'very improbable'],
  unlikely: ['improbable', 'improbably'],
  'roughly even chance': ['even', 'even chance', 'even odds', 'fifty fifty', '50 50', 'toss up'],
  likely: ['probable', 'probably'],
  'very likely': ['highly likely', 'highly probable', 'very probable'],
  'almost certain': ['almost certainly', 'nearly certain', 'certain', 'virtually certain'],
  draft: ['in progress', 'provisional', 'preliminary', 'wip'],
  final: ['published', 'released', 'done', 'finished'],
  corrected: ['revised', 'amended', 'updated'],
  withdrawn: ['retracted', 'cancelled', 'dropped', 'revoked'],
  reported: ['unconfirmed', 'alleged', 'claimed', 'unverified'],
  corroborated: ['confirmed', 'verified'],
  disputed: ['contested', 'denied', 'contradicted'],
  retracted: ['withdrawn', 'revoked'],
  stated: ['made', 'new', 'open'],
  reiterated: ['repeated', 'renewed'],
  softened: ['weakened', 'relaxed'],
  accepted: ['agreed', 'granted', 'met'],
  rejected: ['refused', 'denied'],
  accepts: ['yes', 'agreed', 'agrees', 'accepted'],
  rejects: ['no', 'refuses', 'refused', 'rejected'],
  defers: ['postpones', 'later', 'deferred'],
  conditional: ['yes but', 'with conditions', 'under conditions', 'conditionally'],
  silent: ['no answer', 'no comment', 'none'],
  supports: ['for', 'supportive', 'in favour', 'in favor', 'pro', 'yes', 'agrees'],
  opposes: ['against', 'opposed', 'contra', 'no', 'rejects'],
  none: ['no'],
  proposed: ['planned', 'offered', 'draft'],
  under_negotiation: ['negotiating', 'negotiated', 'in negotiation', 'talks'],
  agreed: ['signed', 'accepted', 'concluded'],
  in_force: ['active', 'in effect', 'effective', 'holding', 'ongoing'],
  contested: ['disputed', 'violated', 'breached'],
  expired: ['ended', 'over', 'lapsed'],
  collapsed: ['broken', 'failed', 'broken down'],
  waiting: ['pending', 'on hold', 'blocked'],
  closed: ['resolved', 'done', 'settled', 'answered'],
  open: ['unresolved', 'unanswered', 'new'],
  person: ['individual', 'human', 'people'],
  state: ['country', 'government', 'nation'],
  organisation: ['company', 'institution', 'agency', 'ngo', 'igo', 'body'],
  group: ['militia', 'faction', 'party', 'movement', 'armed group'],
  mediator: ['facilitator', 'broker'],
  media: ['newspaper', 'press', 'outlet'],
  article: ['newspaper', 'news', 'report', 'web page', 'website', 'press'],
  official_statement: ['statement', 'press release', 'communique', 'declaration'],
  wire: ['news agency', 'agency'],
  social: ['social media', 'tweet', 'post'],
  dataset: ['data', 'database', 'statistics'],
  direct: ['first hand', 'firsthand', 'primary', 'witness'],
  secondhand: ['second hand', 'secondary', 'hearsay'],
  machine: ['automatic', 'google', 'deepl'],
  own: ['ours', 'desk', 'self'],
  publisher: ['paper', 'newspaper'],
  security_guarantee: ['security', 'guarantee', 'guarantees'],
  prisoners: ['pow', 'hostages', 'detainees'],
  territory: ['land', 'border', 'borders', 'territorial'],
  military: ['army', 'weapons', 'disarmament'],
  economic: ['economy', 'trade', 'money'],
  monitoring: ['observers', 'verification', 'inspection'],
  Letter: ['us letter', 'legal'],
  full: ['wide', 'whole', '100 '],
  half: ['narrow', '50 '],
};

const bySynonym = new Map<string, string[]>();
for (const [term, synonyms] of Object.entries(SYNONYMS))
  for (const synonym of synonyms.map(plain))
    bySynonym.set(synonym, [...(bySynonym.get(synonym) ?? []), term]);

/** The word of the list that stands for `written`, by spelling or meaning; undefined if none does. */
export function likelyTerm(written: string, allowed: readonly string[]): string | undefined {
  const bare = written.trim().replace(/^tlp\s*[:\s-]\s*/i, '');
  const wanted = plain(bare);
  const same = allowed.find((term) => plain(term) === wanted);
  if (same !== undefined) return same;
  const meant = bySynonym.get(wanted)?.find((term) => allowed.includes(term));
  if (meant !== undefined) return meant;
  return (
    allowed.find((term) => plain(MEANINGS[term] ?? '') === wanted) ??
    graded(bare, allowed) ??
    nearest(bare, allowed)
  );
}

/** Of both halves of the Admiralty code, as in `B2`, the one that is wanted. */
function graded(written: string, allowed: readonly string[]): string | undefined {
  const [, letter = '', digit = ''] = /^([A-F])[-\s/]?([1-6])$/i.exec(written) ?? [];
  return allowed.find((term) => term === letter.toUpperCase() || term === digit);
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
