// What a house marks a document with beside TLP: a level of a scheme, and what stands beside it.
import * as z from 'zod';
import { likelyTerm } from '../hints/likely-term.ts';
import { aside, type IssueParams, name, term } from './fields.ts';
import { list } from './schema-parts.ts';

const SCHEMES = ['uk', 'eu', 'nato', 'un', 'own'] as const;
type Scheme = (typeof SCHEMES)[number];
type NamedScheme = Exclude<Scheme, 'own'>;
/** Their rules want the words beside the level in capitals too. */
const IN_CAPITALS: readonly Scheme[] = ['uk', 'eu', 'nato'];

/** The levels of each scheme in its own words, in rising order; a house names those of its own. */
const LEVELS: Readonly<Record<NamedScheme, readonly string[]>> = {
  // Government Security Classifications Policy
  uk: ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'],
  // Council Decision 2013/488/EU, article 2
  eu: [
    'RESTREINT UE/EU RESTRICTED',
    'CONFIDENTIEL UE/EU CONFIDENTIAL',
    'SECRET UE/EU SECRET',
    'TRÈS SECRET UE/EU TOP SECRET',
  ],
  // C-M(2002)49
  nato: [
    'NATO UNCLASSIFIED',
    'NATO RESTRICTED',
    'NATO CONFIDENTIAL',
    'NATO SECRET',
    'COSMIC TOP SECRET',
  ],
  // ST/SGB/2007/6
  un: ['Unclassified', 'Confidential', 'Strictly Confidential'],
};

/** Longer ones do not fit into one line at the head of a page. */
const LONGEST = 60;

const fields = z.strictObject({
  scheme: term('whose rules it follows', SCHEMES).register(aside, {}),
  level: name('the level, as the scheme calls it', ...Object.values(LEVELS).flat()).optional(),
  with: list(
    name('words beside the level', 'RECIPIENTS ONLY', 'LIMITE'),
    'what the scheme puts beside the level: descriptors, handling instructions, distribution',
    ['COMMERCIAL', 'RECIPIENTS ONLY'],
  ).optional(),
});
export type Marking = z.output<typeof fields>;

/** The marking of a document. */
export const marking = fields
  .superRefine(checkMarking)
  .describe('what stands at the top and bottom of every page beside TLP');

/**
 * The marking that protects what all of these do; null where nobody can say which is the stricter, as
 * of two schemes or of levels of a house's own.
 */
export function strictestMarking(markings: readonly Marking[]): Marking | undefined | null {
  const [first, ...rest] = markings;
  if (first === undefined) return undefined;
  const { scheme } = first;
  const levels = new Set(markings.flatMap(({ level }) => level ?? []));
  const isOther = rest.some((each) => each.scheme !== scheme);
  const order = scheme === 'own' ? undefined : LEVELS[scheme];
  if (isOther || (levels.size > 1 && order === undefined)) return null;
  const level = order?.findLast((each) => levels.has(each)) ?? first.level;
  const more = [...new Set(markings.flatMap((each) => each.with ?? []))];
  return { scheme, ...(level && { level }), ...(more.length > 0 && { with: more }) };
}

/** `OFFICIAL-SENSITIVE – RECIPIENTS ONLY`. */
export function markingText({ level, with: more = [] }: Marking): string {
  return [level, ...more].filter((part) => part !== undefined).join(' – ');
}

type Problem = IssueParams & { readonly path: (string | number)[]; readonly message: string };

function checkMarking(marking: Marking, context: z.core.$RefinementCtx): void {
  for (const { path, message, ...params } of problemsOf(marking))
    context.addIssue({ code: 'custom', path, message, params: { ...params } });
}

function problemsOf(marking: Marking): Problem[] {
  const { scheme, level, with: more = [] } = marking;
  const text = markingText(marking);
  return [
    ...(text === '' ? [noLevel(scheme)] : []),
    ...(level === undefined || scheme === 'own' || LEVELS[scheme].includes(level)
      ? []
      : [unknownLevel(scheme, level)]),
    ...more.flatMap((words, index) => (isWorded(scheme, words) ? [] : [inCapitals(words, index)])),
    ...(text.length > LONGEST ? [TOO_LONG] : []),
  ];
}

function noLevel(scheme: Scheme): Problem {
  const hint = scheme === 'own' ? 'write level: and the words of your house' : levelsOf(scheme);
  return { path: [], message: 'the marking has no level', code: 'missing-key', hint };
}

function unknownLevel(scheme: NamedScheme, level: string): Problem {
  const near = likelyTerm(level, LEVELS[scheme]);
  const question = near === undefined ? '' : `did you mean “${near}”? `;
  const hint =
    level === 'LIMITE'
      ? 'LIMITE says who gets it: write with: [LIMITE]'
      : `${question}${levelsOf(scheme)}`;
  const message = `“${level}” is no level of the scheme ${scheme}`;
  return { path: ['level'], message, code: 'unknown-term', hint };
}

function levelsOf(scheme: NamedScheme): string {
  return `allowed: ${LEVELS[scheme].join(' | ')}`;
}

function isWorded(scheme: Scheme, words: string): boolean {
  return !IN_CAPITALS.includes(scheme) || words === words.toUpperCase();
}

function inCapitals(words: string, index: number): Problem {
  const message = `“${words}” is not in capitals`;
  const hint = `write ${words.toUpperCase()}`;
  return { path: ['with', index], message, code: 'invalid-value', hint };
}

const TOO_LONG: Problem = {
  path: [],
  message: `the marking has more than ${LONGEST} characters, and must stand in one line`,
  code: 'invalid-value',
  hint: 'write under handling.caveats what is to be observed besides',
};
