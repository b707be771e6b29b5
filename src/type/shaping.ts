// How a stretch of text is to be shaped where guessing from its letters is not enough.
import type { Direction } from '../languages/writing.ts';

/** Script, direction and language for the shaper, beside the features. Equal ones are one object. */
export class Shaping {
  readonly features: readonly string[];
  /** ISO 15924 code. */
  readonly script: string | undefined;
  readonly direction: Direction | undefined;
  /** BCP 47 tag: chooses forms that differ by language, such as the dotless i of Turkish. */
  readonly language: string | undefined;

  private constructor(
    features: readonly string[],
    script: string | undefined,
    direction: Direction | undefined,
    language: string | undefined,
  ) {
    this.features = features;
    this.script = script;
    this.direction = direction;
    this.language = language;
  }

  static readonly #made = new Map<string, Shaping>();

  /** The shaping with these values; the same values give the same object. */
  static of(
    features: readonly string[],
    script?: string,
    direction?: Direction,
    language?: string,
  ): Shaping {
    const key = [features.join(), script, direction, language].join('|');
    let shaping = Shaping.#made.get(key);
    if (shaping === undefined) {
      // Languages come from briefs: a long run must not gather them for ever.
      if (Shaping.#made.size > 1000) Shaping.#made.clear();
      shaping = new Shaping(features, script, direction, language);
      Shaping.#made.set(key, shaping);
    }
    return shaping;
  }
}

/** Languages whose letters have forms of their own in fonts for Latin, Greek and Cyrillic. */
const OWN_FORMS = /^(?:az|ba|bg|ca|chv|crh|cv|kk|mk|mo|nl|pl|ro|sr|tr|tt)\b/i;

/** True if a language can change how its letters look in the main faces. */
export function hasOwnForms(language: string): boolean {
  return OWN_FORMS.test(language);
}
