// How much a template may do and write for one brief: it may come from anybody.
import { type Place, PlacedError } from './template-fault.ts';

/** What a rendering may take, whatever the brief: characters of template run through, and written. */
const STEPS = 200_000_000;
const WRITTEN = 1_000_000;
/** What it may take more for each character of the view. Our templates take 200, and write 8. */
const STEPS_A_CHARACTER = 2000;
const WRITTEN_A_CHARACTER = 50;
/** A call takes its time even if there is nothing in it. */
const LEAST_STEPS = 500;

/** Counts what one rendering does. */
export class Budget {
  readonly #view: object;
  #size: number | undefined;
  #steps = 0;
  #weight = LEAST_STEPS;

  constructor(view: object) {
    this.#view = view;
  }

  /** Runs a file of `length` characters, and looks at how much it writes. */
  run(length: number, render: () => string): string {
    const outer = this.#weight;
    this.#weight = Math.max(LEAST_STEPS, length);
    try {
      this.step();
      const written = render();
      if (written.length > WRITTEN && written.length > this.#allowed(WRITTEN, WRITTEN_A_CHARACTER))
        throw new PlacedError('the template writes too much: many times what is in the brief');
      return written;
    } finally {
      this.#weight = outer;
    }
  }

  /** Goes once through the file that is being run, or through a block of it. */
  step(start?: Place): void {
    this.#steps += this.#weight;
    if (this.#steps > STEPS && this.#steps > this.#allowed(STEPS, STEPS_A_CHARACTER))
      throw new PlacedError(
        'the template repeats too much: its partials and its {{#each}} multiply one another',
        start,
      );
  }

  #allowed(least: number, each: number): number {
    this.#size ??= sizeOf(this.#view, new Set());
    return least + each * this.#size;
  }
}

/** The characters of all texts in a value, and one for each other value. */
function sizeOf(value: unknown, seen: Set<object>): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null || seen.has(value)) return 1;
  seen.add(value);
  let size = 1;
  for (const inner of value instanceof Map ? value.values() : Object.values(value))
    size += sizeOf(inner, seen);
  return size;
}
