// Numbers of a brief as their author wrote them: to YAML, `3.50` is the number 3.5.
import { roleValues } from './format/schema-walk.ts';
import { replaceAt } from './overrides/replace-at.ts';
import type { Path } from './yaml/path-text.ts';

/** A number of YAML that reads the same to people. */
const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;

/** The values, in which numbers that would lose digits are texts; `written` knows what stands at a place. */
export function withWrittenNumbers(
  value: unknown,
  written: (path: Path) => string | undefined,
): unknown {
  let result = value;
  for (const { value: number, path } of roleValues(value, 'quantity')) {
    const text = typeof number === 'number' ? written(path) : undefined;
    if (text !== undefined && PLAIN.test(text) && text !== String(number))
      result = replaceAt(result, path, text);
  }
  return result;
}
