// A text as YAML writes it, for briefs that this program begins.
import { stringify } from 'yaml';

/** The text in one line, in quotation marks only where YAML needs them. */
export function yamlText(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return stringify(line, { version: '1.2', lineWidth: 0 }).trimEnd();
}
