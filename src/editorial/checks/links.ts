// Checks: links in prose lead somewhere, and what looks like one is one.

import { inlineLinks, unreadLinks } from '../../brief/prose/inline-links.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Check, Finding } from '../check.ts';

/** `[words](#id)` leads to an item or source of the brief. */
export const danglingLink: Check = {
  code: 'dangling-link',
  severity: 'error',
  explanation: {
    meaning:
      'A link in prose, `[words](#id)`, names an id that no item or source of the brief has.',
    why: 'On the page a link that leads nowhere looks like one that does; ICD 206 asks for references that a reader can follow.',
    remedy: 'Correct the id after `#`, or give the item that it means this `id`.',
  },
  *find({ brief, prose, ids: items }) {
    const ids = [...items, ...Object.keys(brief.sources ?? {})];
    for (const { path, text } of prose) {
      if (!text.includes('](#')) continue;
      for (const { start, end, target } of inlineLinks(text)) {
        const id = target.slice(1);
        if (!target.startsWith('#') || ids.includes(id)) continue;
        const near = nearest(id, ids);
        yield {
          path,
          message: `no item or source is called “${id}”`,
          hint:
            near === undefined
              ? 'give the item that it means this `id`'
              : `did you mean “#${near}”?`,
          words: text.slice(start, end),
        };
      }
    }
  },
};

/** What looks like a link to an address is one, and its address can be read. */
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
