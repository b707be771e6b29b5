// Names that stand behind an office or a description in English: `Minister for Rivers Rhian Lloyd`.

import { prepositions, topics } from '../../languages/en-speech.ts';
import { genderOf } from '../../languages/given-names.ts';
import { isIn, type Token } from './clause-tokens.ts';
import { isPerson } from './office-words.ts';

/** A name that somebody is said to have given: what a `Subject` has of it. */
interface SelfNamed {
  readonly kind: 'name';
  readonly name: string;
  readonly role: string;
  readonly written: string;
  readonly at: number;
  readonly isPerson: true;
}

/** `A trader, who identified herself as Mama Sikira,`; `a student who gave his name simply as Emeka`. */
export function selfNamed(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
): SelfNamed | undefined {
  const at = tokens[to - 1]!.end;
  const rest = text.slice(at, at + 140);
  const isOne = /^(?:an?|another|one)$/iu.test(tokens[from]!.text);
  const known = isPerson(tokens[to - 1]!.bare) ? KNOWN_AS.exec(rest) : undefined;
  const [behind, name] = (isOne ? SELF_NAMED.exec(rest) : undefined) ?? known ?? [];
  if (behind === undefined || name === undefined) return undefined;
  const role = text.slice(tokens[Math.min(from + 1, to - 1)]!.at, at).replace(/\s+/gu, ' ');
  const start = at + behind.length - name.length;
  return { kind: 'name', name, role, written: name, at: start, isPerson: true };
}

/** `The artist, who goes by Koi,` */
const KNOWN_AS =
  /^,\s(?:who\s(?:goes\sby|calls\s(?:him|her)self|is\sknown\s(?:only\s|simply\s)?as)|(?:better\s|widely\s|locally\s)?known\s(?:only\s|simply\s|locally\s)?as)\s(?:the\sname\s)?(\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,2})/u;

const SELF_NAMED =
  /^[^.!?;\uFFFC]{0,60}?\bwho\s(?:\p{L}+\s)?(?:(?:identified|introduced|named)\s(?:him|her|them)sel(?:f|ves)|gave\s(?:his|her|their)\s(?:first\s|full\s)?name)\s(?:only\s|simply\s|just\s)?as\s(\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,2})/u;

/** `Leader of the Opposition K. V. Narandran`: an initial or a given name begins the name. */
export function nameInTail(
  tokens: readonly Token[],
  to: number,
  tail: number,
): readonly [number, number] | undefined {
  if (!isPerson(tokens[to - 1]!.bare) || !isIn(prepositions, tokens[to])) return undefined;
  let at = tail;
  while (at > to && tokens[at - 1]!.kind === 'name') at -= 1;
  const isBegin = (token: Token): boolean =>
    /^\p{Lu}\.$/u.test(token.text) || genderOf(token.bare) !== undefined;
  // `Head of fresh produce Ann Lee`
  const isOwn = tokens[at - 1]?.kind === 'word' && !isIn(prepositions, tokens[at - 1]);
  const start = tokens.findIndex(
    (token, index) => (index > at || (isOwn && index === at)) && index < tail - 1 && isBegin(token),
  );
  if (start !== -1) return [start, tail];
  // `Minister for Rivers Rhian Lloyd`: what the office is for, and a name.
  // `Leader of the Opposition Asha Rane`
  const isChamber = tokens[at - 1]?.text === 'the' && CHAMBER.test(tokens[at]?.bare ?? '');
  if (isChamber && tail - at > 2 && tail - at < 5) return [at + 1, tail];
  if (!/^(?:for|of)$/u.test(tokens[at - 1]?.text ?? '')) return undefined;
  let behind = at;
  while (behind < tail - 1 && isIn(topics, tokens[behind])) behind += 1;
  if (behind === at && tail - at === 3) behind += 1;
  return behind > at && tail - behind > 1 && tail - behind < 4 ? [behind, tail] : undefined;
}

const CHAMBER = /^(?:opposition|house|senate|assembly|council|cabinet|interior|treasury)$/u;
