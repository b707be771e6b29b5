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
  /^(?:мужчин|женщин|пар(?:ень|ня)|девушк|человек|чоловік|жінк|хлоп|дівчин|людина|mężczyzn|kobiet|chłop|dziewczyn|człowiek|hombre|mujer|homme|femme|homem|mulher|uomo|donna|mann$|frau$|ragazz[oa]$|anzian[oa]$|joven$|anciano|anciana|jeune$|rapaz$|idos[oa]$|adam|kadın|genç|kişi)/iu;

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

/** `Aus der Kurve hallte es`, `disent-ils` */
export const NOBODY_MEANT =
  /^(?:es|das|man|on|ça|ils|elles|ellos|ellas|loro|essi|esse|eles|elas)$/iu;

/** How verbs begin by which somebody answers. */
export const REPLIES =
  /(?<!\p{L})(?:répond|répli|rétor|ripost|rispo[ns]|ribatt|replic|respond|contest|retruc|rebat|antwort|entgegn|erwider|konter)/iu;

/** `dijeron`, `hanno detto`, `disent-ils`: several people speak, or nobody who is named. */
export function isOfSeveral({ isDropping }: SpeechGrammar, verb: string): boolean {
  if (/-(?:ils|elles)(?!\p{L})/iu.test(verb)) return true;
  const [first = ''] = verb
    .trim()
    .replace(/^(?:se|si|lo|la|le|les|gli)\s+/iu, '')
    .split(/\s+/u);
  return (
    isDropping === true &&
    /(?:[aeo]n|[aeo]no|[aeo]m|têm|hão)$/iu.test(first) &&
    !/^com$/iu.test(first)
  );
}

/** `a-t-elle dit`, `цитирует её`: the pronoun hangs on the verb. */
export function pronounIn(verb: string): boolean {
  return /-(?:il|elle|ils|elles|on)(?!\p{L})|^ци.*\s(?:его|её|ее|його|її)$/iu.test(verb);
}

/** How a clause begins whose verb has its pronoun behind it. */
export const INVERTED = /^(?:(?:[smtl]['’]|lui\s|leur\s|se\s))?\p{Ll}+(?:-t)?-(?:il|elle)(?=\s)/u;

/** `клубного каналу`: a body that is no subject. */
export const IN_CASE = /^\p{Ll}+(?:[уюu]|[оеє]м|em|[ая]х|ого|ому|ego|emu)(?:\s|$)/u;

/** `Otro, en cambio, dijo que`: somebody who is not told. */
export const ANOTHER =
  /(?:^|[.;]\s+)\s*(?:Otr[oa]s?|Un['’]?\s?altr[oa]|Altr[ie]|Une? autre|D['’]autres|Outr[oa]s?|Eine? andere[rs]?|Andere)(?!\p{L})/u;
/** `, ripetono in paese`: what follows reports, though it cannot be read. */
export const UNREAD =
  /^\s*,\s+(?!(?:e|ed|et|y|o|ou|u|und|aber|oder|sondern|ma|mais|pero|mas|che|que|qu['’]|qui|cui|dont|où|dass|die|der|das|mentre|mientras|enquanto|tandis|während|sin|sans|senza|sem|ohne|avant|après|pour|per|para|por|um)(?!\p{L}))\p{Ll}/u;

/** Words about somebody else begin so. */
export const THIRD_PERSON = /^(?:Il|Elle|Er|Sie(?! \p{L}+en\s)|Lui|Lei|Él|Ella|Ele|Ela)(?=\s)/u;

/** The first part of a German verb whose second one stands behind the quotation. */
export const FRAMED = /(?<!\p{L})(?:hat|hatte|haben|hatten|habe)(?!\p{L})/u;
