// Check: links inside prose, `[words](#id)`, lead to an item or source of the brief.

import { inlineLinks } from '../../brief/prose/inline-links.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Check } from '../check.ts';

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
        const words = text.slice(start, end);
        const near = nearest(id, ids);
        const hint = near === undefined ? 'give the item that it means this `id`' : `did you mean “#${near}”?`; // biome-ignore format: short
        yield { path, message: `no item or source is called “${id}”`, hint, words };
      }
    }
  },
};
