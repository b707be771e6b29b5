// Briefs made by chance from a fixed seed: every block present or absent, short or long, with long
// words, marks of emphasis and links, in the three languages of the labels.
import fc from 'fast-check';
import type { PlainBrief } from '../support/build-text.ts';
import { arbitraryProse, LANGUAGES, type Language } from './arbitrary-prose.ts';

const SEED = 20_270_507;

/** The first `count` briefs of the sweep: always the same ones. */
export function sampleBriefs(count: number): PlainBrief[] {
  return fc.sample(arbitraryBrief(), { numRuns: count, seed: SEED });
}

/** Any brief that the format allows, from a bare title to dozens of items a block. */
function arbitraryBrief(): fc.Arbitrary<PlainBrief> {
  return fc.constantFrom(...LANGUAGES).chain(briefIn);
}

const ACTOR_IDS = ['anna', 'bora', 'cade', 'dano'] as const;
const SOURCE_IDS = ['one', 'two', 'three'] as const;
const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

function briefIn(language: Language): fc.Arbitrary<PlainBrief> {
  const { title, sentence, prose, cell, quotation } = arbitraryProse(language);
  const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(value, { nil: undefined });
  const items = <T>(value: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[] | undefined> =>
    maybe(
      fc.oneof(
        { weight: 3, arbitrary: fc.array(value, { minLength: 1, maxLength: 4, size: 'max' }) },
        { weight: 1, arbitrary: fc.array(value, { minLength: 1, maxLength: most, size: 'max' }) },
      ),
    );
  const actor = pick(ACTOR_IDS);
  const source = maybe(
    fc.tuple(pick(SOURCE_IDS), fc.integer({ min: 1, max: 30 })).map(([id, at]) => `${id} ¶${at}`),
  );
  const date = fc
    .date({ min: new Date('2027-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  const record = (keys: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<PlainBrief> =>
    fc.record(keys).map(withoutAbsent);
  const note = maybe(sentence);

  const stance = record({
    stance: pick(['supports', 'conditional', 'opposes', 'silent', 'unknown']),
    text: maybe(cell),
    source,
  });
  return record({
    language: fc.constant(language),
    title,
    subtitle: maybe(sentence),
    edition: maybe(fc.integer({ min: 1, max: 40 })),
    status: maybe(pick(['draft', 'final', 'corrected', 'withdrawn'])),
    as_of: maybe(date),
    prepared_by: maybe(
      fc.array(record({ name: cell, organisation: maybe(cell) }), { minLength: 1, maxLength: 3 }),
    ),
    design: record({ page: pick(['A4', 'Letter']) }),
    handling: maybe(
      record({
        tlp: maybe(pick(['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR'])),
        caveats: maybe(fc.array(cell, { minLength: 1, maxLength: 2 })),
      }),
    ).map((value) => (value && Object.keys(value).length > 0 ? value : undefined)),
    summary: maybe(
      record({
        bottom_line: sentence,
        why_it_matters: maybe(prose),
        points: items(sentence, 12),
        ask: maybe(sentence),
      }),
    ),
    actors: fc.record(Object.fromEntries(ACTOR_IDS.map((id) => [id, actorEntry()]))),
    sources: fc.record(Object.fromEntries(SOURCE_IDS.map((id) => [id, sourceEntry()]))),
    judgments: items(
      record({
        text: sentence,
        likelihood: maybe(
          pick(['almost no chance', 'unlikely', 'roughly even chance', 'very likely']),
        ),
        confidence: maybe(pick(['low', 'moderate', 'high'])),
        confidence_basis: maybe(cell),
        indicators: items(sentence, 6),
        change: maybe(record({ from: fc.constant('likely'), why: maybe(sentence) })),
      }),
      12,
    ),
    ceasefire: maybe(
      record({
        status: pick(['proposed', 'in_force', 'collapsed']),
        name: maybe(title),
        parties: maybe(fc.uniqueArray(actor, { minLength: 1, maxLength: 3 })),
        coverage: maybe(cell),
        duration: maybe(cell),
        monitoring: maybe(cell),
        terms: items(record({ text: sentence, by: maybe(actor), source }), 10),
        reservations: items(record({ text: sentence, by: actor, source }), 10),
        events: items(record({ date, place: maybe(cell), text: sentence, source }), 10),
      }),
    ),
    demands: items(
      record({
        text: prose,
        by: fc.oneof(actor, fc.uniqueArray(actor, { minLength: 1, maxLength: 3 })),
        to: maybe(fc.oneof(actor, fc.uniqueArray(actor, { minLength: 1, maxLength: 3 }))),
        status: maybe(pick(['stated', 'reiterated', 'rejected'])),
        priority: maybe(pick(['red_line', 'low'])),
        precondition_for: maybe(cell),
        fallback: maybe(sentence),
        last_stated: maybe(date),
        source,
        note,
        responses: items(
          record({
            by: actor,
            stance: pick(['accepts', 'rejects']),
            text: maybe(sentence),
            source,
          }),
          4,
        ),
      }),
      24,
    ),
    claims: items(
      record({
        text: prose,
        by: actor,
        source,
        note,
        date: maybe(date),
        credibility: maybe(pick([1, 2, 3, 4, 5, 6])),
        status: maybe(pick(['reported', 'corroborated', 'retracted'])),
      }),
      30,
    ),
    quotes: items(
      record({
        text: quotation,
        speaker: actor,
        source,
        context: maybe(sentence),
        note,
        medium: maybe(pick(['interview', 'post'])),
        place: maybe(cell),
        asked_by: maybe(cell),
        attribution: maybe(pick(['on_record', 'background'])),
        published: maybe(date),
        original: maybe(record({ language: pick(['uk', 'fr', 'ru', 'el']), text: quotation })),
      }),
      20,
    ),
    positions: items(
      record({ issue: cell, stances: fc.dictionary(actor, stance, { minKeys: 1, maxKeys: 4 }) }),
      20,
    ),
    assumptions: items(record({ text: prose, if_wrong: maybe(sentence), source }), 16),
    gaps: items(record({ text: prose, why_it_matters: maybe(sentence), source }), 16),
    open_issues: items(
      record({
        question: sentence,
        why_it_matters: maybe(prose),
        owner: maybe(cell),
        next_step: maybe(sentence),
        due: maybe(date),
        source,
      }),
      20,
    ),
    timeline: items(record({ date, place: maybe(cell), text: prose, source }), 40),
    glossary: maybe(fc.dictionary(cell, sentence, { minKeys: 1, maxKeys: 12 })),
    changes: items(sentence, 6),
  });

  function actorEntry(): fc.Arbitrary<PlainBrief> {
    return record({
      name: cell,
      short: maybe(cell),
      role: maybe(cell),
      affiliation: maybe(cell),
      kind: maybe(pick(['person', 'state', 'organisation', 'mediator'])),
      note,
    });
  }

  function sourceEntry(): fc.Arbitrary<PlainBrief> {
    return record({
      title: sentence,
      publisher: maybe(cell),
      author: maybe(cell),
      published: maybe(date),
      language: maybe(pick(['en', 'ru', 'de'])),
      access: maybe(pick(['direct', 'indirect', 'secondhand'])),
      reliability: maybe(pick(['A', 'C', 'F'])),
      url: maybe(
        fc
          .integer({ min: 1, max: 9 })
          .map((n) => `https://example.org/${'long-path/'.repeat(n * 3)}`),
      ),
      note,
    });
  }
}

function withoutAbsent(record: PlainBrief): PlainBrief {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
