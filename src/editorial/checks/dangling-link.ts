// Check: links inside prose, `[words](#id)`, lead to an item or source of the brief.

import { nearest } from '../../diagnostics/nearest.ts';
import type { Check } from '../check.ts';
import { prose } from '../prose.ts';

const LINK = /\[[^[\]\n]*\]\(#([^\s()]*)\)/gu;

export const danglingLink: Check = {
  code: 'dangling-link',
  severity: 'error',
  *find({ brief }) {
    const ids = [...idsIn(brief), ...Object.keys(brief.sources ?? {})];
    for (const { path, text } of prose(brief)) {
      for (const [words, id = ''] of text.matchAll(LINK)) {
        if (ids.includes(id)) continue;
        const near = nearest(id, ids);
        const hint = near === undefined ? 'Give the item that it means this `id`' : `Did you mean “#${near}”?`; // biome-ignore format: short
        yield { path, message: `no item or source is called “${id}”`, hint, words };
      }
    }
  },
};

function* idsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value && typeof value.id === 'string') yield value.id;
  for (const part of Object.values(value)) yield* idsIn(part);
}
