// What is being written at a place of a text that may be half finished: a key or a value, and of what.
// By lines and indentation, for which no sound YAML is needed. Pure.

/** What stands at the place. */
export interface WritingPlace {
  readonly kind: 'key' | 'value';
  /** The path of the mapping that a key is of, or of the field that a value is of; items are 0. */
  readonly path: readonly (string | number)[];
  /** Where what has been written of it begins, on the line. */
  readonly from: number;
}

const LINE =
  /^(\s*)((?:-\s+|-$)*)(?:((?:"[^"]*"|'[^']*'|[^\s"'#:[\]{},][^:#{}[\]]*?)):(?=\s|$)(\s*))?/;

interface Read {
  /** Where the key, or what may become one, stands. */
  readonly indent: number;
  readonly dashes: readonly number[];
  readonly key: string | undefined;
  readonly value: number;
}

function read(line: string): Read {
  const [, space = '', dashes = '', key, gap = ''] = LINE.exec(line) ?? [];
  const indent = space.length + dashes.length;
  const at = [...dashes.matchAll(/-/g)].map(({ index }) => space.length + index);
  const bare = key?.replace(/^(["'])(.*)\1$/, '$2');
  return { indent, dashes: at, key: bare, value: indent + (key?.length ?? 0) + 1 + gap.length };
}

/** What is being written at `column` of the last of `lines`, which are all up to that one. */
export function writingPlace(lines: readonly string[], column: number): WritingPlace | undefined {
  const line = lines.at(-1) ?? '';
  const before = line.slice(0, column);
  if (/(?:^|\s)#/.test(before.replace(/"[^"]*"|'[^']*'/g, ''))) return undefined;
  const own = read(before);
  const around = pathAbove(lines.slice(0, -1), own);
  if (around === undefined) return undefined;
  if (own.key === undefined) {
    const typed = before.slice(own.indent);
    if (/^[[{"']/.test(typed)) return inFlow([...around], typed, own.indent);
    return { kind: 'key', path: around, from: own.indent };
  }
  const path = [...around, own.key];
  const typed = before.slice(own.value);
  if (/^[[{]/.test(typed)) return inFlow(path, typed, own.value);
  return column < own.value ? undefined : { kind: 'value', path, from: own.value };
}

/** The path of what a line with this indentation stands in. */
function pathAbove(lines: readonly string[], own: Read): (string | number)[] | undefined {
  let path: (string | number)[] = own.dashes.map(() => 0);
  let indent = own.dashes[0] ?? own.indent;
  let isItem = own.dashes.length > 0;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]!;
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const above = read(line);
    const { key, dashes } = above;
    const start = dashes[0] ?? above.indent;
    // A list may stand as far left as its key.
    const isKeyOfList =
      isItem && key !== undefined && dashes.length === 0 && above.indent === indent;
    if (key !== undefined && (above.indent < indent || isKeyOfList)) {
      if (/[|>][+-]?\d?\s*$/.test(line) && !isKeyOfList) return undefined;
      path = [...dashes.map(() => 0), key, ...path];
      indent = start;
      isItem = dashes.length > 0;
    } else if (dashes.length > 0 && start < indent) {
      path = [...dashes.filter((dash) => dash < indent).map(() => 0), ...path];
      indent = start;
      isItem = true;
    }
  }
  return path;
}

/** Inside `{ }` and `[ ]` on one line. */
function inFlow(
  path: (string | number)[],
  typed: string,
  offset: number,
): WritingPlace | undefined {
  const open: { mapping: boolean; key?: string | undefined }[] = [];
  let from = 0;
  let text = '';
  for (let at = 0; at < typed.length; at++) {
    const sign = typed[at]!;
    const top = open.at(-1);
    if (sign === '"' || sign === "'") {
      const end = typed.indexOf(sign, at + 1);
      if (end < 0) return undefined;
      text += typed.slice(at + 1, end);
      at = end;
    } else if (sign === '{' || sign === '[') {
      open.push({ mapping: sign === '{' });
      [from, text] = [at + 1, ''];
    } else if (sign === '}' || sign === ']') {
      open.pop();
      text = '';
    } else if (sign === ',') {
      if (top) top.key = undefined;
      [from, text] = [at + 1, ''];
    } else if (
      sign === ':' &&
      top?.mapping &&
      top.key === undefined &&
      /\s|$/.test(typed[at + 1] ?? '')
    ) {
      top.key = text.trim();
      [from, text] = [at + 1, ''];
    } else text += sign;
  }
  const top = open.at(-1);
  if (top === undefined) return undefined;
  const steps = open
    .map(({ mapping, key }) => (mapping ? key : 0))
    .filter((step) => step !== undefined);
  const space = typed.slice(from).length - typed.slice(from).trimStart().length;
  const isKey = top.mapping && top.key === undefined;
  return { kind: isKey ? 'key' : 'value', path: [...path, ...steps], from: offset + from + space };
}
