// Finds who speaks in an English sentence that leads to a quotation: `X said`, `according to X`.

import { CONDITION, dumb, nounsToo, prepositions, utterances } from '../../languages/en-speech.ts';
import { isAdverb, isIn, isOneOf, isPossessive, type Token } from './clause-tokens.ts';
import { phraseFrom } from './noun-phrase.ts';
import { mainSubject, type Piece, REACH, subjectBefore } from './piece.ts';
import { agrees, isInfinitive, isPassive, isSaying, isUnsaid, isWentOn } from './saying-verbs.ts';
import { type Subject, subjectOf } from './subject.ts';

/** `nobody` where a sentence tells who speaks, and not plainly. */
export type Found = Subject | 'nobody' | undefined;

/** Whom a sentence that leads to a quotation lets speak. */
export function subjectLeadingTo(piece: Piece): Found {
  const { text, tokens } = piece;
  // What somebody would say is said by nobody, and neither is a slogan.
  if (CONDITION.test(text) || isOneOf(dumb(), tokens.at(-1)?.bare ?? '')) return 'nobody';
  const isLedTo = tokens.at(-1)?.text === ':';
  let last: Found;
  let lastVerb = -1;
  let subjectTold = false;
  for (let verb = Math.max(0, tokens.length - REACH); verb < tokens.length; verb += 1) {
    const told = accordingAt(piece, verb);
    const found = told ?? (isSaying(tokens, verb) ? clauseAt(piece, verb, last) : undefined);
    if (found === undefined) continue;
    // A participle has no subject that could hold what follows.
    const isOwn = !subjectTold;
    const whose =
      isOwn ||
      told ||
      last === undefined ||
      isSame(found, last) ||
      ofSameClause(piece, last) === undefined ||
      found === 'nobody' ||
      isLedTo
        ? 'own'
        : nesting(tokens.slice(lastVerb + 1, verb), found);
    if (whose === 'theirs') continue;
    last = whose === 'open' ? 'nobody' : found;
    lastVerb = verb;
    subjectTold = told !== undefined || subjectBefore(piece, verb) !== undefined;
  }
  if (isLedTo && typeof last === 'object' && isRelayed(tokens, lastVerb)) return 'nobody';
  return last ?? ownWords(piece) ?? (isLedTo ? labelled(piece) : undefined);
}

// `Ann Lee remembers his advice: “…”`; `Ann Lee said he had sent a friend the message: “…”`.
function isRelayed(tokens: readonly Token[], verb: number): boolean {
  const between = tokens.slice(verb + 1, -1);
  const isOfOther = between.some(
    (token, at) =>
      isIn(utterances, token) && /^(?:his|her|their)$/u.test(between[at - 1]?.text ?? ''),
  );
  if (/^(?:remember|recall|quot|repeat|cit)/u.test(tokens[verb]?.bare ?? '')) return isOfOther;
  const isSent = between.some(({ bare }) =>
    /^(?:sent|sending|wrote|texted|received|posted)$/u.test(bare),
  );
  return isSent && isIn(utterances, between.at(-1));
}

function isSame(one: Found, other: Found): boolean {
  if (one === other) return true;
  return typeof one === 'object' && typeof other === 'object' && one.at === other.at;
}

/** `According to X` and `in the words of X`. */
export function accordingAt({ text, tokens }: Piece, at: number): Subject | undefined {
  const words = [0, 1, 2, 3].map((index) => tokens[at + index]?.bare).join(' ');
  const length = /^according to /u.test(words) ? 2 : words === 'in the words of' ? 4 : 0;
  const phrase = length > 0 ? phraseFrom(tokens, at + length, true) : undefined;
  return phrase && subjectOf(text, tokens, phrase);
}

/** The subject of the verb at `verb`; undefined if it is no verb of saying after all. */
function clauseAt(piece: Piece, verb: number, last: Found): Found {
  const { tokens } = piece;
  const token = tokens[verb]!;
  if (isPassive(tokens, verb)) return agentOf(piece, verb);
  if (isActed(tokens, verb)) return undefined;
  if (isInfinitive(token) && tokens[verb - 1]?.text === 'to')
    return isWentOn(tokens, verb) ? (mainSubject(piece) ?? last) : undefined;
  // `to campaign on saying`: behind a preposition it has no subject of its own.
  const isGerund = /ing$/u.test(token.bare) && isIn(prepositions, tokens[verb - 1]);
  const subject = isGerund ? undefined : subjectBefore(piece, verb);
  if (subject === undefined) return isInfinitive(token) ? undefined : followsOn(piece, verb, last);
  if (!agrees(subject, tokens, verb)) return undefined;
  return subject.kind === 'joint' || isUnsaid(tokens, verb) ? 'nobody' : subject;
}

// `was dismissed by one critic as “…”`, and not `was told by Ann Lee that`
function agentOf({ text, tokens }: Piece, verb: number): Subject | undefined {
  if (tokens[verb + 1]?.text !== 'by' || tokens.at(-1)?.text !== 'as') return undefined;
  const phrase = phraseFrom(tokens, verb + 2);
  if (!phrase || phrase.isJoint || phrase.end !== tokens.length - 1) return undefined;
  return { ...subjectOf(text, tokens, phrase), isAgent: true };
}

