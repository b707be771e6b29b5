// Finds who speaks in a piece of prose: `X said`, `said X`, `according to X`, `X was quoted as saying`.

import { once } from '../once.ts';
import { BODY_NOUN, isBody, isNobody, isRole, isStray, NAME, START } from './names.ts';

/** Who is said to speak, as the text writes it. */
export interface Subject {
  readonly written: string;
  readonly form: 'name' | 'description' | 'pronoun';
  /** Where `written` begins in the piece. */
  readonly at: number;
}

// Patterns are made when a source is first read for them.
const VERBS =
  'said|says|told|tells|added|adds|admits|announces|argues|boasts|cautions|concedes|conceded|confirms|counters|countered|declares|explains|fumed|insists|jokes|lamented|laments|mused|objected|predicts|recalls|remarks|replies|reported|reports|retorts|shot back|fired back|hit back|sighed|sighs|snapped|acknowledged|admitted|alleged|announced|answered|argued|asked(?!\\s+of\\b)|accused|slammed|hailed|rejected|praised|voiced|expressed|reflects|shares|snaps|asserted|boasted|branded|called|calls|cautioned|claimed|commented|complained|concluded|confirmed|continued|declared|demanded|denounced|described|dismissed|emphasi[sz]ed|explained|insisted|joked|maintained|mentioned|noted|notes|observed|pledged|posted|predicted|promised|proposed|quipped|quoted|reaffirmed|recalled|reiterated|remarked|repeated|replied|responded|retorted|spoke|stated|stressed|suggested|testified|tweeted|underlined|urged|vowed|warned|warns|went on|wrote|writes';
const QUOTED = '(?:was|is|were|has been)\\s+quoted\\s+(?:by\\s+[^,.;]{1,60}?\\s+)?as\\s+saying';
// A report reads, finds and concludes; a sign on a door is no speaker.
const FINDS = '(?:reads?|concludes|finds|found|runs|ran)';
const READS = `${FINDS}(?<=\\b${BODY_NOUN}\\s${FINDS})`;
/** A word by which somebody is said to speak. */
export const saying = once(() => new RegExp(`(?<!-)\\b(?:${QUOTED}|${VERBS}|${READS})\\b`, 'gu'));
const sayingFirst = once(() => new RegExp(`^[\\s,–—-]*(?:${VERBS}|states)\\s+`, 'u'));
const ACCORDING = /\b(?:according\s+to|in\s+the\s+words\s+of)\s+/giu;
const PARTICIPLE =
  /\b(?:adding|arguing|asking|calling|explaining|insisting|noting|quoting|saying|stating|stressing|telling|warning|writing)\b/u;
/** Words between subject and verb. */
const BETWEEN =
  /(?:\s+(?:also|again|already|earlier|first|further|had|has|have|himself|herself|initially|later|meanwhile|now|once|once again|previously|publicly|recently|repeatedly|since|then|today|yesterday|late|(?:in|on)\s+(?:\d{1,2}\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{1,2})?|on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?|in\s+a\s+statement|at\s+(?:a|the)\s+(?:briefing|meeting|news\s+conference|press\s+conference)))+,?$/u;
