// The closed lists of words that a brief may use; labels in `templates/` translate them.

export const BRIEF_STATUSES = ['draft', 'final', 'corrected', 'withdrawn'] as const;
export const TLP_LABELS = ['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;
export type Tlp = (typeof TLP_LABELS)[number];

/** The label that protects all of these; undefined if none has one. */
export function strictestTlp(labels: readonly (Tlp | undefined)[]): Tlp | undefined {
  return TLP_LABELS.find((each) => labels.includes(each));
}

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
/** On what terms somebody talks to the press. */
export const TERMS_OF_USE = ['on_record', 'background', 'deep_background', 'off_record'] as const;
export const PAGE_SIZES = ['A4', 'Letter'] as const;
/** What the PDF conforms to beside its format. */
export const STANDARDS = ['ua1', 'ua2'] as const;
/** What of a brief goes along inside the PDF: the brief as it is, without its comments, or nothing. */
export const EMBEDDINGS = ['source', 'stripped', 'none'] as const;
/** What the timeline shows: all that has a date, or without what somebody said. */
export const TIMELINES = ['all', 'events'] as const;
/** What is drawn besides being told: the timeline, and how much there is of each day. */
export const DRAWN = ['dates', 'days'] as const;

export type Embedding = (typeof EMBEDDINGS)[number];
export type BriefStatus = (typeof BRIEF_STATUSES)[number];
export type Standard = (typeof STANDARDS)[number];
export type Likelihood = (typeof LIKELIHOODS)[number];

/** Per cent by term (Intelligence Community Directive 203, D.6.e). */
export const LIKELIHOOD_RANGES: Readonly<
  Record<Likelihood, { readonly low: number; readonly high: number }>
> = {
  'almost no chance': { low: 1, high: 5 },
  'very unlikely': { low: 5, high: 20 },
  unlikely: { low: 20, high: 45 },
  'roughly even chance': { low: 45, high: 55 },
  likely: { low: 55, high: 80 },
  'very likely': { low: 80, high: 95 },
  'almost certain': { low: 95, high: 99 },
};

/** What the words of closed lists mean where the word alone does not say it. */
export const MEANINGS: Readonly<Record<string, string>> = {
  RED: 'for the eyes and ears of individual recipients only',
  'AMBER+STRICT': 'limited disclosure within the organisation only',
  AMBER: 'limited disclosure within the organisation and to its clients',
  GREEN: 'limited disclosure within the community',
  CLEAR: 'disclosure is not limited',
  ua1: 'PDF/UA-1 and PDF/A-3a, which all programs read',
  ua2: 'PDF/UA-2, PDF/A-4f and WTPDF 1.0, in PDF 2.0',
  all: 'everything that has a date',
  dates: 'the timeline as a picture above its list',
  days: 'how many claims, demands and incidents there are of each day',
  events: 'events and what is due; what was said stands in its own section only',
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

/** What somebody says whose clearance a brief needs. */
export const CLEARANCES = ['cleared', 'pending', 'refused'] as const;

/** How words were uttered. */
export const MEDIA = [
  'speech',
  'interview',
  'press_conference',
  'statement',
  'testimony',
  'broadcast',
  'article',
  'letter',
  'post',
  'message',
] as const;
