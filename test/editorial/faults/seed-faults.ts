// Puts faults into right quotations, one kind after the other, without chance.

import type { MarkedArticle, Spoken } from './marked-article.ts';

export interface SeededQuotation {
  readonly kind: string;
  readonly speaker: string;
  readonly text: string;
}

const NEGATIONS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:not|never|no|nobody|nothing|cannot|none|\w+n['’]t)\b/giu,
  fr: /(?<!\p{L})(?:jamais|aucun|personne|pas|ne|n['’])(?!\p{L})/giu,
  de: /(?<!\p{L})(?:nicht|nie|keine?[nrms]?|niemand|nichts|noch keiner)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:no|nunca|nadie|ninguna?|ningún)(?!\p{L})/giu,
  uk: /(?<!\p{L})(?:не|ніколи|жоден|жодного|жодному|ніхто)(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:не|никогда|никто|нет|ни)(?!\p{L})/giu,
  ar: /(?<!\p{L})[وف]?(?:لا|لم|لن|ليسوا|ليس)(?!\p{L})/giu,
  he: /(?<!\p{L})(?:לא|אף פעם|שום)(?!\p{L})/giu,
};
const WORD = /[\p{L}\p{M}]{4,}/gu;

/** Every fault that can be put into the quotations of `article`. */
export function seededFaults(article: MarkedArticle): readonly SeededQuotation[] {
  const { spoken, language, actors } = article;
  const people = Object.keys(actors).filter((id) => actors[id]?.kind === 'person');
  return spoken.flatMap((one, index) => [
    ...changedWords(one, spoken[(index + 1) % spoken.length]!),
    ...changedNumbers(one),
    ...negations(one, language),
    ...cuts(one),
    ...spliced(one, spoken.slice(index + 1, index + 5)),
    ...people
      .filter((id) => id !== one.by)
      .map((speaker) => ({
        kind: actors[one.by]?.kind === 'person' ? 'another speaker' : 'ministry or report',
        speaker,
        text: one.words,
      })),
  ]);
}

function changedWords({ by, words }: Spoken, other: Spoken): readonly SeededQuotation[] {
  const found = [...words.matchAll(WORD)];
  const foreign = other.words.match(WORD)?.find((word) => !words.includes(word));
  if (foreign === undefined) return [];
  const picked = [found[Math.floor(found.length / 2)], found.at(-1)];
  return picked.flatMap((match) =>
    match ? [{ kind: 'word', speaker: by, text: replaced(words, match, foreign) }] : [],
  );
}

function changedNumbers({ by, words }: Spoken): readonly SeededQuotation[] {
  return Array.from(words.matchAll(/\d+/gu), (match) => ({
    kind: 'number',
    speaker: by,
    text: replaced(words, match, String(Number(match[0]) + 7)),
  }));
}

function negations({ by, words }: Spoken, language: string): readonly SeededQuotation[] {
  return Array.from(words.matchAll(NEGATIONS[language]!)).flatMap((match) => {
    const [before, after] = [
      words.slice(0, match.index),
      words.slice(match.index + match[0].length),
    ];
    const rest = after.trimStart();
    const begins = { kind: 'begun after a negation', speaker: by, text: rest };
    const isLong =
      (rest
        .split(/[.,;–—]/u)[0]
        ?.trim()
        .split(' ').length ?? 0) > 2;
    const bare =
      before.trim() === ''
        ? []
        : [
            { kind: 'negation dropped', speaker: by, text: `${before.trimEnd()} ${rest}` },
            ...(rest === ''
              ? []
              : [
                  {
                    kind: 'negation omitted',
                    speaker: by,
                    text: `${before.trimEnd()} […] ${rest}`,
                  },
                ]),
          ];
    return [...bare, ...(isLong && /^\s/u.test(after) ? [begins] : [])];
  });
}

function cuts({ by, words }: Spoken): readonly SeededQuotation[] {
  const last = [...words.matchAll(WORD)].at(-1);
  return [
    ...(/^[\p{L}]{5}/u.test(words) ? [{ kind: 'cut', speaker: by, text: words.slice(2) }] : []),
    ...(last ? [{ kind: 'cut', speaker: by, text: words.slice(0, last.index + 2) }] : []),
  ];
}

function spliced(one: Spoken, later: readonly Spoken[]): readonly SeededQuotation[] {
  return later
    .filter(({ by }) => by !== one.by)
    .map((other) => ({
      kind: 'splice',
      speaker: one.by,
      text: `${one.words} […] ${other.words}`,
    }));
}

function replaced(words: string, match: RegExpMatchArray, by: string): string {
  return words.slice(0, match.index) + by + words.slice(match.index! + match[0].length);
}

/** Quotations that a careful desk would make of `article`. */
export function rightQuotations({ spoken }: MarkedArticle): readonly SeededQuotation[] {
  return spoken.flatMap(({ by, words }, index) => {
    const sentences = words.split(/(?<=[.?!])\s+/u);
    const next = spoken[index + 1];
    const plain = words.replaceAll('’', "'").replaceAll(' ', ' ');
    return [
      { kind: 'whole', speaker: by, text: words },
      { kind: 'other typography', speaker: by, text: plain.replace(' ', ' ') },
      ...sentences.map((text) => ({ kind: 'one sentence', speaker: by, text })),
      ...(sentences.length > 2
        ? [{ kind: 'omission', speaker: by, text: `${sentences[0]} […] ${sentences.at(-1)}` }]
        : []),
      ...(next?.by === by
        ? [{ kind: 'two passages of one speaker', speaker: by, text: `${words} […] ${next.words}` }]
        : []),
      ...(/^\p{Lu}\p{Ll}/u.test(words)
        ? [
            {
              kind: 'insertion',
              speaker: by,
              text: words.replace(/^\p{Lu}/u, (letter) => `[${letter.toLowerCase()}]`),
            },
          ]
        : []),
    ];
  });
}

/** The text of an article as a PDF gives it: short lines, broken words, pages, notes. */
export function damaged(text: string): string {
  const lines = text.split('\n').flatMap((line) => (line.length > 60 ? wrapped(line) : [line]));
  return lines
    .flatMap((line, index) =>
      index % 11 === 10 && /[\p{Ll}\p{Lo},]$/u.test(line)
        ? [line, '', String(Math.floor(index / 11) + 3), 'THE INVENTED COURIER', '']
        : [line],
    )
    .join('\n')
    .replaceAll('fi', 'ﬁ');
}

function wrapped(line: string): readonly string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > 60) {
    const at = rest.lastIndexOf(' ', 60);
    const next =
      /^ ([\p{Script=Latin}\p{Script=Cyrillic}]{4})(?=[\p{Script=Latin}\p{Script=Cyrillic}]{3})/u.exec(
        rest.slice(at),
      );
    lines.push(next ? `${rest.slice(0, at + 5)}-` : rest.slice(0, at));
    rest = next ? rest.slice(at + 5) : rest.slice(at + 1);
  }
  return [...lines, rest];
}
