// The values of scalars: folded lines, and the numbers, truth values and nulls of YAML's core schema.
import { CST, isScalar, type ScalarTag, Schema } from 'yaml';
import { beyond } from './beyond.ts';
import { NEWLINE, SPACE } from './characters.ts';

/** Lines as one: a break is a space, and each empty line after it a break. Knows no tabs. */
export function folded(source: string): string {
  let end = source.indexOf('\n');
  if (end === -1) return source;
  let value = '';
  let from = 0;
  while (end !== -1) {
    let breaks = 0;
    let next = end;
    for (; isBlank(source.charCodeAt(next)); next += 1)
      if (source.charCodeAt(next) === NEWLINE) breaks += 1;
    value += source.slice(from, endOfWords(source, from, end));
    value += breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
    from = next;
    end = source.indexOf('\n', from);
  }
  return value + source.slice(from);
}

function isBlank(code: number): boolean {
  return code === SPACE || code === NEWLINE;
}

function endOfWords(source: string, from: number, to: number): number {
  let end = to;
  while (end > from && source.charCodeAt(end - 1) === SPACE) end -= 1;
  return end;
}

/** The value of a scalar in quotation marks, which stand at both ends of `source`. */
export function quotedValue(source: string): string {
  if (source.startsWith("'")) return folded(source.slice(1, -1)).replaceAll("''", "'");
  if (!source.includes('\\')) return folded(source.slice(1, -1));
  return byLibrary({ type: 'double-quoted-scalar', offset: 0, indent: 0, source });
}

/** The value of a block scalar; `source` is what stands below its header. */
export function blockValue(header: string, source: string, indent: number): string {
  const props: CST.Token[] = [{ type: 'block-scalar-header', offset: 0, indent, source: header }];
  return byLibrary({ type: 'block-scalar', offset: 0, indent, props, source });
}

function byLibrary(token: CST.FlowScalar | CST.BlockScalar): string {
  return CST.resolveAsScalar(token, true, beyond).value;
}

/** How a text begins that may be no text: a number, `true`, `null`, … */
const NO_TEXT = /^(?:[-+.~\d]|[tTfFnN]\w{3,4}$)/;

let tags: readonly ScalarTag[] | undefined;

/** What a text without quotation marks means in the core schema. */
export function plainValue(text: string): unknown {
  if (!NO_TEXT.test(text)) return text;
  tags ??= new Schema({ schema: 'core' }).tags.filter((tag): tag is ScalarTag => !tag.collection);
  const tag = tags.find(({ test }) => test?.test(text));
  if (tag === undefined) return text;
  const value = tag.resolve(text, beyond, { intAsBigInt: false });
  return isScalar(value) ? value.value : value;
}
