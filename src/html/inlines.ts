// Inlines, scales and marks as HTML, and text as characters that are no markup.
import type { Graphic, Inline, InlineElement } from '../document/tree.ts';

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** `text` so that none of its characters is markup, also within double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => NAMES[character]!);
}

/** Attributes after a tag's name; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('');
}

const TICKS = [0, 5, 20, 45, 55, 80, 95, 100];
const BAR = { y: 2.8, height: 5.6 } as const;

/** A likelihood or confidence scale; nothing for an unknown name. */
export function scaleSvg({ name, values }: Graphic): string {
  if (name === 'likelihood') return svg('scale likelihood', '-0.5 0 101 10', likelihood(values));
  if (name === 'confidence') return svg('scale confidence', '0 0 32 10', confidence(values));
  return '';
}

/** A stance's mark; nothing for an unknown name. */
function markSvg(name: string): string {
  const drawing = MARKS[name];
  return drawing === undefined ? '' : svg('mark', '0 0 7 7', drawing);
}

const OUTLINE = '<path d="M.4.4h6.2v6.2H.4z" fill="none" stroke="currentColor" stroke-width=".8"/>';

const MARKS: Readonly<Record<string, string>> = {
  supports: '<path d="M0 0h7v7H0z" fill="currentColor"/>',
  conditional: `<path d="M7 0v7H0z" fill="currentColor"/>${OUTLINE}`,
  opposes: OUTLINE,
  silent: '<path d="M0 3.5h7" stroke="currentColor"/>',
  unknown: '<circle cx="3.5" cy="3.5" r="1" fill="currentColor"/>',
};

// One unit is one per cent.
function likelihood(values: Graphic['values']): string {
  const { low, high, 'was-low': wasLow, 'was-high': wasHigh } = values;
  const ticks = TICKS.map((tick) => `M${tick} 6.6v2`).join('');
  const line = `<path d="M0 8.6h100${ticks}" fill="none" stroke="currentColor" stroke-opacity=".55" stroke-width=".7"/>`;
  const was = wasLow === undefined || wasHigh === undefined ? '' : band(wasLow, wasHigh, false);
  return `${line}${was}${low === undefined || high === undefined ? '' : band(low, high, true)}`;
}

function band(low: number, high: number, filled: boolean): string {
  return box(low, Math.max(1.5, high - low), filled);
}

function confidence({ value = 0 }: Graphic['values']): string {
  return [0, 1, 2].map((index) => box(0.5 + index * 11, 8.6, index < value)).join('');
}

function box(x: number, width: number, filled: boolean): string {
  const paint = filled ? { fill: 'currentColor' } : { fill: 'none' };
  const line = { stroke: 'currentColor', 'stroke-width': 0.7 };
  return `<rect${attributes({ x, y: BAR.y, width, height: BAR.height, ...paint, ...line })}/>`;
}

function svg(name: string, viewBox: string, content: string): string {
  return `<svg class="${name}" viewBox="${viewBox}" aria-hidden="true" focusable="false">${content}</svg>`;
}

/** The inlines of a block as HTML. */
export function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map(writeInline).join('');
}

function writeInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    case 'break':
      return '<br>';
    case 'graphic':
      return markSvg(inline.name);
    case 'inline':
      return writeElement(inline);
  }
}

function writeElement(element: InlineElement): string {
  const { name, classes, id, lang, href, title, children } = element;
  // Not every reader says what an abbreviation stands for; a bracket must be told.
  if (name === 'abbr' && classes.includes('bracket') && title !== undefined)
    return `<span class="unseen">${escapeHtml(title)} </span><span class="bracket" aria-hidden="true">${writeInlines(children)}</span>`;
  // The tree doesn't keep what a machine would read in a `time`; without it the element says nothing.
  const tag = name === 'time' || (name === 'a' && href === undefined) ? 'span' : name;
  const target = href === undefined || href.startsWith('#') ? {} : { rel: 'noopener noreferrer' };
  const all = attributes({ class: classes.join(' '), id, lang, href, title, ...target });
  return `<${tag}${all}>${writeInlines(children)}</${tag}>`;
}
