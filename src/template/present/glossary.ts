// The glossary: terms and what they mean, in the order of the brief.
import type { GlossaryEntry } from '../view/view.ts';
import type { Scope } from './scope.ts';

export function presentGlossary({ brief }: Scope): GlossaryEntry[] | undefined {
  const entries = Object.entries(brief.glossary ?? {});
  if (entries.length === 0) return undefined;
  return entries.map(([term, meaning]) => ({
    term,
    meaning,
    at: `glossary.${term}`,
  }));
}
