// Check: the article gives a quotation to the same speaker as the brief.

import type { Actor } from '../../brief/format/schema.ts';
import type { Span } from '../../diagnostics/diagnostic.ts';
import { isStray } from '../attribution/names.ts';
import { rangeAround } from '../attribution/quoted-ranges.ts';
import type { Speaker } from '../attribution/read-attributions.ts';
import { isSomebodyElse, soundsLike } from '../attribution/same-person.ts';
import { labelAt } from '../attribution/speaker-labels.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import type { CheckedQuotation } from '../quotation/check-quotations.ts';
import { findQuotation } from '../quotation/match.ts';
import { peopleOf, sourceOf } from '../quotation/source-of.ts';
import type { SourceText } from '../quotation/source-text.ts';

export const quotationOtherSpeaker: Check = {
  code: 'quotation-other-speaker',
  severity: 'warning',
  explanation: {
    meaning:
      'The article attributes the words to somebody else than the brief does. It is read only where it says so plainly (“…”, X said; according to X; he said, of the person named last; the ministry said; `X: …` in a transcript), in Arabic, English, French, German, Hebrew, Russian, Spanish and Ukrainian, and for speakers who are people.',
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
  quotation: CheckedQuotation,
  context: CheckContext,
): Named | undefined {
  const { comparison, ref, words } = quotation;
  const { text, language } = sourceOf(quotation, context) ?? {};
  const { actors = {}, quotes = [] } = context.brief;
  const actor = actors[quotes[index]?.speaker ?? ''];
  const [first] = comparison?.spans ?? [];
  if (!text || language === undefined || !first || !actor) return undefined;
  if ((actor.kind ?? 'person') !== 'person') return undefined;
  const others = Object.values(actors).filter((each) => each !== actor);
  const isElse = (speaker: Speaker): boolean => isSomebodyElse(speaker, actor, others);
  const speakerAt = (place: Span): Speaker | undefined =>
    rangeAround(text.attributions(language, peopleOf(context.brief)), place)?.speaker;
  const found = isNamedBeside(first, actor, text.text) ? undefined : speakerAt(first);
  if (!found) return labelledOther(first, actor, others, text);
  if (!isElse(found)) return undefined;
  // The same words may be the speaker's in another place; a locator would have led there.
  if (ref?.locator !== undefined && !comparison?.elsewhere) return found;
  const isTheirs = (place: Span): boolean => {
    const speaker = speakerAt(place);
    return speaker !== undefined && !isElse(speaker);
  };
  return findQuotation(words, text, { fits: isTheirs }) ? undefined : found;
}

type Named = Pick<Speaker, 'name' | 'written'>;

/** In a transcript, the actor of the brief before whose words the name of another one stands. */
function labelledOther(
  place: Span,
  actor: Actor,
  others: readonly Actor[],
  text: SourceText,
): Named | undefined {
  if (rangeAround(text.quoted(), place)) return undefined;
  const name = labelAt(text.labels(), place.start)?.name;
  if (name === undefined) return undefined;
  const isOther = isSomebodyElse({ name, kind: 'named' }, actor, []);
  const isKnown = others.some(
    (other) => !isSomebodyElse({ name, kind: 'named' }, other, []) && !soundsLike(name, actor.name),
  );
  return isOther && isKnown ? { name, written: name } : undefined;
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

function describe(
  index: number,
  { name, written }: Named,
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
