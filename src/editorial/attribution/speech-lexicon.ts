// The words of a language by which its sentences of saying are read, and a sentence in words.

import { genderOf } from '../../languages/given-names.ts';
import type { SpeechGrammar, SpeechWords } from '../../languages/speech-words.ts';
import { isSeen, type Seen } from './seen-words.ts';
import { ELIDED, MARKS, PARTICLES, TOKEN } from './speech-tokens.ts';
import { orNoName, orSurname } from './words-in-context.ts';

/** A word or mark of a sentence. */
export interface Word {
  readonly text: string;
  /** In small letters. */
  readonly low: string;
  readonly at: number;
  readonly end: number;
  /** True of the first of a sentence, if nothing else shows that it is a name. */
  readonly isFirst?: true;
  /** True of what may stand between the words of a name. */
  readonly isParticle?: true;
  /** True of what stands behind a given name, and is no office: `Yusuf Kaptan`. */
  readonly isSurname?: true;
  readonly kind: 'name' | 'word' | 'number' | 'comma' | 'mark';
}

export type Kind =
  | 'role'
  | 'body'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'adverb'
  | 'article'
  | 'indefinite'
  | 'link'
  | 'topic'
  | 'title'
  | 'woman'
  | 'man'
  | 'verb'
  | 'statement'
  | 'anybody'
  | 'feminine'
  | 'masculine'
  | 'court'
  | 'possessive'
  | 'adverbEnd'
  | 'conjunctionEnd';

/** What a language knows of saying, made into patterns once. */
export class Lexicon {
  readonly grammar: SpeechGrammar;
  readonly verb: RegExp;
  readonly according: RegExp;
  readonly views: RegExp;
  readonly echo: RegExp;
  readonly impersonal: RegExp;
  readonly #reported: RegExp;
  readonly #patterns: Readonly<Record<Kind, RegExp>>;
  readonly #asked = new Map<string, boolean>();

