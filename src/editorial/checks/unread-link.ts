// Check: what looks like a link to an address is one, and its address can be read.

import { inlineLinks, unreadLinks } from '../../brief/prose/inline-links.ts';
import type { Check, Finding } from '../check.ts';

export const unreadLink: Check = {
  code: 'unread-link',
  severity: 'warning',
  explanation: {
    meaning:
      'A text holds `](https://…`, but no link could be read there: the address holds a space or a parenthesis without its partner, the words a bracket without its partner. Or the address of a link or source is none.',
    why: 'Then the brackets and the address stand on the page as typed, or the link leads nowhere.',
    remedy:
      'Give each bracket and parenthesis its partner, or put the address in pointed brackets: `[words](<https://…>)`. A backslash before the first bracket says that no link is meant.',
  },
  *find({ brief, prose }) {
    for (const { path, text } of prose) {
      if (!text.includes('](')) continue;
      for (const words of unreadLinks(text)) yield { path, words, ...reason(words) };
      for (const { target, start, end } of inlineLinks(text))
        if (isUnusable(target)) yield { path, words: text.slice(start, end), ...unusable(target) };
    }
    for (const [id, { url }] of Object.entries(brief.sources ?? {}))
      if (url !== undefined && isUnusable(url))
        yield { path: ['sources', id, 'url'], ...unusable(url) };
  },
};

type Reason = Pick<Finding, 'message' | 'hint'>;

function reason(words: string): Reason {
  const message = `“${words}” is no link: it stands on the page as typed`;
  if (words.startsWith(']'))
    return { message, hint: 'give each “[” and “]” of the words its partner' };
  if (/^\[\s*\]/.test(words)) return { message, hint: 'write words between the brackets' };
  if (/\]\(<?www\./i.test(words)) return { message, hint: 'begin the address with https://' };
  return {
    message,
    hint: 'put the address in < and >, as in [words](<https://…>): it holds a space, a quotation mark or a parenthesis without its partner',
  };
}

function isUnusable(target: string): boolean {
  return !target.startsWith('#') && !URL.canParse(target);
}

function unusable(target: string): Reason {
  return {
    message: `the address ${target} cannot be read`,
    hint: 'write it as the browser shows it, with one domain and no letters of two directions in one part',
  };
}
