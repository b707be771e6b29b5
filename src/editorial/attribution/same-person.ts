// Tells whether the speaker that an article names and an actor of a brief are one person.

import type { Actor } from '../../brief/format/schema.ts';
import { ofAll } from '../../languages/languages.ts';
import type { SpeechWords } from '../../languages/speech-words.ts';
import { isPerson } from './office-words.ts';
import type { Speaker } from './speakers.ts';

const SPOKESPERSON = new RegExp(
  ['spokes', ...ofAll(({ speech }) => speech?.spokesperson)].join('|'),
  'iu',
);
const INDEFINITE = new RegExp(
  `^(?:an?|another|one|${ofAll(({ speech }) => speech?.indefinite).join('|')})\\s`,
  'iu',
);

/**
 * True if the article plainly gives the words to somebody else. A description, or a name in another
 * script, may be anybody; unless it is the name of one of `others`.
 */
export function isSomebodyElse(
  speaker: Pick<Speaker, 'name' | 'isBody' | 'kind'>,
  actor: Actor,
  others: readonly Actor[],
): boolean {
  const { name, kind } = speaker;
  if (speaker.isBody) return !speaksFor(actor, name) && !sharesWord(name, nameOf(actor));
  // Without capitals a description looks like a name.
  const isUncased = kind === 'described' && !/\p{Lu}/u.test(name);
  if (isDescription(name) || isUncased || isOfficeAlone(name))
    return hasOfficeOf(name, actor, others);
  if (sharesWord(name, `${nameOf(actor)} ${actor.role ?? ''}`)) return false;
  if (scriptsOf(name).some((script) => scriptsOf(nameOf(actor)).includes(script))) return true;
  if (soundsLike(name, nameOf(actor))) return false;
  return others.some((other) => sharesWord(name, nameOf(other)) || soundsLike(name, nameOf(other)));
}

function speaksFor({ role = '', affiliation = '' }: Actor, body: string): boolean {
  const words = wordsOf(`${role} ${affiliation}`).filter((word) => word.length > 3);
  return SPOKESPERSON.test(role) && sharesWord(body, words.join(' '));
}

/** `The mayor` is the one mayor among the actors, if our speaker holds another office. */
function hasOfficeOf(description: string, { role }: Actor, others: readonly Actor[]): boolean {
  if (role === undefined || INDEFINITE.test(description)) return false;
  const isOffice = (each: string): boolean =>
    wordsOf(each).some((word) => word.length > 3 && wordsOf(description).includes(word));
  return !isOffice(role) && others.some((other) => isOffice(other.role ?? ''));
}

/** True if two speakers of one article are plainly not the same. */
export function areTwo(one: Speaker, other: Speaker): boolean {
  if (isOpen(one) || isOpen(other)) return false;
  return !sharesWord(one.name, other.name);
}

function isOpen({ name, isBody }: Speaker): boolean {
  return !isBody && isDescription(name);
}

function isDescription(name: string): boolean {
  return /^\p{Ll}/u.test(name) || /^(?:A|An|The|Another|One) /u.test(name);
}

let offices: readonly RegExp[] | undefined;

/** `LA MINISTRE`, `Porte-parole`: before a line of a transcript an office stands as a name does. */
function isOfficeAlone(name: string): boolean {
  offices ??= ofAll(({ speech }) => speech && officeAlone(speech));
  const small = name.toLowerCase();
  return isPerson(small) || offices.some((office) => office.test(small));
}

function officeAlone({ roles, grammar }: SpeechWords): RegExp {
  const article = grammar ? `(?:(?:${grammar.articles})\\s?)?` : '';
  const what = grammar ? `(?:\\s(?:${grammar.links})(?!\\p{L}).*)?` : '';
  return new RegExp(`^${article}(?:${roles})${what}$`, 'u');
}

function nameOf({ name, short = '' }: Actor): string {
  return `${name} ${short}`;
}

function sharesWord(one: string, other: string): boolean {
  const words = wordsOf(other);
  return wordsOf(one).some((word) => words.some((each) => isSameWord(word, each)));
}

function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

/** Case endings of Slavic names, and the article and particles of Arabic and Hebrew, do not count. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 3) return false;
  if (/^\p{Script=Cyrillic}/u.test(short))
    return (
      long.length - short.length <= 3 &&
      long.startsWith(short.slice(0, Math.max(3, short.length - 2)))
    );
  if (/^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(short))
    return long.length - short.length <= 3 && long.endsWith(short);
  return long === `${short}s`;
}

function scriptsOf(text: string): readonly string[] {
  return ['Latin', 'Cyrillic', 'Arabic', 'Hebrew', 'Greek', 'Han'].filter((script) =>
    new RegExp(`\\p{Script=${script}}`, 'u').test(text),
  );
}

/** True if the last words of two names in different scripts have the same consonants. */
export function soundsLike(one: string, other: string): boolean {
  const sounds = wordsOf(other).map(consonants);
  return wordsOf(one).some((word) => {
    const sound = consonants(word);
    return sound.length > 1 && sounds.includes(sound);
  });
}

/** True if `text`, in whatever script, names the actor by the last word of the name. */
export function isNamedIn(text: string, { name }: Actor): boolean {
  const last = wordsOf(name).at(-1) ?? '';
  const capitals = (text.match(/[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]*/gu) ?? []).join(' ');
  return sharesWord(capitals, last) || (consonants(last).length > 2 && soundsLike(capitals, last));
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|shch|sh|ch|zh|ts|tz|tch|[szcxjщшчцжсзסשצץزسشصج]/gu, 's'],
  [/kh|gh|[kqgхкгґקכךחגكقخغح]/gu, 'k'],
  [/th|[tdтдטתדطتدضثذظ]/gu, 't'],
  [/ph|[pbfпбфפףבب]|ف/gu, 'p'],
  [/[mмמםم]/gu, 'm'],
  [/[nнנןن]/gu, 'n'],
  [/[lлלل]/gu, 'l'],
  [/[rрרر]/gu, 'r'],
];

/** The consonants of a word, near ones taken together; those that scripts write unlike are left out. */
function consonants(word: string): string {
  let sound = word.replace(/^ال/u, '');
  for (const [letters, to] of SOUNDS) sound = sound.replace(letters, to.toUpperCase());
  return sound.replace(/[^SKTPMNLR]/gu, '').replace(/(.)\1+/gu, '$1');
}
