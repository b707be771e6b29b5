// What is wrong in a file of a template: thrown where it is found, told as a diagnostic with its place.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TemplateSource } from '../template-source.ts';

/** A fault with the file of the template that it stands in. */
export class TemplateFault extends Error {
  readonly path: string;
  /** Counted from 1; absent where nobody knows. */
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(path: string, message: string, place: Partial<Place> = {}) {
    super(message);
    this.path = path;
    this.line = place.line;
    this.column = place.column;
  }
}

/** Thrown where a template runs; it says its place as Handlebars' own errors do. */
export class PlacedError extends Error {
  readonly lineNumber: number | undefined;
  readonly column: number | undefined;

  constructor(message: string, start?: Place) {
    super(message);
    this.lineNumber = start?.line;
    this.column = start?.column;
  }
}

/** Both are counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

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

/** Line and column, both from 1, of a message such as `Parse error on line 2:\n…{{ }\n----^`. */
export function placeOfSyntaxError(
  message: string,
  source: string,
): { line: number; column: number } | undefined {
  const [first = '', shown = '', arrow = ''] = message.split('\n');
  const line = Number(/on line (\d+)/.exec(first)?.[1]);
  if (!line) return undefined;
  const caret = arrow.indexOf('^');
  if (caret === -1) return { line, column: 1 };
  const before = shown.slice(0, caret).replace(/^\.\.\./, '');
  const after = shown.slice(caret).replace(/\.\.\.$/, '');
  const offset = findShown(source, before, after);
  if (offset === undefined) return { line, column: 1 };
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

// The picture leaves out line ends, so the text is searched without them.
function findShown(source: string, before: string, after: string): number | undefined {
  const offsets = [...source.matchAll(/[^\n]/g)].map((match) => match.index);
  const at = source.replaceAll('\n', '').indexOf(before + after);
  if (at === -1) return undefined;
  return offsets[at + before.length] ?? source.length;
}
