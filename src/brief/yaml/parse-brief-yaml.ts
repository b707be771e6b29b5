// The YAML of a brief: its values with the lines of texts as typed, and warnings where YAML takes
// away what seems to belong to a text.

import { type ParsedYaml, parseYamlText } from './parse-yaml-text.ts';
import { textAfterHash } from './text-after-hash.ts';
import { keepTypedLines } from './typed-lines.ts';

/** Parses the text of a brief, or of a file that it includes. */
export function parseBriefYaml(text: string, file: string): ParsedYaml {
  const yaml = parseYamlText(text, file);
  if (yaml.broken) return yaml;
  const own = { file, text, yaml };
  const found = [...textAfterHash(own), ...keepTypedLines(own)];
  return found.length === 0 ? yaml : { ...yaml, diagnostics: [...yaml.diagnostics, ...found] };
}
