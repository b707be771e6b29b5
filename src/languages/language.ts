// What the program knows of a language. Every member but the first three may be missing: whoever needs
// it then says nothing. Strings that are called patterns are the inside of a regular expression.

import type { ReportedWords } from './reported-words.ts';
import type { SpacedSpeech } from './spaced-speech.ts';
import type { SpeechWords } from './speech-words.ts';
import type { UnspacedSpeech } from './unspaced-speech.ts';

/** One language; `languages.ts` has the table of all. */
export interface Language {
  /** Its name in English. */
  readonly name: string;
  readonly script: 'Arab' | 'Cyrl' | 'Hans' | 'Hebr' | 'Jpan' | 'Kore' | 'Latn';
  /** True if there are patterns by which its words are parted at the ends of lines. */
  readonly hyphenated: boolean;
  /** A pattern of words that a number follows and belongs to: `article` in “Article 7”. */
  readonly numbered?: string;
  /** Stands for a link without words of its own to what is withheld. */
  readonly withheld?: string;
  /** Its most common words, as a pattern: they tell it from others in the same letters. */
  readonly common?: string;
  readonly marked?: MarkedWords;
  readonly interview?: InterviewWords;
  /** Letters that no other language of its script which is known here has. */
  readonly letters?: string;
  readonly dates?: DateWords;
  readonly numbers?: NumberWords;
  readonly durations?: DurationWords;
  /** Words that any two of its sentences may share, and those of them that a statement hangs on. */
  readonly small?: { readonly words: string; readonly turning: string };
  /** `page 3 of 9` at the foot of a page: patterns of the two words. */
  readonly pages?: { readonly page: string; readonly of?: string };
  /** A pattern of what stands where a text is still to be written, beside TODO and the like. */
  readonly notYet?: string;
  readonly bylines?: BylineWords;
  /** A pattern of how people are addressed: no office, though it may be part of how one is written. */
  readonly honorifics?: string;
  readonly negations?: NegationWords;
  readonly speech?: SpeechWords;
  readonly reported?: ReportedWords;
  /** What it needs beside that where it has no capitals. */
  readonly spaced?: SpacedSpeech;
  /** The same for a language that parts its words by no spaces. */
  readonly unspaced?: UnspacedSpeech;
  readonly wording?: WordingLists;
}

/** How a language writes dates. */
export interface DateWords {
  /** True if a date is day, month and year without further words; others are left to Intl. */
  readonly isDayMonthYear?: true;
  /** The first day of a month, where it is no plain number: `1er`. */
  readonly firstDay?: string;
  /** Words in dates that others write; without them the names of its months are not known. */
  readonly reading?: {
    /** Regions with names of their own for the months. */
    readonly regions?: readonly string[];
    /** Words that may stand in a date and say nothing of it. */
    readonly fillers?: string;
    /** A pattern of what may stand between a date and a time. */
    readonly beforeTime?: string;
    /** A pattern of what follows the number of a day: `st`. */
    readonly ordinals?: string;
    /** Letters that are written in front of the name of a month. */
    readonly prefix?: string;
  };
  /** A pattern of how the names of months begin, behind the number of a day. */
  readonly monthsAfterDay?: string;
  /** A pattern of months that stand before the number of a day. */
  readonly monthsBeforeDay?: string;
}

/**
 * Numbers in words, in their order, with `/` between the forms of one. The apostrophe stands for
 * every kind of apostrophe.
 */
export interface NumberWords {
  /** One to nine. */
  readonly ones: string;
  /** Ten to nineteen; fewer where a language counts otherwise. */
  readonly teens: string;
  /** Twenty, thirty, to ninety, or as far as a language has words of its own. */
  readonly tens: string;
  /** Others, which are read in lengths of time only. */
  readonly more?: readonly (readonly [words: string, value: number])[];
  /** A pattern of what stands between tens and ones; without it numbers are read in lengths of time only. */
  readonly joint?: string;
  /** True if ones stand before tens: `einundzwanzig`, خمسة وأربعون. */
  readonly isOnesFirst?: true;
  /** A pattern of words that make a number another one. */
  readonly scales?: string;
}

/** A length of time by the calendar: a month has as many days as it has. */
export interface Length {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
}

type Lengths = readonly (readonly [words: string, length: Length])[];