  constructor(words: SpeechWords, grammar: SpeechGrammar) {
    this.grammar = grammar;
    const within = (inside = '(?!)'): string =>
      `(?<![\\p{L}\\p{M}])(?:${inside})(?![\\p{L}\\p{M}])`;
    const whole = (inside = '(?!)'): RegExp => new RegExp(`^(?:${inside})$`, 'iu');
    this.verb = new RegExp(within(words.verbs), 'giu');
    this.according = new RegExp(within(words.according), 'giu');
    this.views = new RegExp(`^\\s*${within(grammar.views)}`, 'iu');
    this.echo = new RegExp(`^[\\s–—-]*${within(grammar.echoes)}`, 'iu');
    this.impersonal = new RegExp(`(?:${grammar.impersonal ?? '(?!)'})$`, 'iu');
    this.#reported = new RegExp(`(?<!(?:als|ich)\\s)${within(grammar.reported)}(?!\\s+ich)`, 'u');
    this.#patterns = {
      role: whole(words.roles),
      body: whole(words.bodies),
      pronoun: whole(words.pronouns),
      preposition: whole(grammar.prepositions),
      conjunction: whole(grammar.conjunctions),
      adverb: whole(grammar.adverbs),
      article: whole(grammar.articles),
      indefinite: whole(words.indefinite),
      link: whole(grammar.links),
      topic: whole(grammar.topics),
      title: whole(grammar.titles),
      woman: new RegExp(`(?:${grammar.woman ?? '(?!)'})$`, 'iu'),
      verb: whole(words.verbs),
      statement: whole(grammar.statements),
      court: whole(grammar.courts),
      possessive: whole(grammar.possessives),
      anybody: whole(grammar.anybody),
      feminine: whole(grammar.articlesOf?.f),
      masculine: whole(grammar.articlesOf?.m),
      adverbEnd: whole(grammar.small?.adverbs),
      conjunctionEnd: whole(grammar.small?.conjunctions),
      man: new RegExp(`(?:${grammar.man ?? '(?!)'})$`, 'iu'),
    };
  }

  is(kind: Kind, word: Word | undefined): boolean {
    if (word === undefined || word.kind === 'comma' || word.kind === 'mark') return false;
    // `Baptiste`, `Bruno`
    if (/role|body/u.test(kind) && word.kind === 'name' && (word.isSurname || genderOf(word.text)))
      return false;
    if (this.has(kind, word.low)) return true;
    return word.kind === 'word' && this.#hasEnd(kind, word.low);
  }

  /** `коротко`, `отметив`: no name, for all that `Шевченко` and `Лаптев` end alike. */
  #hasEnd(kind: Kind, low: string): boolean {
    if (kind === 'adverb') return this.has('adverbEnd', low);
    return kind === 'conjunction' && this.has('conjunctionEnd', low);
  }

  has(kind: Kind, low: string): boolean {
    const key = `${kind} ${low}`;
    const known = this.#asked.get(key);
    if (known !== undefined) return known;
    const found = this.#patterns[kind].test(low) || (kind === 'role' && this.#isJoined(low));
    this.#asked.set(key, found);
    return found;
  }

  /** Whether a sentence tells what somebody else says, by the form of its verb and no word of saying. */
  reports(sentence: string): boolean {
    if (/^\s*(?:Ob|Dass|Wenn|Was|Wie|Wer|Warum|Wann|Wo)\s/u.test(sentence)) return false;
    return this.#reported.test(sentence) && sentence.search(this.verb) === -1;
  }

  /** `diretora-executiva` */
  #isJoined(low: string): boolean {
    const [first = '', ...others] = low.split('-');
    const isCompound =
      others.length > 0 && !this.grammar.isCapital && !/^(?:ex|vice)$/u.test(first);
    return isCompound && this.#patterns.role.test(first);
  }

  /** Whether a word shows that a woman is meant, or a man. */
  genderOf(text: string): 'm' | 'f' | undefined {
    const low = text.toLowerCase();
    if (this.has('woman', low)) return 'f';
    return this.has('man', low) ? 'm' : undefined;
  }

  /** The words of `text`; one that begins a sentence is a name unless the language knows it. */
  read(text: string, seen: Seen): readonly Word[] {
    const words: Word[] = [];
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
      if (MARKS.test(token)) continue;
      const cut = ELIDED.exec(token)?.[0].length ?? 0;
      const isCut = cut > 0 && !/^[DO]['’]\p{Lu}/u.test(token);
      const parts = isCut ? [token.slice(0, cut), token.slice(cut)] : [token];
      let at = index;
      for (const part of parts) {
        words.push(this.#word(part, at, words.at(-1), seen));
        at += part.length;
      }
    }
    if (this.grammar.isCapital) return words.map((_, at) => orSurname(this, words, at));
    return this.grammar.cases ? words.map((_, at) => orNoName(this, words, at, seen)) : words;
  }

  #word(text: string, at: number, before: Word | undefined, seen: Seen): Word {
    const low = text.toLowerCase();
    const word = { text, low, at, end: at + text.length };
    if (!/^[\p{L}\p{N}]/u.test(text))
      return { ...word, kind: /^[,،(]$|^[–—-]$/u.test(text) ? 'comma' : 'mark' };
    // `die 58-Jährige`
    const isAged = this.grammar.isCapital === true && /^\p{N}+-Jährige[rn]?$/u.test(text);
    if (/^\p{N}/u.test(text)) return { ...word, kind: isAged ? 'name' : 'number' };
    if (!/^\p{Lu}/u.test(text) && !/^(?:al|el|аль|эль)-\p{Lu}/u.test(text)) {
      const isInside = PARTICLES.test(text) && !this.#isOwnWord(low, before);
      return { ...word, kind: 'word', ...(isInside && { isParticle: true }) };
    }
    // `lo spettro della C. Ma Rocco Olm`
    if (/^\p{Lu}\.$/u.test(before?.text ?? '') && this.has('conjunction', low) && low.length > 1)
      return { ...word, kind: 'word' };
    const isFirst =
      before === undefined || (before.kind === 'mark' && !/^[)»”"'’]$/u.test(before.text));
    const isDoubtful = isFirst && !isSeen(this.grammar, text, seen);
    const isKnown = isDoubtful && (seen.small.has(low) || this.#isSmall(low));
    const { cases, isVerbLast } = this.grammar;
    const isSurname =
      (cases !== undefined || isVerbLast === true) &&
      before?.kind === 'name' &&
      genderOf(before.text) !== undefined;
    return {
      ...word,
      ...(isSurname && { isSurname }),
      kind: isKnown || this.has('pronoun', low) ? 'word' : 'name',
      ...(isDoubtful && { isFirst: true }),
    };
  }

  /** German has articles that are parts of names behind `von` only: `bezeichnete Kurt Olm das Lager`. */
  #isOwnWord(low: string, before: Word | undefined): boolean {
    if (!this.grammar.isCapital) return false;
    return /^(?:da|das|des|du|do)$/u.test(low)
      ? true
      : /^(?:der|den|zu|ter|te)$/u.test(low) && before?.isParticle !== true;
  }

  #isSmall(low: string): boolean {
    return (
      [
        'preposition',
        'conjunction',
        'adverb',
        'article',
        'indefinite',
        'link',
        'pronoun',
        'role',
        'body',
        'adverbEnd',
        'conjunctionEnd',
      ] as const
    ).some((kind) => this.has(kind, low));
  }
}

/** True of what may stand between the words of a name. */
export function isParticle(word: Word): boolean {
  return word.isParticle === true;
}

/** True of `ONU`, `МИД`. */
export function isAcronym({ text, kind }: Word): boolean {
  return kind === 'name' && /^[\p{Lu}\p{N}]{2,6}(?:-\p{Lu}+)?$/u.test(text);
}

/** True of an article and the like. */
export function isArticle(lexicon: Lexicon, word: Word): boolean {
  return word.kind === 'word' && (lexicon.is('article', word) || lexicon.is('indefinite', word));
}
