// How a language that parts its words by no spaces says who speaks: patterns for its reader.

/** How a language without spaces says who speaks; patterns. */
export interface UnspacedSpeech {
  /** Verbs of saying. */
  readonly verbs: string;
  /** Words that stand for whoever was named before, and those that say it is a woman, or a man. */
  readonly pronouns: string;
  readonly woman: string;
  readonly man: string;
  /** Offices and trades that stand beside a name. */
  readonly offices: string;
  /** What may be written in front of such an office as a part of it. */
  readonly ofOffices: string;
  /** Offices that stand behind the name of a place as well as behind that of a person. */
  readonly placed: string;
  /** How people are addressed, behind their names. */
  readonly honorifics: string;
  /** How names of bodies and papers end; and bodies that are not known by their ends. */
  readonly bodies: string;
  readonly known: string;
  /** Somebody whom the text does not name. */
  readonly nobody: string;
  /** What stands before a subject and is no part of it. */
  readonly openings: string;
  /** What follows a subject: adverbs, dates, the particles of a topic. */
  readonly stops: string;
  /** Surnames. */
  readonly surnames: string;
  /** The letters that names of other languages are written in. */
  readonly foreign: string;
  /** Places that are no names of people. */
  readonly places: string;
  /** Before or after a quotation that is a name or a term. */
  readonly termBefore: string;
  readonly termAfter: string;
}