/** How a language counts time. Words are in small letters, without accents and apostrophes. */
export interface DurationWords {
  readonly units: Lengths;
  /** Units that are a whole length without a number: `شهران`, `півроку`. */
  readonly wholes?: Lengths;
  /** Units that are one of their kind where no number stands: `شهر`. */
  readonly ones?: string;
  /** Words before a length: a unit after them is one of its kind. */
  readonly leads?: string;
  readonly and: string;
  readonly half: string;
  /** Articles, which say nothing beside a half. */
  readonly articles?: string;
  /** A word that makes of a unit one of its kind: `month-long`. */
  readonly behind?: string;
  /** Letters that are written in front of a word and are words of their own. */
  readonly prefixes?: readonly string[];
  /** Adjectives such as `21-денне`, by their endings, with the unit that they stand for. */
  readonly adjectives?: readonly (readonly [ending: RegExp, unit: string])[];
  /** Numbers that have another form in front of such an adjective: `двотижневе`. */
  readonly joined?: Readonly<Record<string, string>>;
  /** What makes of a length less, or more, than it says: it is not read then. */
  readonly unclear: RegExp;
  /** What follows is about a time to come. */
  readonly renewable: RegExp;
}

/** The lines above an article, as patterns. */
export interface BylineWords {
  /** Before the name of who wrote it; heeds capitals. */
  readonly by: string;
  readonly published?: string;
  readonly and?: string;
  /** Before the place where it was written. */
  readonly from?: string;
}

/** What stands before the words of whoever asks and whoever answers; patterns of whole labels. */
export interface InterviewWords {
  readonly question: string;
  readonly answer: string;
  /** How people speak of themselves: answers that have no label are told by it. */
  readonly self?: string;
  /** How they speak to somebody: so are questions told that have no question mark. */
  readonly you?: string;
  /** What stands before the name of whoever asks: `interview by`. */
  readonly asks?: string;
  /** What says above the first question that somebody is asked: `talked to`, `in an interview`. */
  readonly announces?: string;
}

/** What stands beside words between marks that nobody said; patterns. */
export interface MarkedWords {
  /** Right before what is only called so, and what a sign or slogan has: `so-called`, `the word`. */
  readonly naming: string;
  /** Works, ships, laws, operations and others with a name of their own, right before it. */
  readonly works: string;
  /** What leads to reported speech, in languages whose titles have no capitals. */
  readonly that?: string;
  /** Right after a term: `means`. */
  readonly means?: string;
  /** Says, beside the verbs of `speech`, that somebody speaks. */
  readonly tells?: string;
  /** Says that something was not said: `never said`. */
  readonly unsaid?: string;
  /** What begins a clause that somebody was told: `told “The Courier” why …`. */
  readonly told?: string;
  /** Nouns for what is said, behind it, where names stand before the noun that belongs to them. */
  readonly words?: string;
}

/** Words that turn a statement round, as patterns. */
export interface NegationWords {
  readonly negation: string;
  /** Negations that stand apart between commas and still hold for what is around them. */
  readonly apart: string;
  /** Words that begin a clause of their own. */
  readonly clause: string;
  /** Words after a negation that take it back: `not only`. */
  readonly only: string;
  /** Those that begin a clause which stands for itself: `without`. */
  readonly open?: string;
  /** How many words may stand between a quotation and the negation behind it; none if this is missing. */
  readonly behind?: number;
}

/** A wording that a careful desk avoids. */
export interface Wording {
  /** Every match holds one of these, in lower case: most texts hold none, and are soon read. */
  readonly stems: readonly string[];
  /** A regular expression without anchors; it has to match whole words. */
  readonly words: string;
  /** True if capitals matter; else they don't. */
  readonly cased?: true;
  /** What to write instead. */
  readonly neutral: string;
  /** Matches where the wording is meant otherwise, in the same sentence. */
  readonly unless?: string;
  /** True for words that are in order where the item names its source. */
  readonly orSource?: true;
}

/** What the checks look for in the desk's own prose. */
export interface WordingLists {
  /** Verbs of attribution that judge the speaker. */
  readonly verbs: readonly Wording[];
  /** Attributions to nobody. */
  readonly weasels: readonly Wording[];
  /** Words that take a side. */
  readonly loaded: readonly Wording[];
  /** Shows that a sentence gives the words to somebody: `called it`, `according to`. */
  readonly attributed: string;
  /** Degrees of likelihood, and levels of confidence. */
  readonly likelihood: string;
  readonly confidence: string;
  /** Every match of `confidence` holds this, in lower case. */
  readonly confidenceStem: string;
}

/**
 * Letters and figures for the inside of a class: what `\p{L}\p{N}` means in Latin, Greek and Cyrillic,
 * by ranges. V8 compiles these ten times as fast, and the lists of wordings are in no other script.
 */
export const WORD_CHARACTERS =
  '0-9A-Za-z\\xAA\\xB2\\xB3\\xB5\\xB9\\xBA\\xBC-\\xBE\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02AF\\u0370-\\u0481\\u048A-\\u052F\\u1E00-\\u1FFF';
