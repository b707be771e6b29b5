// Verdicts as ClaimReview of schema.org, for what reads web pages: nothing that the brief does not say.
import { type BriefDate, isYearOpen } from '../../brief/dates/date.ts';
import type { Actor, Brief, Claim, Person, Source } from '../../brief/format/schema.ts';
import type { SourceRef } from '../../brief/format/source-ref.ts';
import { wordsOfProse } from '../../template/prose/inline-markdown.ts';

/** A value of JSON-LD; keys without a value are left out when it is written. */
type Json = Readonly<Record<string, unknown>>;

/** The claims that the desk has judged, each as a review; undefined if there is none. */
export function claimReviews(brief: Brief): Json | undefined {
  const reviews = (brief.claims ?? []).flatMap((claim) => reviewOf(brief, claim) ?? []);
  if (reviews.length === 0) return undefined;
  return { '@context': 'https://schema.org', '@graph': reviews };
}

function reviewOf(brief: Brief, { text, by, review, source, ...claim }: Claim): Json | undefined {
  if (review === undefined) return undefined;
  const plain = (prose: string): string =>
    wordsOfProse(prose, (id) => Object.hasOwn(brief.sources ?? {}, id));
  return {
    '@type': 'ClaimReview',
    url: review.url,
    inLanguage: brief.language,
    datePublished: dayOf(review.published),
    author: oneOrAll(authorsOf(brief.prepared_by)),
    claimReviewed: plain(text),
    itemReviewed: {
      '@type': 'Claim',
      author: speaker(brief.actors?.[by], by),
      firstAppearance: oneOrAll(worksOf(brief, claim.first_appearance)),
      appearance: oneOrAll(worksOf(brief, source)),
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: review.verdict,
      ratingExplanation: plain(review.because),
    },
  };
}

const BODIES: ReadonlySet<string> = new Set([
  'state',
  'organisation',
  'group',
  'mediator',
  'media',
]);

/** Whoever is not said to be a person or a body is a mere name. */
function speaker({ name, kind }: Partial<Actor> = {}, id: string): unknown {
  if (kind === 'person') return { '@type': 'Person', name };
  return BODIES.has(kind ?? '') ? organisation(name!) : (name ?? id);
}

/** The bodies that prepared the brief; of who names none, nobody can tell a person from a desk. */
function authorsOf(people: readonly Person[] = []): unknown[] {
  const bodies = new Set(people.flatMap((each) => each.organisation ?? []));
  const others = people.filter((each) => each.organisation === undefined);
  return [...[...bodies].map(organisation), ...others.map(({ name }) => name)];
}

function organisation(name: string): Json {
  return { '@type': 'Organization', name };
}

function worksOf({ sources = {} }: Brief, refs: readonly SourceRef[] = []): Json[] {
  const ids = new Set(refs.map(({ source }) => source));
  return [...ids].flatMap((id) => (sources[id] === undefined ? [] : [workOf(sources[id])]));
}

function workOf({ title, url, publisher, published }: Source): Json {
  return {
    '@type': 'CreativeWork',
    name: title,
    url,
    datePublished: dayOf(published),
    publisher,
  };
}

function oneOrAll<T>(all: readonly T[]): T | readonly T[] | undefined {
  return all.length > 1 ? all : all[0];
}

/** A date as ISO 8601, as precise as it was written; one that was concluded is nobody's. */
function dayOf(date: BriefDate | undefined): string | undefined {
  if (date === undefined || isYearOpen(date) || date.inferred !== undefined) return undefined;
  return date.text.slice(0, 'YYYY-MM-DD'.length);
}
