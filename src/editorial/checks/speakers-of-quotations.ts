// Checks: the article gives a quotation, and all its parts, to the speaker whom the brief names.

import type { Actor } from '../../brief/format/schema.ts';
import type { Span } from '../../diagnostics/diagnostic.ts';
import { namesOf } from '../../languages/languages.ts';
import { isStray } from '../attribution/names.ts';
import { rangeAround } from '../attribution/quoted-spans.ts';
import { areTwo, isSomebodyElse, soundsLike } from '../attribution/same-person.ts';
import type { Speaker } from '../attribution/speakers.ts';
import { lineAbove } from '../attribution/transcript.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import {
  type CheckedQuotation,
  peopleOf,
  placeIn,
  sourceOf,
} from '../quotation/check-quotations.ts';
import { findQuotation } from '../quotation/match.ts';
import type { SourceText } from '../quotation/source-text.ts';

// English has a reader of its own.
const READ = namesOf(
  ({ name, speech, unspaced }) => name === 'English' || (speech ?? unspaced) !== undefined,
);

/** The article gives a quotation to the same speaker as the brief. */
export const quotationOtherSpeaker: Check = {
  code: 'quotation-other-speaker',
  severity: 'warning',
  explanation: {
    meaning: `The article attributes the words to somebody else than the brief does. It is read only where it says so plainly (“…”, X said; according to X; he said, of the person named last; the ministry said; \`X: …\` in a transcript), in ${READ}, and for speakers who are people.`,
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
  const [first] = comparison?.parts ?? [];
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
  const name = lineAbove(text.speakerLines(), place.start)?.name;
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
  quotation: CheckedQuotation,
  { brief }: CheckContext,
): Finding {
  const actor = brief.actors?.[brief.quotes?.[index]?.speaker ?? ''];
  const as = written === name ? '' : `, written “${written}”`;
  return {
    path: ['quotes', index, 'speaker'],
    message: `“${quotation.ref?.source}”${placeIn(quotation)} has ${name} say this${as}, the brief ${actor?.name}`,
    hint: 'correct speaker',
  };
}

/** The parts of a quotation that an omission joins were said by one speaker. */
export const quotationSplicesSpeakers: Check = {
  code: 'quotation-splices-speakers',
  severity: 'error',
  explanation: {
    meaning:
      'An omission joins words of two speakers into one quotation. It is told only where the article plainly gives the parts to two. Parts of one speaker’s words that the article quotes apart may be joined; the page then says of how many passages the quotation is made.',
    why: 'Nobody said what stands there. An omission promises that one speaker said the rest between.',
    remedy:
      'Make two quotations, each with its speaker. If the article is read wrongly, silence the check with `ignore` and say where it names the speaker.',
  },
  *find(context) {
    for (const [index, quotation] of context.quotations.entries()) {
      const two = (quotation.comparison?.spans.length ?? 0) > 1 && twoSpeakers(quotation, context);
      if (!two) continue;
      const [one, other] = two;
      yield {
        path: ['quotes', index, ...quotation.field],
        message: `an omission joins the words of two speakers: “${quotation.ref?.source}” has ${one} and then ${other} speak`,
        hint: 'make two quotations, each with its speaker',
      };
    }
  },
};

function twoSpeakers(
  quotation: CheckedQuotation,
  context: CheckContext,
): readonly [string, string] | undefined {
  const { text, language } = sourceOf(quotation, context) ?? {};
  const spans = quotation.comparison?.spans ?? [];
  if (!text || language === undefined) return undefined;
  const attributions = text.attributions(language, peopleOf(context.brief));
  const lines = text.speakerLines();
  let before: Speaker | undefined;
  let label: string | undefined;
  for (const span of spans) {
    const speaker = rangeAround(attributions, span)?.speaker;
    if (before && speaker && areTwo(before, speaker)) return [before.name, speaker.name];
    before = speaker ?? before;
    const name = rangeAround(text.quoted(), span) ? undefined : lineAbove(lines, span.start)?.name;
    if (label !== undefined && name !== undefined && label !== name) return [label, name];
    label = name ?? label;
  }
  return undefined;
}
