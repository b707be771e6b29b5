// Whom the words above an interview name as the one who answers.

import { LANGUAGES, languageOf, perLanguage } from '../../languages/languages.ts';
import type { SpeechGrammar } from '../../languages/speech-words.ts';
import { splitParagraphs } from '../quotation/paragraphs.ts';
import { readingsOf, withoutCase } from './cases-of-names.ts';
import { introducedIn } from './named-in.ts';
import { fullNames, nameOf } from './names-of-lines.ts';

/** The one person who answers, by the `opening` of the text; undefined if it may be two. */
export function interviewedIn(opening: string, language: string): string | undefined {
  // `Ann Lee: “We stay”` above an interview is a headline that names its person.
  const head = /^\s*(\p{L}[^\n:：]{2,40})[:：]/u.exec(opening)?.[1]?.trim() ?? '';
  if (/\p{Lu}/u.test(head)) {
    if (fullNames(head, language).includes(head)) return head;
  } else {
    const name = nameOf(head, language);
    if (/^\S+(?:\s\S+){1,2}$/u.test(name)) return name;
  }
  const prose = splitParagraphs(opening).map(({ start, end }) => opening.slice(start, end));
  const all = fullNames(opening, language).filter((name) => !isAsking(name, opening, language));
  const [lead = ''] = prose;
  const grammar = languageOf(language)?.speech?.grammar;
  const lists = [
    // `Ann Lee’s third novel …`: whom the words begin with.
    all.filter((name) => lead.startsWith(name)),
    introducedIn(opening)
      .map(({ name }) => name)
      .filter((name) => all.includes(name)),
    all.filter((name) => isIntroduced(name, opening)),
    grammar ? all.filter((name) => isInCompany(grammar, name, opening)) : [],
    fullNames(prose.join('\n'), language).filter((name) => all.includes(name)),
    all,
  ];
  for (const names of lists) {
    const plain = names.map((name) => (grammar && withoutCase(grammar, name, {})) ?? name);
    const people = new Map(plain.map((name) => [name.split(' ').at(-1)!, name]));
    if (people.size > 0) return people.size === 1 ? [...people.values()][0] : undefined;
  }
  return undefined;
}

/** `She talked to Ann Lee about silence.`, `Rozmawia Ada Roth` */
function isAsking(name: string, opening: string, tag: string): boolean {
  const at = opening.indexOf(name);
  const before = opening.slice(Math.max(0, at - 40), at);
  return [languageOf(tag), LANGUAGES['en']].some(
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
