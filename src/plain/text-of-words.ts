// Inlines as plain text: marks of sources in brackets, addresses behind the words that lead to them.
import { linkAddress } from '../brief/prose/link-address.ts';
import type { Inline, InlineElement } from '../document/tree.ts';
import type { Words } from './outline.ts';

/** The words, a line end where the document breaks a line. */
export function textOfWords(words: Words): string {
  return words.map(textOf).join('');
}

function textOf(inline: Inline): string {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'break') return '\n';
  return inline.kind === 'inline' ? textOfElement(inline) : '';
}

function textOfElement({ classes, href, children }: InlineElement): string {
  const text = textOfWords(children);
  if (classes.includes('ref')) return `[${text}]`;
  const leadsAway = href !== undefined && !href.startsWith('#') && href !== linkAddress(text);
  return leadsAway ? `${text} <${href}>` : text;
}
