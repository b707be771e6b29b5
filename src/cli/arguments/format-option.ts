// The kinds of documents that a command makes.
import { InvalidArgumentError, Option } from 'commander';
import { FORMATS, type Format } from '../../build/formats.ts';

/** `--format`, a PDF unless told otherwise. */
export function formatOption(description: string): Option {
  return new Option('--format <list>', description).argParser(parseFormats).default(['pdf'], 'pdf');
}

/** For instance `pdf,html`; each kind counts once. */
function parseFormats(value: string): readonly Format[] {
  const names = value.split(',').map((name) => name.trim());
  const isFormat = (name: string): name is Format => FORMATS.some((format) => format === name);
  if (names.every(isFormat)) return [...new Set(names)];
  throw new InvalidArgumentError(
    `Write one or several of ${FORMATS.join(', ')}, with commas between.`,
  );
}