/** A name after them is not whose words they are: `the envoy for Velmora said`. */
const OF = /\b(?:of|for|to|with|by|from|against|over|between|about|in|at|on)\s+(?:the\s+)?$/iu;
/** `Kastria’s Defence Ministry` is one name. */
const OWNER = /\p{Lu}[\p{L}\p{M}-]*['’]s\s+$/u;
const CONDITION = /^[\s\uFFFC]*(?:If|Unless|Should|Suppose|Had|Whether)\b/u;
/** What follows `said that` is their words, whoever is named in it. */
const THAT = /^(?:\s+\p{Ll}+){0,3}\s+that\b(?!.*\b(?:but|while)\b)[^,;:\uFFFC]*$/su;
/** `said Kastria had called`: the words may be those of either. */
const HAD = /^(?!.*\b(?:and|but|while)\b)[^,;:\uFFFC]*\bhad\s+$/su;

const PRONOUN = '(?:he|she|they|it|who)';
const DETERMINER = '(?:the|a|an|another|his|her|its|one|their|this)';
const PLAIN = "[\\p{L}\\p{M}'’-]+";
const formsBefore = once((): readonly [Subject['form'], RegExp][] => [
  ['name', new RegExp(`${START}(${NAME}),\\s+who$`, 'u')],
  ['pronoun', new RegExp(`\\b(${PRONOUN})$`, 'iu')],
  // `Velmora's envoy, Ioannis Drakos,`; `Ilse Haverkamp, Kastria's deputy foreign minister,`.
  ['name', new RegExp(`,\\s+(${NAME}),$`, 'u')],
  ['name', new RegExp(`${START}(${NAME}),\\s+(?:(?:(?:\\p{Lu}\\.)+|[^,.;:]){2,80}),$`, 'u')],
  ['name', new RegExp(`${START}(${NAME})$`, 'u')],
  ['description', new RegExp(`\\b(${DETERMINER}\\s+(?:${PLAIN}\\s+){0,5}?${PLAIN})$`, 'iu')],
]);
const END =
  '(?=\\s*(?:[,;:!?–—]|\\.(?!\\p{L})|$)|\\s+(?:and|as|at|during|in|on|of|after|to|told|when|while|who)\\b)';
/** Words that lead away from the subject. */
const SMALL =
  '(?:after|and|as|at|because|before|but|by|during|for|from|if|in|of|on|that|to|when|where|while|who|with)';
const formsAfter = once((): readonly [Subject['form'], RegExp][] => [
  ['pronoun', /^(he|she|they|him|her|them)\b/iu],
  [
    'name',
    new RegExp(
      `^(?:${DETERMINER}|[\\p{L}\\p{M}-]+['’]s)\\s+[^,.;:]{2,80},\\s+(${NAME})(?=[,.;:]|$)`,
      'u',
    ),
  ],
  ['name', new RegExp(`^(?:(?!${SMALL}\\b)[\\p{L}\\p{M}.-]+\\s+){0,6}?(${NAME})${END}`, 'u')],
  ['description', new RegExp(`^(${DETERMINER}\\s+(?:${PLAIN}\\s+){0,4}?${PLAIN})${END}`, 'iu')],
]);
/** No subject is longer, with all that stands beside the name. */
const REACH = 200;

/** The subject of the last reporting clause of `prose`, which leads to a quotation. */
export function subjectLeadingTo(prose: string): Subject | 'participle' | 'nobody' | undefined {
  // What somebody would say is said by nobody.
  if (CONDITION.test(prose)) return 'nobody';
  let last: Subject | undefined;
  let lastEnd = 0;
  for (const { 0: verb, index } of prose.matchAll(saying())) {
    const between = prose.slice(lastEnd, index);
    if (last && THAT.test(between)) continue;
    if (last && HAD.test(between)) return 'nobody';
    last = subjectBefore(prose, index) ?? (isOthers(prose.slice(0, index)) ? undefined : last);
    lastEnd = index + verb.length;
  }
  for (const { 0: words, index } of prose.matchAll(ACCORDING)) {
    const subject = subjectAfter(prose, index + words.length);
    if (subject && subject.at > (last?.at ?? -1)) last = subject;
  }
  return last ?? (PARTICIPLE.test(prose) ? 'participle' : undefined);
}

/** The subject of the reporting clause with which `prose`, right after a quotation, begins. */
export function subjectFollowing(prose: string): Subject | undefined {
  const inverted = sayingFirst().exec(prose)?.[0];
  if (inverted !== undefined) return subjectAfter(prose, inverted.length);
  const according = /^[\s,]*(?:according\s+to|in\s+the\s+words\s+of)\s+/iu.exec(prose)?.[0];
  if (according !== undefined) return subjectAfter(prose, according.length);
  const [verb] = prose.slice(0, REACH).matchAll(saying());
  if (!verb) return undefined;
  const subject = subjectBefore(prose, verb.index);
  // The subject must begin where the quotation ends, but for `the minister, ` and the like.
  const lead = prose.slice(0, subject?.at ?? 0);
  return subject &&
    (/^[\s,–—-]*(?:(?:the|a|an)\s(?:[\p{L}-]+\s){0,4}|[^.;:!?]{0,80},\s*)?$/iu.test(lead) ||
      isOfficeAlone(lead))
    ? subject
    : undefined;
}

// `when doctors told the family`: people without a name, and not the one before.
function isOthers(before: string): boolean {
  return /\b(?:after|and|as|before|but|how|that|when|while|why)\s+(?:\p{Ll}+\s+){0,2}\p{Ll}{2,}\s+$/u.test(
    before,
  );
}

// `fisheries bureau spokesman Nazar Brig` and `Velmora’s Prime Minister Ann Lee`.
function isOfficeAlone(lead: string): boolean {
  const words = lead
    .replace(/^[\s,–—-]+/u, '')
    .trim()
    .split(/\s+/u);
  const last = words.at(-1) ?? '';
  return words.length <= 6 && (isRole(last) || /['’]s$/u.test(last));
}

function subjectBefore(prose: string, verbAt: number): Subject | undefined {
  const from = Math.max(0, verbAt - REACH);
  const before = prose.slice(from, verbAt).trimEnd().replace(BETWEEN, '');
  for (const [form, pattern] of formsBefore()) {
    const match = pattern.exec(before);
    const written = match?.[1];
    if (!match || written === undefined || isOffice(form, written, before)) continue;
    if (
      form === 'name' &&
      isNotTheirs(written, before.slice(0, match.index + match[0].indexOf(written)))
    )
      continue;
    const at = match.index + match[0].indexOf(written);
    const owner = isBody(written) ? (OWNER.exec(before.slice(0, at))?.[0] ?? '') : '';
    return { written: owner + written, form, at: from + at - owner.length };
  }
  return undefined;
}

function isNotTheirs(written: string, before: string): boolean {
  if (isNobody(written)) return true;
  return OF.test(before) && !isStray(written.split(/\s+/u)[0]!);
}

function subjectAfter(prose: string, at: number): Subject | undefined {
  const after = prose.slice(at, at + REACH);
  for (const [form, pattern] of formsAfter()) {
    const match = pattern.exec(after);
    const written = match?.[1];
    if (match && written !== undefined && !(form === 'name' && isNobody(written)))
      return { written, form, at: at + match[0].indexOf(written) };
  }
  return undefined;
}

// `Ilse Haverkamp, Deputy Foreign Minister,` names her before the comma.
function isOffice(form: Subject['form'], written: string, before: string): boolean {
  return form === 'name' && before.endsWith(',') && isRole(written.split(/\s+/u).at(-1) ?? '');
}
