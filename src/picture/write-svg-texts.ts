// Writes the texts of a drawing as SVG, each line an element that says all of itself.
import type { DrawnSpan, DrawnText } from './picture.ts';
import { OTHER_END } from './svg-texts.ts';

/** The lines as elements; `corner` is where the drawing's own measure begins. */
export function writtenTexts(
  texts: readonly DrawnText[],
  corner: { readonly x: number; readonly y: number },
): string {
  return texts.map((text) => writtenText(text, text.x + corner.x, text.y + corner.y)).join('');
}

function writtenText(
  { spans, angle, anchor, rtl, width }: DrawnText,
  x: number,
  y: number,
): string {
  const [left, top] = [digits(x), digits(y)];
  const logical = rtl ? OTHER_END[anchor] : anchor;
  const [first, ...others] = spans;
  const about = {
    x: left,
    y: top,
    transform: angle === 0 ? undefined : `rotate(${digits(angle)} ${left} ${top})`,
    'text-anchor': logical === 'start' ? undefined : logical,
    direction: rtl ? 'rtl' : undefined,
    ...(width !== undefined && { textLength: digits(width), lengthAdjust: 'spacingAndGlyphs' }),
  };
  if (others.length === 0 && first!.drop === 0)
    return element('text', { ...about, ...styleOf(first!) }, first!.words);
  let drop = 0;
  const parts = spans.map((span) => {
    const dy = span.drop === drop ? undefined : digits(span.drop - drop);
    drop = span.drop;
    return `<tspan${attributes({ dy, ...styleOf(span) })}>${escaped(span.words)}</tspan>`;
  });
  return `<text${attributes(about)}>${parts.join('')}</text>`;
}

function element(name: string, about: Attributes, words: string): string {
  return `<${name}${attributes(about)}>${escaped(words)}</${name}>`;
}

type Attributes = Readonly<Record<string, string | undefined>>;

function styleOf({ size, bold, italic, families, tracking, fill, opacity }: DrawnSpan): Attributes {
  return {
    'font-size': digits(size),
    'font-weight': bold ? '600' : undefined,
    'font-style': italic ? 'italic' : undefined,
    'font-family': families.length === 0 ? undefined : families.map(quoted).join(', '),
    'letter-spacing': tracking === 0 ? undefined : digits(tracking),
    fill,
    'fill-opacity': opacity === 1 ? undefined : digits(opacity),
  };
}

function quoted(family: string): string {
  return /^[\w-]+$/.test(family) ? family : `'${family.replace(/['"\\]/g, '')}'`;
}

function attributes(all: Attributes): string {
  return Object.entries(all)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(value)}"`]))
    .join('');
}

function digits(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}

/** Text as it stands between tags or in an attribute. */
export function escaped(value: string): string {
  return value.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
