// The words by which a language says who speaks, and how it makes the sentences that report.

/** The words by which a language says who speaks; patterns of whole words. */
export interface SpeechWords {
  /** Verbs of saying, with what belongs to them. */
  readonly verbs: string;
  /** Words before a name: `according to`. */
  readonly according: string;
  /** Words that stand for whoever was named before. */
  readonly pronouns: string;
  /** Words that end a subject: prepositions, days, conjunctions. */
  readonly stops?: string;
  /** Words of an office or trade, which are no names. */
  readonly roles: string;
  /** Bodies and papers that speak: ministry, report, statement. */
  readonly bodies: string;
  /** Words that may stand before a body: articles, prepositions, adjectives. */
  readonly before?: string;
  /** What the office of somebody who speaks for others holds. */
  readonly spokesperson: string;
  /** Articles before somebody who is not known. */
  readonly indefinite?: string;
  /** How its sentences are made, where that is known. */
  readonly grammar?: SpeechGrammar;
}

/** How a language makes the sentences that report; patterns of whole words. */
export interface SpeechGrammar {
  /** Words before whatever is no subject. */
  readonly prepositions: string;
  /** Words that begin a clause of their own. */
  readonly conjunctions: string;
  /** Days, times and manners, which stand anywhere. */
  readonly adverbs: string;
  /** What shows in a word with a small letter that it is an adverb, or a verb that begins a clause. */
  readonly small?: { readonly adverbs: string; readonly conjunctions: string };
  /** Words before a subject that is known: `the`, `this`, `his`. */
  readonly articles: string;
  /** Those that say whose somebody is: `his` of `his neighbour`. */
  readonly possessives?: string;
  /** Words that join a name to what it belongs to: `of`. */
  readonly links: string;
  /** Words for what a ministry is about, which stand between an office and a name. */
  readonly topics?: string;
  /** `Mr` and the like, of a man or a woman. */
  readonly titles?: string;
  /** What shows in a verb, a pronoun or an office that a woman is meant, and that a man is. */
  readonly woman?: string;
  readonly man?: string;
  /** How verbs end that tell nobody: `В министерстве сообщили`. */
  readonly impersonal?: string;
  /** Verbs that report without a word of saying: `Hinweise gebe es nicht`. */
  readonly reported?: string;
  /** Offices that are called by several words, each a pattern: the mayor is the first citizen. */
  readonly sameOffices?: readonly string[];
  /** Offices of a court, and others that one holds at a time: who holds one is nobody who was named without it. */
  readonly courts?: string;
  /** What a body publishes, and does not say by itself: `nota`. */
  readonly statements?: string;
  /** What stands for a body that was named before: `the company`. */
  readonly anybody?: string;
  /** Articles before a woman or a feminine noun, and before a man or a masculine one. */
  readonly articlesOf?: { readonly f: string; readonly m?: string };
  /** Words before whoever sees it so: `for`. */
  readonly views?: string;
  /** How a sentence begins that tells who said what stands before it: `So said`. */
  readonly echoes?: string;
  /** True if the subject may be missing. */
  readonly isDropping?: true;
  /** True if the verb stands at the end. */
  readonly isVerbLast?: true;
  /** True if any noun has a capital. */
  readonly isCapital?: true;
  /** How given names of men and women end, and men whose names end otherwise. */
  readonly names?: { readonly m: RegExp; readonly f: RegExp; readonly men?: RegExp };
  /** The cases of names, and what the names of bodies are without one. */
  readonly cases?: Declension & {
    readonly bodies: Endings;
    /** What the adjectives of bodies are, by the ends that they have behind a preposition. */
    readonly adjectives: Endings;
    /** How a verb of the past ends that hardly a noun ends like. */
    readonly past: RegExp;
    /** How a noun ends that is no subject: `жительнице`. */
    readonly obliques: RegExp;
    /** How an office of several people ends. */
    readonly plurals: RegExp;
    /** How the genitive of a noun ends. */
    readonly genitives: RegExp;
    /** How a place ends behind an office, where hardly any name does: `президент Украины`. */
    readonly places: RegExp;
  };
}

/** How the names of men and of women are declined. */
export interface Declension {
  readonly m: readonly Paradigm[];
  readonly f: readonly Paradigm[];
}

/**
 * How a stem ends, and the ends of the nominative, genitive, dative, accusative, instrumental and
 * locative; the nominative alone of names that are not declined.
 */
export type Paradigm = readonly [stem: string, ends: string];

/** Ends of words, each with what stands for it; the first that fits. */
export type Endings = readonly (readonly [end: RegExp, instead: string])[];
