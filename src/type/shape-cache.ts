// Remembers shaped words; starts afresh when full, so that a long run of many briefs stays flat.

const LIMIT = 20_000;

/** A bounded map from features and text to what was made of them. */
export class ShapeCache<Value> {
  readonly #byFeatures = new Map<string, Map<string, Value>>();
  #size = 0;

  get(features: string, text: string): Value | undefined {
    return this.#byFeatures.get(features)?.get(text);
  }

  set(features: string, text: string, value: Value): void {
    if (this.#size >= LIMIT) this.#clear();
    let byText = this.#byFeatures.get(features);
    if (byText === undefined) {
      byText = new Map();
      this.#byFeatures.set(features, byText);
    }
    byText.set(text, value);
    this.#size++;
  }

  #clear(): void {
    this.#byFeatures.clear();
    this.#size = 0;
  }
}
