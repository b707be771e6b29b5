// How far a description goes: `le directeur de l’hôpital`, and not to the verb behind it.

import type { Lexicon, Word } from './speech-lexicon.ts';

const GENITIVE =
  /(?:[иыіїаяую]|ів|ов|ей|ого|ої|ой|их|ых|ів|ów|ej|ich|ych|ego|ii|ji|du|tu|zu|ku|y)$/u;

/** Behind the noun of a description and what is tied to it: what follows may be a verb. */
export function descriptionEnd(
  lexicon: Lexicon,
  words: readonly Word[],
  start: number,
  end: number,
): number {
  let at = start;
  while (at < end && !lexicon.is('role', words[at])) at += 1;
  if (at === end) return end;
  while (at < end && lexicon.is('role', words[at])) at += 1;
  for (let count = 0; at < end && count < 3; count += 1) {
    const word = words[at]!;
    if (lexicon.is('link', word) || lexicon.is('article', word) || word.kind === 'name') {
      at += 1;
      if (lexicon.is('link', word) || lexicon.is('article', word)) count -= 1;
      if (count < -3) break;
    } else if (lexicon.is('link', words[at - 1]) || lexicon.is('article', words[at - 1])) at += 1;
    else if (
      lexicon.grammar.cases &&
      GENITIVE.test(word.low) &&
      !/(?:ла|ли|ły|ła|li)$/u.test(word.low)
    )
      at += 1;
    else if (
      !lexicon.grammar.cases &&
      /(?:[eè]res?|ifs?|ives?|els?|elles?|eux|euses?|aux|iques?|al|ale|aux|ien|ienne|ais|aise|ois|oise|aire|ico|ica|iano|iana|és|esa|ense|eño|eña|ese|ês|sche|ano|ana)$/u.test(
        word.low,
      )
    )
      at += 1;
    else break;
  }
  return at;
}

/** `Министерство обороны`, `Кривоярська селищна рада`: a small word of a body's name. */
export function isOfBody(lexicon: Lexicon, words: readonly Word[], at: number): boolean {
  if (!lexicon.grammar.cases) return false;
  const [before, word, next] = words.slice(at - 1, at + 2) as [Word, Word, Word | undefined];
  if (lexicon.is('body', before))
    return (
      !lexicon.is('verb', word) &&
      GENITIVE.test(word.low) &&
      !/(?:ла|ли|ły|ła|li)$/u.test(word.low) &&
      !lexicon.is('adverb', word)
    );
  const isQualified = /(?:[сц]ь?к(?:ий|ая|ое|а|е|i)|[sc]k[aie])$/u.test(before.low);
  return isQualified && (lexicon.is('body', word) || lexicon.is('body', next));
}

const FINITE =
  /[óò]$|^(?:ha|han|había|habían|he|es|era|fue|será|está|están|puede|quiere|a|ont|avait|avaient|est|sont|sera|était|doit|peut|veut|va|è|era|hanno|aveva|sarà|sta|può|vuole|deve|hat|hatte|ist|war|wird|will|kann|tem|têm|tinha|foi|é|são|está|pode|quer|vai|deu|não|no|non|ne|n['’]|s['’]|se|si)$/u;

/** Behind the name of a body, before a verb: `El sindicato reclama`. */
export function bodyEnd(
  lexicon: Lexicon,
  words: readonly Word[],
  start: number,
  end: number,
): number {
  if (lexicon.grammar.cases || lexicon.grammar.isVerbLast) return end;
  for (let at = start + 1; at < end; at += 1) {
    const word = words[at]!;
    const isTied = lexicon.is('link', words[at - 1]) || lexicon.is('article', words[at - 1]);
    if (word.kind === 'name' || isTied || lexicon.is('topic', word)) continue;
    if (lexicon.is('verb', word) || FINITE.test(word.low)) return at;
  }
  return end;
}

/** `la Asociación por la Transparencia` */
export function isOfBodyName(
  lexicon: Lexicon,
  words: readonly Word[],
  start: number,
  at: number,
  until: number,
): boolean {
  // `Medizin ohne Mauern`
  const isWithout = /^(?:ohne|sans|sin|senza|sem)$/u.test(words[at]!.low);
  if (isWithout && words[at - 1]?.kind === 'name' && words[at + 1]?.kind === 'name')
    return at > start && at + 1 < until;
  if (
    !/^(?:por|para|contra|pour|contre|per|contro|pela|pelo|pelos|pelas|für|gegen)$/u.test(
      words[at]!.low,
    )
  )
    return false;
  const hasName = words
    .slice(start, at)
    .some((word) => lexicon.is('body', word) && word.kind === 'name' && !word.isFirst);
  const next = lexicon.is('article', words[at + 1]) ? at + 2 : at + 1;
  return hasName && next < until && words[next]!.kind === 'name' && !lexicon.grammar.cases;
}
