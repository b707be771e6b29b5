// The value of `--format`: kinds of document with commas between.

import { InvalidArgumentError } from 'commander';
import { FORMATS, type Format } from '../../build/formats.ts';

/** Reads for instance `pdf,html`; each kind counts once. */
export function parseFormats(value: string): readonly Format[] {
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !isFormat(name));
  if (unknown === undefined) return [...new Set(names.filter(isFormat))];
  throw new InvalidArgumentError(
    `Write one or several of ${FORMATS.join(', ')}, with commas between.`,
  );
}

function isFormat(name: string): name is Format {
  return FORMATS.some((format) => format === name);
}
