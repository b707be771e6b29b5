// Check: a brief's history tells the editions before it, each once.
import type { Check } from '../check.ts';

/** An edition is told once: this one by the brief itself, those before it by `versions`. */
export const versionNotBefore: Check = {
  code: 'version-not-before',
  severity: 'error',
  explanation: {
    meaning: '`versions` names this edition or a later one, or one edition twice.',
    why: 'Of its own edition a brief says number, date, authors and changes already; told twice, they come to differ.',
    remedy:
      'Keep only the editions before this one; `briefing edition` adds the line when it raises the number.',
  },
  *find({ brief: { edition = 1, versions = [] } }) {
    const told = new Set<number>();
    for (const [index, { edition: number }] of versions.entries()) {
      const path = ['versions', index, 'edition'];
      const hint = 'take the line out, or write the number of an edition before';
      if (number >= edition)
        yield {
          path,
          hint,
          message: `edition ${number} is not before this one, which is ${edition}`,
        };
      else if (told.has(number))
        yield { path, hint, message: `edition ${number} stands there already` };
      told.add(number);
    }
  },
};
