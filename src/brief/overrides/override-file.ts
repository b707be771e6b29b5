// A file of values for `--set @file.yaml`: a brief with only what is to be different.
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { type ParsedYaml, parseYamlText } from '../yaml/parse-yaml-text.ts';
import { type Path, pathText } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';
import type { Override } from './overrides.ts';

/** The overrides that stand in a file; none if its YAML has errors. */
export interface OverrideFile {
  readonly overrides: readonly Override[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a file of values. Mappings are merged key by key, everything else replaces what the brief
 * has; a mapping in the place of a list names its items by index or id, as paths do.
 */
export function readOverrides(text: string, file: string): OverrideFile {
  const yaml = parseYamlText(text, file);
  const { value, diagnostics } = yaml;
  if (hasErrors(diagnostics)) return { overrides: [], diagnostics };
  if (!isRecord(value)) return { overrides: [], diagnostics: [noMapping(file)] };
  return { overrides: [...leaves(value, [], { yaml, text, file })], diagnostics };
}

interface Origin {
  readonly yaml: ParsedYaml;
  readonly text: string;
  readonly file: string;
}

function* leaves(value: unknown, path: Path, origin: Origin): Generator<Override> {
  if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) yield* leaves(item, [...path, key], origin);
    return;
  }
  const { yaml, text, file } = origin;
  const span = yaml.locate(path) ?? { start: 0, end: 0 };
  const key = yaml.locateKey(path) ?? span;
  const place = { file, text, span, key };
  const isText = typeof value === 'string';
  yield { path: pathText(path), value: valueText(value), place, isText };
}

/** The value as it would be typed behind `--set path=`. */
function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function noMapping(file: string): Diagnostic {
  return {
    code: 'empty-brief',
    severity: 'error',
    message: 'the file holds no values to set',
    file,
    span: { start: 0, end: 0 },
    hint: 'write it like a brief that has only what is to be different',
  };
}