// `ordered goods from six “supplier” firms`: what is not followed by what was said.
function isActed(tokens: readonly Token[], verb: number): boolean {
  const { bare } = tokens[verb]!;
  if (bare === 'thanks' && tokens[verb + 1]?.text === 'to') return true;
  if (!/^(?:order|want|offer|expect|request|regard|question|vent|volunteer|report)/u.test(bare))
    return false;
  const rest = tokens.slice(verb + 1);
  const isThat = rest.some(({ text }) => /^(?:that|to|be)$/u.test(text));
  return rest.length > 2 && !isThat && !/^[:,]$/u.test(tokens.at(-1)!.text);
}

// `and said`, `, adding that`: the subject of the verb before, or of the sentence.
function followsOn(piece: Piece, verb: number, last: Found): Found {
  const { tokens } = piece;
  const { bare } = tokens[verb]!;
  let before = verb - 1;
  while (before >= 0 && isAdverb(tokens[before])) before -= 1;
  const lead = tokens[before];
  if (lead === undefined) return undefined;
  const isParticiple = /ing$/u.test(bare);
  if (isParticiple) {
    if (lead.text === 'as' && last !== undefined) return last;
    const isPlain =
      lead.kind === 'quote' || /^(?:,|–|—|and|but|then|before|after|while|by)$/u.test(lead.text);
    if (!isPlain && !isIn(utterances, lead)) return 'nobody';
  } else if (!/^(?:and|but|then)$/u.test(lead.text) || nounsToo().has(bare)) return undefined;
  if (isUnsaid(tokens, verb)) return 'nobody';
  const main = ofSameClause(piece, last) ?? mainSubject(piece) ?? 'nobody';
  return main !== 'nobody' && main?.kind === 'joint' ? 'nobody' : main;
}

// `When Ann Lee asked, he declined, saying`: whom a clause before the main one names is not its subject.
function ofSameClause({ tokens }: Piece, last: Found): Found {
  const isBefore = /^(?:when|as|while|after|before|although|though|because|since|once|if)$/u.test(
    tokens[0]?.bare ?? '',
  );
  const comma = tokens.find(({ text }) => text === ',');
  const isInside = isBefore && comma && typeof last === 'object' && last.at < comma.at;
  return isInside ? undefined : last;
}

/** Whose words those behind a second verb are: theirs who spoke first, the second’s own, or open. */
function nesting(between: readonly Token[], found: Subject): 'theirs' | 'open' | 'own' {
  const isBroken = between.some(
    ({ text, kind }, index) =>
      kind === 'quote' ||
      /^(?:but|while|;|:|–|—|whereas|although|though)$/u.test(text) ||
      (text === 'and' && between[index - 1]?.text === ','),
  );
  if (isBroken) return 'own';
  // `They laughed when he told them`
  if (between.some(({ text }) => /^(?:when|while|as|after|before)$/u.test(text))) return 'open';
  if (found.kind === 'pronoun')
    return /^(?:he|she|it|they)$/iu.test(found.name) ? 'theirs' : 'open';
  const that = between.findIndex(({ text }) => text === 'that');
  if (that >= 0 && that < 4) return 'theirs';
  return between[0]?.kind === 'mark' ? 'own' : 'open';
}

// `Ann Lee’s answer was: “…”`; `In Ann Lee’s words, “…”`.
function ownWords({ text, tokens }: Piece): Subject | undefined {
  const at = tokens.findLastIndex((token) => isIn(utterances, token));
  const owner = tokens[at - 1];
  if (owner === undefined || tokens.length - at > 6) return undefined;
  const pronoun = { his: 'he', her: 'she', their: 'they' }[owner.text.toLowerCase()];
  if (pronoun !== undefined)
    return { kind: 'pronoun', name: pronoun, written: owner.text, at: owner.at };
  if (owner.kind !== 'name' || !isPossessive(owner)) return undefined;
  let from = at - 1;
  while (tokens[from - 1]?.kind === 'name' && !isPossessive(tokens[from - 1]!)) from -= 1;
  const bare = owner.text.replace(/['’]s?$/u, '');
  const plain = { ...owner, text: bare, end: owner.at + bare.length };
  return subjectOf(text, tokens.with(at - 1, plain), { core: [from, at], tail: at, end: at });
}

// `Ann Lee: “…”`; `Ann Lee was not happy: “…”`.
function labelled(piece: Piece): Subject | undefined {
  const { text, tokens } = piece;
  const label = phraseFrom(tokens, 0);
  if (label && label.end === tokens.length - 1) {
    const subject = subjectOf(text, tokens, label);
    if (subject.kind === 'name' || subject.kind === 'body') return subject;
  }
  const main = mainSubject(piece);
  const isPerson = main?.kind === 'name' || /^(?:he|she)$/iu.test(main?.name ?? '');
  return isPerson ? main : undefined;
}
