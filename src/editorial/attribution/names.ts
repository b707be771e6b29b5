// What names of people, their offices and bodies that speak look like in English prose.

import { ofAll } from '../../languages/languages.ts';

// What letters are is said by what they are not: classes such as \p{L} take milliseconds to compile.
const LETTER = '[^\\s\\d!-/:-@\\[-`{-~“”„«»‘’…–—\\uFFFC]';
const WORD = `(?:(?:a[dlnrstz]|ash|el)-)?\\p{Lu}(?:${LETTER}|['’-](?!s\\b)(?=${LETTER}))*`;
// `U.N.`, and offices that are written short.
const INITIAL =
  '(?:(?:\\p{Lu}\\.){1,4}|(?:Adm|Amb|Brig|Capt|Cmdr|Col|Cpl|Dr|Gen|Gov|Hon|Lt|Maj|Mr|Mrs|Ms|Pres|Prof|Rep|Rev|Sec|Sen|Sgt|St)\\.)';
/** What an office is for: no part of the name that follows. */
const TOPIC =
  '(?:Agriculture|Commerce|Defen[cs]e|Education|Energy|Finance|Foreign Affairs|Health|Homeland Security|Justice|Labou?r|Mission|Staff|State|Trade|Transport|War)';
const PARTICLE =
  '(?:al|bin|bint|da|de|del|den|der|di|do|dos|du|el|ibn|la|le|ten|ter|van|von|y|zu|zur)';

/** Before what doesn't begin inside a word: a search then goes from word to word. */
export const START = '(?<![\\p{L}\\p{M}])';

/** A run of capitalised words: a name, an office with a name, or the name of a body. */
export const NAME: string = `(?:${INITIAL}|${WORD})(?:\\s+(?:${PARTICLE}\\s+){0,2}(?:of\\s+${TOPIC}|${INITIAL}|${WORD})){0,7}`;

/** Words that name an office or trade; the last one ends a role. */
const ROLES =
  'activist|adviser|advisor|admiral|aide|ambassador|analyst|archbishop|attaché|author|ayatollah|bishop|broker|captain|cardinal|ceo|chair|chairman|chairwoman|chancellor|chief|co-founder|colonel|commander|commissioner|consul|coordinator|councillor|delegate|deputy|diplomat|director|doctor|dr|economist|editor|envoy|expert|founder|general|governor|head|historian|imam|inspector|journalist|judge|king|lady|lawmaker|lawyer|leader|lieutenant|lord|manager|marshal|mayor|mediator|minister|monarch|mp|mr|mrs|ms|negotiator|officer|official|patriarch|politician|pope|premier|president|prime|prince|princess|professor|prosecutor|queen|rabbi|rapporteur|representative|researcher|resident|scientist|secretary|senator|sergeant|sheikh|sir|speaker|spokesman|spokesperson|spokeswoman|strategist|undersecretary|under-secretary|vice-president|witness';
const ROLE = new RegExp(`^(?:${ROLES})$`, 'iu');
const HONORIFIC = new RegExp(`^(?:${ofAll(({ honorifics }) => honorifics).join('|')})\\.?$`, 'iu');
/** Offices and trades as part of a pattern that heeds case. */
export const ROLE_NOUN: string = `(?:CEO|MP|${ROLES.replace(/(?<=^|\|)\w/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)})`;

/** Capitalised words that may stand before a name without being part of it. */
const STRAY =
  /^(?:A|An|Also|After|Again|And|As|At|Before|But|By|Earlier|For|From|However|If|In|Instead|Later|Meanwhile|Nor|On|Or|Separately|So|Still|That|The|Then|There|Though|Today|Tomorrow|When|While|With|Yesterday|Yet|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

const NOBODY =
  /^(?:All|Both|Everybody|Everyone|He|Her|His|I|It|Its|Many|Most|My|No|Nobody|None|Others?|Our|She|Some|Somebody|Someone|Such|Their|These|They|This|Those|We|What|Which|Who|You|Your)$/u;
const SHORT_OFFICE =
  /^(?:Adm|Amb|Brig|Capt|Cmdr|Col|Cpl|Gen|Gov|Hon|Lt|Maj|Pres|Prof|Rep|Rev|Sec|Sen|Sgt)\.$/u;

/** An office as written, and the name that follows it. */
export interface RoleAndName {
  readonly role?: string;
  readonly name: string;
}

/** Divides `Russian Deputy Foreign Minister Alexander Grushko` into office and name. */
export function splitName(written: string): RoleAndName {
  const words = written.trim().split(/\s+/u);
  while (words.length > 1 && isStray(words[0]!)) words.shift();
  const last = words.findLastIndex((word) => isRole(word));
  const end = last === -1 ? 0 : endOfOffice(words, last + 1);
  if (last === -1 || end === words.length) return { name: words.join(' ') };
  const name = words.slice(end).join(' ');
  const role = officeOf(words.slice(0, end).join(' '));
  return { ...(role !== undefined && { role }), name };
}

const OF_TOPIC = new RegExp(`^of ${TOPIC}(?=\\s|$)`, 'u');

// `Secretary of State`: the office goes on.
function endOfOffice(words: readonly string[], after: number): number {
  const topic = OF_TOPIC.exec(words.slice(after).join(' '))?.[0];
  return after + (topic?.split(' ').length ?? 0);
}

/** The office without `Mr` or `Dr`; undefined if that is all there is. */
export function officeOf(written: string): string | undefined {
  const words = written.split(/\s+/u).filter((word) => !HONORIFIC.test(word));
  return words.length === 0 ? undefined : words.join(' ');
}

/** True for a capitalised word that begins a sentence or a date, and no name. */
export function isStray(word: string): boolean {
  return STRAY.test(word);
}

/** True for what is written with a capital and names nobody: `Sunday`, `I`. */
export function isNobody(written: string): boolean {
  return written.split(/\s+/u).every((word) => isStray(word) || NOBODY.test(word));
}

/** True for a word that names an office or trade. */
export function isRole(word: string): boolean {
  return SHORT_OFFICE.test(word) || ROLE.test(word.replace(/\.$/u, ''));
}

/** The word that a person is called by later: the last of the name, in lower case. */
export function surname(name: string): string {
  return (name.split(/\s+/u).at(-1) ?? name).toLowerCase();
}

/** Bodies and papers that speak. */
const BODIES =
  'administration|agency|alliance|army|assembly|assessment|association|authority|bank|bloc|board|bureau|cabinet|chancellery|charter|command|commission|committee|communiqu[ée]|company|council|court|declaration|department|directorate|document|embassy|executive|federation|filing|foundation|government|headquarters|institute|judgment|junta|letter|memo|memorandum|military|mission|ministry|navy|note|office|organi[sz]ation|panel|paper|parliament|party|police|presidency|readout|release|report|resolution|review|secretariat|service|statement|study|survey|text|think-tank|treasury|tribunal|union|watchdog';
const BODY = new RegExp(`(?:^|[\\s’'-])(?:${BODIES})$`, 'iu');
const REST = /\s(?:of|for|in|by|from|on|at|to|published|released|issued|signed|that|which)\s.*$/isu;

/** As part of a pattern: the papers and bodies of which one says that they `read` so. */
export const BODY_NOUN: string = `(?:${BODIES.replace(/(?<=^|\|)\w/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)})`;

/** True for `the foreign ministry` and `a report by the panel`, not for `the ministry's spokesman`. */
export function isBody(phrase: string): boolean {
  return BODY.test(phrase.trim().replace(REST, ''));
}
