// Inlines of the document tree as HTML.
import type { Inline, InlineElement } from '../document/tree.ts';
import { attributes, escapeHtml } from './escape.ts';
import { markSvg } from './graphics.ts';

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

function writeElement({ name, classes, id, lang, href, title, children }: InlineElement): string {
  // The tree doesn't keep what a machine would read in a `time`; without it the element says nothing.
  const tag = name === 'time' || (name === 'a' && href === undefined) ? 'span' : name;
  const target = href === undefined || href.startsWith('#') ? {} : { rel: 'noopener noreferrer' };
  const all = attributes({ class: classes.join(' '), id, lang, href, title, ...target });
  return `<${tag}${all}>${writeInlines(children)}</${tag}>`;
}
