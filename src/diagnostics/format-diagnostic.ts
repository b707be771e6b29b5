// One problem as a person reads it: place, sentence, the lines of the file, what would mend it.
import { styleText } from 'node:util';
import { codeFrame } from './code-frame.ts';
import { comparedLines, type PaintWords } from './compared-lines.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import { lineAndColumn } from './position.ts';
import { visible } from './visible.ts';

export interface FormatOptions {
  readonly colour: boolean;
}

type Style = 'bold' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan' | 'gray';
/** Puts a style on a text, or leaves it alone. */
export type Paint = (style: Style, text: string) => string;

const TINTS: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  'to-do': 'blue',
};

/** Formats a problem; with `text`, the content of its file, the lines that it is about are shown. */
export function formatDiagnostic(
  diagnostic: Diagnostic,
  text?: string,
  options: FormatOptions = { colour: false },
): string {
  const paint = painter(options.colour);
  const tint = TINTS[diagnostic.severity];
  const place = paint('bold', formatPlace(diagnostic, text));
  const label = paint(tint, `${diagnostic.severity}[${diagnostic.code}]`);
  const lines = [`${place}: ${label}: ${visible(diagnostic.message)}`];
  if (text !== undefined && diagnostic.span !== undefined)
    for (const line of codeFrame(text, diagnostic.span, (mark) => paint(tint, mark), paint))
      lines.push(line);
  if (diagnostic.compared !== undefined)
    for (const line of comparedLines(
      diagnostic.compared,
      options.colour ? sides(paint) : undefined,
    ))
      lines.push(line);
  if (diagnostic.hint !== undefined)
    lines.push(`  ${paint('cyan', 'hint:')} ${visible(diagnostic.hint)}`);
  return lines.join('\n');
}

function sides(paint: Paint): PaintWords {
  return (side, words) => paint(side === 'expected' ? 'green' : 'red', words);
}

/** `file:line:column`, as editors and terminals make it a link; the file alone without a place. */
export function formatPlace(
  { file, span, position }: Pick<Diagnostic, 'file' | 'span' | 'position'>,
  text: string | undefined,
): string {
  const place =
    text === undefined || span === undefined ? position : lineAndColumn(text, span.start);
  return place === undefined ? visible(file) : `${visible(file)}:${place.line}:${place.column}`;
}

/** Puts styles on texts if `colour` is true, else leaves them alone. */
export function painter(colour: boolean): Paint {
  if (!colour) return (_style, text) => text;
  return (style, text) => styleText(style, text, { validateStream: false });
}
