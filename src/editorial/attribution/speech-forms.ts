// The forms of names: their cases, and what their ends say of a man or a woman.

import { genderOf as genderOfGiven } from '../../languages/given-names.ts';
import type { Endings, SpeechGrammar } from '../../languages/speech-words.ts';
import type { Lexicon, Word } from './speech-lexicon.ts';

export type Gender = 'm' | 'f' | undefined;

/** `Varios párrafos` are nobody. */
export const ONE =
  /^(?:une?|una|um|uma|un['’]\p{L}+|eine?[rs]?|alg[uú]na?|en|ett?|een)(?:\s|$)|^(?:один|одна|кто-то|некто|хтось|jeden|jedna|ktoś)\s(?:из|із|зі|з|z|ze)\s/iu;
/** `Un periodista le preguntó si volvería`, which leaves open who speaks next. */
export const ASKED =
  /(?<!\p{L})(?:preguntó|preguntaron|pregunta|a demandé|ont demandé|demande|chiese|chiede|ha chiesto|perguntou|perguntaram|pergunta) (?:a|al|à|au|aux|alla|ao|se|si|por)(?!\p{L})/iu;

/** Whether somebody may be the man or woman who is wanted. */
export function isOf({ gender }: { readonly gender?: Gender }, wanted: Gender): boolean {
  return wanted === undefined || gender === undefined || gender === wanted;
}

/** The name of a body as it is where it has no ending of a case. */
export function plainBody({ cases }: SpeechGrammar, name: string): string {
  const [first = '', second, ...others] = name.split(/\s+/u);
  const bodies = cases?.bodies ?? [];
  const noun = second === undefined ? undefined : ending(second, bodies);
  // `обласній адміністрації`
  const adjective = noun === second ? first : ending(first, cases?.adjectives ?? []);
  if (adjective !== first) return [adjective, noun, ...others].join(' ');
  return [ending(first, bodies), ...(second === undefined ? [] : [second]), ...others].join(' ');
}

/** What the ends of the names say in languages where they do. */
export function genderOfName({ names }: SpeechGrammar, name: string, isPlain: boolean): Gender {
  const [given = ''] = name.split(/[\s-]+/u);
  if (!/\s/u.test(name)) return undefined;
  const known = genderOfGiven(given);
  if (known !== undefined || names === undefined || !isPlain) return known;
  const { men, m, f } = names;
  if (men?.test(given)) return 'm';
  if (f.test(given)) return 'f';
  return m.test(given) ? 'm' : undefined;
}

/** Whether a name begins with a given name that is known. */
export function isPersonal(name: string): boolean {
  return genderOfGiven(name.split(/\s+/u)[0]!) !== undefined;
}

/** A word with another end, by the first that fits. */
function ending(word: string, endings: Endings): string {
  const found = endings.find(([end]) => end.test(word));
  return found ? word.replace(found[0], found[1]) : word;
}

/** `мэр Киева`: who is not known by name may be a place. */
export function mayBePlace(
  { name, role }: { readonly name: string; readonly role?: string },
  known: { readonly isNamed: boolean } | 'shared' | undefined,
): boolean {
  if (role === undefined || !/^\S+[ая]$/u.test(name)) return false;
  return known === undefined || (known !== 'shared' && !known.isNamed);
}

/**
 * Whether a pronoun may mean `person`; nobody who is known may be anybody, and so may be the subject of a
 * sentence that is no person.
 */
export function isFitting(
  person: { readonly gender?: Gender; readonly isPerson: boolean } | undefined,
  wanted: Gender,
  isSubject: boolean,
): boolean {
  if (!person) return true;
  return person.isPerson ? isOf(person, wanted) : isSubject;
}

/** Whether the articles of a phrase are those of a woman or a man. */
export function genderOfArticles(lexicon: Lexicon, articles: readonly Word[]): Gender {
  if (articles.some((word) => lexicon.is('feminine', word))) return 'f';
  return articles.some((word) => lexicon.is('masculine', word)) ? 'm' : undefined;
}

/** `Il ministro Ada Roth` may be a woman, `la ministra` is. */
export function womanByArticle(lexicon: Lexicon, articles: readonly Word[]): Gender {
  return genderOfArticles(lexicon, articles) === 'f' ? 'f' : undefined;
}

/** What somebody writes, and does not speak by itself. */
const WRITING =
  /^(?:заявлени|сообщени|коммюнике|письм|обращени|заяв[аиуі]|повідомленн|звернен|лист(?:а|і|у|ом)?$|комюніке|oświadczeni|komunika|list(?:u|em)?$|liście|pism|piśm|wpis|приговор|решени|постановлени|ответ(?:а|е|у|ом)?$|вирок|рішенн|постанов|ухвал|відповід|wyrok|uzasadnieni|orzeczeni|odpowied)/u;

/** Whose statement it is: `заявление МИД`; missing where a statement is nobody's. */
export function issuerOf(lexicon: Lexicon, name: string): string | undefined {
  const words = name.split(' ');
  const at = words.findIndex((word) => WRITING.test(word.toLowerCase()));
  if (!lexicon.grammar.cases || at === -1 || at > 1) return name;
  const [first = ''] = words.slice(at + 1);
  const isBody = lexicon.has('body', first.toLowerCase()) || /^\p{Lu}{2,}$/u.test(first);
  return isBody ? words.slice(at + 1).join(' ') : undefined;
}

/** `сотрудники`: several of whom no pronoun means one. */
export function isPlural({ grammar }: Lexicon, [office = '']: readonly string[]): boolean {
  return grammar.cases?.plurals.test(office) === true;
}

const ANY_PERSON =
  /^(?:мужчин|женщин|пар(?:ень|ня)|девушк|человек|чоловік|жінк|хлоп|дівчин|людина|mężczyzn|kobiet|chłop|dziewczyn|człowiek|hombre|mujer|homme|femme|homem|mulher|uomo|donna|mann$|frau$|adam|kadın|genç|kişi)/iu;

/** `мужчина` alone tells nobody, unless one is meant who was named before. */
export function isAnyPerson(written: string): boolean {
  const [last = '', ...others] = written.split(/[\s'’]+/u).reverse();
  return others.length < 2 && others.every((word) => word.length < 4) && ANY_PERSON.test(last);
}

const SOURCE = /^(?:источник|собеседник|джерел|співрозмовник|źród|rozmów|kaynak)/u;

/** `источник`, and then `собеседник агентства`: one who is not named. */
export function isSource(...several: readonly (readonly string[])[]): boolean {
  return several.every(([office = '']) => SOURCE.test(office));
}
