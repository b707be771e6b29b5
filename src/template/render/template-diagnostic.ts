// A fault in a template as a diagnostic that points into the file.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TemplateSource } from '../template-source.ts';
import type { TemplateFault } from './template-fault.ts';

/** Names file, line and column; the span marks the rest of the line. */
export function templateDiagnostic(template: TemplateSource, fault: TemplateFault): Diagnostic {
  const { line, column = 1, path, message } = fault;
  const place = line === undefined ? '' : `, at line ${line}, column ${column}`;
  const text = template.files.get(path);
  const span = text === undefined || line === undefined ? undefined : spanOf(text, line, column);
  return {
    code: 'template-error',
    severity: 'error',
    message: `${message}${place}`,
    file: `${template.name}/${path}`,
    ...(span && { span }),
    hint: hint(message),
  };
}

function spanOf(text: string, line: number, column: number): { start: number; end: number } {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  const length = lines[line - 1]?.length ?? 0;
  const start = Math.min(before + column - 1, text.length);
  return { start, end: Math.max(start, before + length) };
}

const HELPERS = 'Templates may use if, unless, each, with, lookup and prose';

function hint(message: string): string {
  if (message.includes('not defined')) return '`briefing build --emit view` shows what there is';
  if (message.includes('no helper')) return HELPERS;
  if (message.includes('escape'))
    return 'Write {{value}}, or {{prose value}} for emphasis and links';
  if (message.includes('not a text'))
    return 'Print what is in it: {{#each list}} … {{/each}}, {{mapping.name}}';
  if (message.includes('mail')) return 'A mail holds words, pictures and links; it runs nothing';
  if (message.includes('too much')) return 'Write each value of the brief once';
  if (message.includes('takes') || message.includes('opens')) return HELPERS;
  if (message.includes('partial')) return 'Partials are the files in the folder partials/';
  return 'Compare the file with the one of the template briefing';
}
