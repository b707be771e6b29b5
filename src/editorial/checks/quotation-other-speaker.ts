// Check: the article gives a quotation to the same speaker as the brief.

import type { Actor } from '../../brief/schema.ts';
import type { Span } from '../../diagnostics/diagnostic.ts';
import { isStray } from '../attribution/names.ts';
import { rangeAround } from '../attribution/quoted-ranges.ts';
import type { Speaker } from '../attribution/read-attributions.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import type { CheckedQuotation } from '../check-quotations.ts';
import { findQuotation } from '../quotation/match.ts';
import type { SourceText } from '../quotation/source-text.ts';

export const quotationOtherSpeaker: Check = {
  code: 'quotation-other-speaker',
  severity: 'warning',
  explanation: {
    meaning:
      'The article attributes the words to somebody else than the brief does. It is read only where it says so plainly (“…”, X said; according to X; he said, of the person named last), in English, and for speakers who are people.',
    why: 'Right words in the wrong mouth are a false quotation; ICD 206 asks that statements be traced to who made them.',
    remedy:
      'Correct `speaker`. If the article is read wrongly, silence the check with `ignore` and say where it names the speaker.',
  },
  *find(context) {
    for (const [index, quotation] of context.quotations.entries()) {
      const other = otherSpeaker(index, quotation, context);
      if (other) yield describe(index, other, quotation, context);
    }
  },
};

function otherSpeaker(
  index: number,
  { comparison, ref, words }: CheckedQuotation,
  { brief, sources }: CheckContext,
): Speaker | undefined {
  const text = sources.get(ref?.source ?? '')?.text;
  const language = brief.sources?.[ref?.source ?? '']?.language ?? brief.language;
  const actor = brief.actors?.[brief.quotes?.[index]?.speaker ?? ''];
  const [first] = comparison?.spans ?? [];
  if (!text || !first || !actor || !/^en\b/iu.test(language)) return undefined;
  if ((actor.kind ?? 'person') !== 'person') return undefined;
  const other = isNamedBeside(first, actor, text.text) ? undefined : speakerAt(first, text);
  if (!other || !isSomebodyElse(other, actor)) return undefined;
  // The same words may be the speaker's in another place; a locator would have led there.
  if (ref?.locator !== undefined && !comparison?.elsewhere) return other;
  const isTheirs = (place: Span): boolean => {
    const speaker = speakerAt(place, text);
    return speaker !== undefined && !isSomebodyElse(speaker, actor);
  };
  return findQuotation(words, text, { fits: isTheirs }) ? undefined : other;
}

const AROUND = 200;

/**
 * True if the sentence around a quotation names nobody but the speaker: most do, and then the
 * article need not be read from its beginning.
 */
function isNamedBeside({ start, end }: Span, actor: Actor, text: string): boolean {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(/[.!?\n]/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + AROUND).split(/[.!?\n]["”»’]?(?:\s|$)/u)[0] ?? '';
  const names = capitalised(`${before} ${after}`).filter((word) => !isStray(word));
  const surname = actor.name.split(' ').at(-1) ?? actor.name;
  return names.includes(surname) && names.every((word) => isOf(actor, word));
}

function capitalised(text: string): readonly string[] {
  const words = text.split(/[\s,.;:()"“”„«»–—]+/u);
  // `Velmora's envoy` says whose envoy it is, and names nobody.
  return words.filter((word) => word !== word.toLowerCase() && !/['’]s$/u.test(word));
}

/** A part of the name, or a form of the country: `Velmoran` of `Velmora`. */
function isOf({ name, role = '', affiliation }: Actor, word: string): boolean {
  if (`${name} ${role}`.split(' ').includes(word)) return true;
  return affiliation !== undefined && word.startsWith(affiliation.slice(0, 4));
}

function speakerAt(place: Span, text: SourceText): Speaker | undefined {
  return rangeAround(text.attributions(), place)?.speaker;
}

// A description, or a name in another script, may be anybody.
function isSomebodyElse({ name }: Speaker, actor: Actor): boolean {
  if (!/^\p{Lu}/u.test(name) || /^(?:A|An|The|Another|One) /u.test(name)) return false;
  const known = wordsOf([actor.name, actor.short ?? '', actor.role ?? ''].join(' '));
  const told = wordsOf(name);
  const isSameScript = [...told].some((word) =>
    [...known].some((other) => scriptOf(word) === scriptOf(other)),
  );
  return isSameScript && ![...told].some((word) => known.has(word));
}

function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(plain.match(/[\p{L}\p{N}]{2,}/gu));
}

function scriptOf(word: string): string {
  return /\p{Script=Latin}/u.test(word)
    ? 'Latin'
    : /\p{Script=Cyrillic}/u.test(word)
      ? 'Cyrillic'
      : '';
}

function describe(
  index: number,
  { name, written }: Speaker,
  { ref, comparison }: CheckedQuotation,
  { brief }: CheckContext,
): Finding {
  const place = comparison?.paragraph === undefined ? '' : ` (¶${comparison.paragraph})`;
  const actor = brief.actors?.[brief.quotes?.[index]?.speaker ?? ''];
  const as = written === name ? '' : `, written “${written}”`;
  return {
    path: ['quotes', index, 'speaker'],
    message: `“${ref?.source}”${place} has ${name} say this${as}, the brief ${actor?.name}`,
    hint: 'correct speaker',
  };
}
