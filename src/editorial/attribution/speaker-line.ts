// A line of a transcript that names who speaks.

/** A line that says who speaks the words after it. */
export interface SpeakerLine {
  /** As written, without times and marks of emphasis. */
  readonly name: string;
  /** Whose words follow: those of whoever asks or answers, or of whom the line names. */
  readonly form: 'question' | 'answer' | 'name';
  readonly start: number;
  /** Where the words begin. */
  readonly wordsAt: number;
}
