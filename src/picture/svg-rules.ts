// The rules of a drawing's `style` elements: selectors of names, classes and ids; others are refused.
import { PictureFault } from './picture.ts';
import type { SvgElement } from './svg-references.ts';

/** A property that a rule or a `style` attribute sets. */
export interface Declaration {
  readonly name: string;
  readonly value: string;
  readonly important: boolean;
  /** Line of the drawing, counted from 1. */
  readonly line: number;
}

/** A rule with one selector. */
export interface Rule {
  /** The last is the element's own; each says how it stands to the one before it. */
  readonly compounds: readonly Compound[];
  readonly specificity: number;
  readonly declarations: readonly Declaration[];
}

interface Compound {
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly isRoot: boolean;
  /** Directly inside the one before it, not somewhere below. */
  readonly isChild: boolean;
}

const MAX_COMPOUNDS = 8;
const NAME = '[\\w\\u00A0-\\uFFFF-]+';
const COMPOUND = new RegExp(`^(\\*|${NAME})?((?:[.#]${NAME}|:root)*)$`);
/** What is only so while somebody points at it or reads it. */
const NEVER = /:(?:hover|active|focus(?:-within|-visible)?|visited|target)\b|::selection/;
const HINT = 'export it once more as plain SVG, with its style in attributes';

/** The rules of a style sheet that begins at `line` of the drawing. */
export function readRules(css: string, line: number): Rule[] {
  const text = withoutComments(css.replace(/<!--|-->/g, '    '));
  const lineAt = lineCounter(text, line);
  const rules: Rule[] = [];
  for (const match of text.matchAll(/([^{};]*)(?:\{([^{}]*)\}|([{};])|$)/g)) {
    const [whole, head = '', body, end] = match;
    const name = head.trim();
    const place = lineAt(match.index + head.length - head.trimStart().length);
    const isOfEncoding = /^@(?:charset|namespace)\b/.test(name) && end === ';';
    if (isOfEncoding || (name === '' && body === undefined && end !== '{')) continue;
    if (body === undefined || name.startsWith('@'))
      throw unknown(`the style “${excerpt(name)}”`, place);
    const bodyLine = lineAt(match.index + whole.length - body.length - 1);
    const declarations = readDeclarations(body, bodyLine);
    for (const selector of name.split(','))
      if (!NEVER.test(selector)) rules.push({ ...readSelector(selector, place), declarations });
  }
  return rules;
}

/** What a block of style sets, in its order. */
export function readDeclarations(body: string, line: number): Declaration[] {
  const lineAt = lineCounter(body, line);
  return partsOf(withoutComments(body)).flatMap(({ text, start }): Declaration[] => {
    if (text.trim() === '') return [];
    const place = lineAt(start + text.length - text.trimStart().length);
    const colon = text.indexOf(':');
    const name = text.slice(0, colon).trim().toLowerCase();
    if (colon === -1 || name === '') throw unknown(`the style “${excerpt(text)}”`, place);
    const written = text.slice(colon + 1).trim();
    const value = written.replace(/!\s*important$/i, '').trim();
    return [{ name, value, important: value !== written, line: place }];
  });
}

/** The parts of a block between semicolons, of which those in brackets part nothing. */
function partsOf(body: string): { readonly text: string; readonly start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= body.length; at++) {
    if (body[at] === '(') depth += 1;
    if (body[at] === ')') depth -= 1;
    if (at < body.length && (body[at] !== ';' || depth > 0)) continue;
    parts.push({ text: body.slice(start, at), start });
    start = at + 1;
  }
  return parts;
}

function readSelector(selector: string, line: number): Pick<Rule, 'compounds' | 'specificity'> {
  const parts = selector
    .trim()
    .replace(/\s*>\s*/g, ' >')
    .split(/\s+/);
  if (parts.length > MAX_COMPOUNDS) throw unknown(`the selector ${excerpt(selector)}`, line);
  const compounds = parts.map((part): Compound => {
    const [, name, more = ''] = COMPOUND.exec(part.replace(/^>/, '')) ?? [];
    if (name === undefined && more === '') throw unknown(`the selector ${excerpt(selector)}`, line);
    const marks = more.match(/[.#][^.#:]+/g) ?? [];
    return {
      name: name === '*' ? undefined : name,
      id: marks.find((mark) => mark.startsWith('#'))?.slice(1),
      classes: marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1)),
      isRoot: more.includes(':root'),
      isChild: part.startsWith('>'),
    };
  });
  const weight = ({ id, classes, isRoot, name }: Compound): number =>
    (id ? 10_000 : 0) + 100 * (classes.length + (isRoot ? 1 : 0)) + (name ? 1 : 0);
  return { compounds, specificity: compounds.reduce((sum, each) => sum + weight(each), 0) };
}

/** True if a rule is for the last of `path`, the elements from the root down. */
export function isFor(
  { compounds }: Rule,
  path: readonly SvgElement[],
  tick: (count: number) => void,
): boolean {
  const matches = (index: number, at: number): boolean => {
    tick(1);
    if (at < 0 || !fits(compounds[index]!, path[at]!, at === 0)) return false;
    if (index === 0) return true;
    if (compounds[index]!.isChild) return matches(index - 1, at - 1);
    for (let above = at - 1; above >= 0; above--) if (matches(index - 1, above)) return true;
    return false;
  };
  return matches(compounds.length - 1, path.length - 1);
}

function fits({ name, id, classes, isRoot }: Compound, element: SvgElement, top: boolean): boolean {
  if (name !== undefined && name !== element.name) return false;
  if (id !== undefined && id !== element.attributes['id']) return false;
  if (isRoot && !top) return false;
  const own = classes.length > 0 ? (element.attributes['class'] ?? '').split(/\s+/) : [];
  return classes.every((each) => own.includes(each));
}

/** What is not understood is refused, not drawn in another way than it was meant. */
export function unknown(what: string, line: number): PictureFault {
  return new PictureFault(`${what} of the drawing is not understood (line ${line})`, HINT);
}

export function excerpt(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ');
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}

/** The text with blanks for its comments, so that its lines stay. */
function withoutComments(text: string): string {
  let result = '';
  let at = 0;
  for (let start = text.indexOf('/*'); start !== -1; start = text.indexOf('/*', at)) {
    const end = text.indexOf('*/', start + 2);
    const next = end === -1 ? text.length : end + 2;
    result += text.slice(at, start) + text.slice(start, next).replace(/[^\n]/g, ' ');
    at = next;
  }
  return result + text.slice(at);
}

/** Answers with the line of an offset, counted from `first`; no offset may be smaller than the last. */
export function lineCounter(text: string, first: number = 1): (offset: number) => number {
  let line = first;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}
