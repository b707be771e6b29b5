// How a stretch of text is to be shaped: OpenType features, and script, direction and language where
// guessing from its letters is not enough.
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

/** Features in a settled order, with a text that tells two sets apart. */
interface FeatureSet {
  readonly key: string;
  readonly tags: readonly string[];
  /** Script, direction and language, where they are not left to the shaper. */
  readonly shaping?: Shaping;
}

/** What a text may be shaped with: features that are switched on by tag, and more. */
export type ShapingOptions = readonly string[] | Shaping | null;

const NONE: FeatureSet = { key: '', tags: [] };
const known = new WeakMap<object, FeatureSet>();

/** Settles features; the same object is looked at once. */
export function featureSet(features: ShapingOptions | undefined): FeatureSet {
  if (features === null || features === undefined) return NONE;
  let set = known.get(features);
  if (set === undefined) {
    set = features instanceof Shaping ? withShaping(features) : settle(features);
    known.set(features, set);
  }
  return set;
}

function withShaping(shaping: Shaping): FeatureSet {
  const { key, tags } = settle(shaping.features);
  const { script, direction, language } = shaping;
  return { key: [key, script, direction, language].join('|'), tags, shaping };
}

function settle(features: readonly string[]): FeatureSet {
  const tags = features.toSorted();
  const wrong = tags.find((tag) => !/^[ -~]{4}$/.test(tag));
  if (wrong !== undefined) throw new Error(`"${wrong}" is no OpenType feature tag`);
  return tags.length === 0 ? NONE : { key: tags.join(), tags };
}
