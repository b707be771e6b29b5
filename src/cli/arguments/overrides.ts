// Reads the values of `--set`: one that is typed, or a file of them.

import { InvalidArgumentError } from 'commander';
import { readOverrides } from '../../brief/overrides/override-file.ts';
import type { Override } from '../../brief/parse-brief.ts';
import { decodeText } from '../../brief/yaml/decode-text.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../../diagnostics/format-diagnostic.ts';
import { readBounded } from '../../files/disk/read-file.ts';

/** Adds one `path=value`, or the values of `@file`, to those before it. */
export function collectOverride(text: string, before: readonly Override[] = []): Override[] {
  if (text.startsWith('@')) return [...before, ...overridesOf(text.slice(1))];
  const equals = text.indexOf('=');
  if (equals < 1)
    throw new InvalidArgumentError('Write path=value, e.g. status=draft, or @file.yaml.');
  return [...before, { path: text.slice(0, equals).trim(), value: text.slice(equals + 1) }];
}

function overridesOf(file: string): readonly Override[] {
  const { bytes, problem } = readBounded(file, file);
  if (problem) throw refusal([problem], undefined);
  const { text, diagnostics: faults } = decodeText(bytes, file);
  if (text === undefined) throw refusal(faults, undefined);
  const { overrides, diagnostics } = readOverrides(text, file);
  if (hasErrors(diagnostics)) throw refusal(diagnostics, text);
  return overrides;
}

function refusal(problems: readonly Diagnostic[], text: string | undefined): InvalidArgumentError {
  const told = problems.map((problem) => formatDiagnostic(problem, text, { colour: false }));
  return new InvalidArgumentError(`\n${told.join('\n\n')}`);
}
