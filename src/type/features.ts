// OpenType features as callers write them, and in the one form that the shaper and its cache use.
import { Shaping } from './shaping.ts';

/** Features to switch on by tag (`['onum', 'smcp']`) or to set (`{ liga: false, ss01: 1 }`). */
export type Features = readonly string[] | Readonly<Record<string, boolean | number>>;

/** Features in a settled order, with a text that tells two sets apart. */
export interface FeatureSet {
  readonly key: string;
  readonly settings: readonly FeatureSetting[];
  /** Script, direction and language, where they are not left to the shaper. */
  readonly shaping?: Shaping;
}

export interface FeatureSetting {
  readonly tag: string;
  readonly value: number;
}

/** What a text may be shaped with. */
export type ShapingOptions = Features | Shaping | null;

const NONE: FeatureSet = { key: '', settings: [] };
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
  const { key, settings } = settle(shaping.features);
  const { script, direction, language } = shaping;
  return { key: [key, script, direction, language].join('|'), settings, shaping };
}

function settle(features: Features): FeatureSet {
  const settings = (
    Array.isArray(features)
      ? features.map((tag: string): FeatureSetting => ({ tag, value: 1 }))
      : Object.entries(features).map(([tag, value]) => ({ tag, value: Number(value) }))
  ).sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const wrong = settings.find(({ tag }) => !/^[ -~]{4}$/.test(tag));
  if (wrong !== undefined) throw new Error(`"${wrong.tag}" is no OpenType feature tag`);
  if (settings.length === 0) return NONE;
  return { key: settings.map(({ tag, value }) => `${tag}=${value}`).join(), settings };
}
