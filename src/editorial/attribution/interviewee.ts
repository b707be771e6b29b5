// Who answers in an interview whose answers have no name before them.

import { genderOf } from '../../languages/given-names.ts';
import { LANGUAGES, languageOf, ofAll, perLanguage } from '../../languages/languages.ts';
import type { SpeechGrammar } from '../../languages/speech-words.ts';
import { once } from '../once.ts';
import { splitParagraphs } from '../quotation/paragraphs.ts';
import { readingsOf, withoutCase } from './cases-of-names.ts';
import { introducedIn } from './named-in.ts';
import { fullNames, nameOf } from './names-of-lines.ts';
import { answeringBelow } from './uncased-grammars.ts';

/** The one person whom the words above an interview name, or whom its questions speak to. */
export function intervieweeOf(
  opening: string,
  asked: string,
  language: string,
): string | undefined {
  const label = labelIn(opening, language) ?? answeringBelow(opening, language);
  if (label !== undefined) return label;
  const prose = splitParagraphs(opening).map(({ start, end }) => opening.slice(start, end));
  const namesIn = (text: string): readonly string[] =>
    fullNames(text, language)
      .filter((name) => !IN_PLACE.test(name))
      .map((name) => withoutTrade(name, language));
  const all = namesIn(opening).filter((name) => !isAsking(name, opening, language));
  const [lead = ''] = prose;
  const grammar = languageOf(language)?.speech?.grammar;
  const lists = [
    all.filter((name) => isAddressed(name, asked)),
    // `Ann Lee’s third novel …`: whom the words begin with.
    all.filter((name) => lead.startsWith(name)),
    introducedIn(opening)
      .map(({ name }) => name)
      .filter((name) => all.includes(name)),
    all.filter((name) => isIntroduced(name, opening)),
    grammar ? all.filter((name) => isInCompany(grammar, name, opening)) : [],
    namesIn(prose.join('\n')).filter((name) => all.includes(name)),
    all,
  ];
  for (const names of lists) {
    const plain = names.map((name) => (grammar && withoutCase(grammar, name, {})) ?? name);
    const people = new Map(plain.map((name) => [name.split(' ').at(-1)!, name]));
    if (people.size > 0) return people.size === 1 ? [...people.values()][0] : undefined;
  }
  return undefined;
}

/** `Ann Lee: “We stay”` above an interview is a headline that names its person. */
function labelIn(opening: string, language: string): string | undefined {
  const head = /^\s*(\p{L}[^\n:：]{2,40})[:：]/u.exec(opening)?.[1]?.trim() ?? '';
  if (/\p{Lu}/u.test(head)) return fullNames(head, language).includes(head) ? head : undefined;
  const name = nameOf(head, language);
  return /^\S+(?:\s\S+){1,2}$/u.test(name) ? name : undefined;
}

/** `Orgelbauer Ada Roth`: German gives any noun a capital. */
function withoutTrade(name: string, language: string): string {
  if (!languageOf(language)?.speech?.grammar?.isCapital) return name;
  const words = name.split(' ');
  const given = words.findIndex((word) => genderOf(word) !== undefined);
  return given > 0 && given < words.length - 1 ? words.slice(given).join(' ') : name;
}

/** `Kızılyosun Koyu'nda`: in Turkish a name with this end is where something is. */
const IN_PLACE = /\p{L}['’]n?[dt][ae]n?$/u;

const HONORIFIC = once(() => ofAll(({ honorifics }) => honorifics).join('|'));

/** `Frau Dr. Roth, …` */
function isAddressed(name: string, asked: string): boolean {
  const surname = name
    .split(' ')
    .at(-1)!
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${HONORIFIC()})\\.?\\s(?:\\p{L}{1,4}\\.\\s)*${surname}(?![\\p{L}\\p{M}])`,
    'iu',
  ).test(asked);
}

/** `She talked to Ann Lee about silence.`, `Rozmawia Ada Roth` */
function isAsking(name: string, opening: string, language: string): boolean {
  const at = opening.indexOf(name);
  const before = opening.slice(Math.max(0, at - 40), at);
  return [languageOf(language), LANGUAGES['en']].some(
    (each) => each !== undefined && asking(each)?.test(before),
  );
}

const asking = perLanguage(({ interview }) =>
  interview?.asks === undefined
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{M}])(?:${interview.asks})\\s+$`, 'iu'),
);

/** `Z prof. Anną Lis rozmawia`, `поговорили с хирургом Анной Лис`. */
function isInCompany(grammar: SpeechGrammar, name: string, text: string): boolean {
  const at = text.indexOf(name);
  const before = text.slice(Math.max(0, at - 60), at);
  const isWith = /(?<!\p{L})(?:[зс]|[зс]о|[зі]з|ze?)\s(?:[^\s,.;:]+\.?,?\s){0,5}$/iu.test(before);
  const [reading] = isWith ? readingsOf(grammar, name, { cases: ['instrumental'] }) : [];
  return reading !== undefined && reading.weight > 0;
}

/** `Bo Rask, head of the harbour union, …` at the beginning of a line. */
function isIntroduced(name: string, text: string): boolean {
  const at = text.indexOf(name);
  const before = text.slice(Math.max(0, at - 2), at);
  return (
    /(?:^|\n)$/u.test(before) &&
    /^, \p{Ll}/u.test(text.slice(at + name.length, at + name.length + 4))
  );
}
