// Reads the values of `--set`.

import { InvalidArgumentError } from 'commander';
import type { Override } from '../brief/parse-brief.ts';

/** Adds one `path=value` to those before it. */
export function collectOverride(text: string, before: readonly Override[] = []): Override[] {
  const equals = text.indexOf('=');
  if (equals < 1) throw new InvalidArgumentError('Write path=value, e.g. status=draft.');
  return [...before, { path: text.slice(0, equals).trim(), value: text.slice(equals + 1) }];
}
