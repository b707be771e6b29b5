// One generated section: claims, demands, timeline, quotations, open issues and sources.

import { capital } from './sentences.mjs';
import * as words from './words.mjs';

const SOURCES = 8;

/** Section number `n` by `writer`, in the shape of those in small.yaml. */
export function writeSection(writer, n) {
  const { pick, unique } = writer;
  const year = 2031 + (n % 3);
  const source = () => `S${n}.${writer.integer(1, SOURCES)}`;
  const context = { ...writer, year, source };
  return {
    heading: unique(
      () =>
        `${capital(pick(words.topics))}: ${pick(words.places)} in ${pick(words.months)} ${year}, file ${n}`,
    ),
    summary: [5, 5, 4].map((count) => unique(() => writer.paragraph(count))),
    claims: Array.from({ length: 6 }, () => writeClaim(context)),
    demands: Array.from({ length: 5 }, () => demand(context)),
    timeline: Array.from({ length: 8 }, (_, i) => event(context, i)),
    quotes: Array.from({ length: 4 }, (_, i) => quote(context, i)),
    issues: Array.from({ length: 6 }, () => issue(context)),
    sources: writeSources(writer, n, year),
  };
}

/** One claim; the context has a writer's parts and `source`. */
export function writeClaim({ unique, report, integer, pick, name, source }) {
  return {
    claim: unique(report),
    by: integer(0, 1) ? pick(words.bodies) : `${name()}, ${pick(words.roles)}`,
    source: source(),
    status: pick(words.statuses),
  };
}

/** The sources that items of section `n` refer to. */
export function writeSources({ unique, integer, pick, day }, n, year) {
  return Array.from({ length: SOURCES }, (_, i) => ({
    id: `S${n}.${i + 1}`,
    title: unique(() => `${pick(words.papers)} no. ${integer(1, 99999)} on ${pick(words.topics)}`),
    publisher: pick(words.bodies),
    date: day(year),
    url: `https://files.example.org/${n}/${i + 1}?ref=${integer(100000, 999999)}`,
  }));
}

function demand({ unique, pick, day, year }) {
  return {
    party: pick(['Varenland', 'Ostavia', pick(words.bodies)]),
    text: unique(
      () =>
        `${pick(words.wishes)} ${pick(words.topics)} before ${day(year)}, with a copy to the ${pick(words.bodies)} at ${pick(words.places)}.`,
    ),
  };
}

function event({ unique, pick, integer, sentence, source, year }, i) {
  return {
    date: `${integer(1, 28)} ${words.months[i].slice(0, 3)} ${year}`,
    place: pick(words.places),
    fact: unique(() => sentence()),
    source: source(),
  };
}

function quote({ unique, pick, integer, sentence, name, day, source, year }, i) {
  const english = () => `${sentence()} ${pick(words.closings)}, and ${pick(words.consequences)}.`;
  const russian = () =>
    `Мы ждали ${integer(2, 90)} дней в посёлке ${pick(words.villages)}, и ${pick(words.silences)}; ${pick(words.appeals)} до ${integer(1, 28)} числа.`;
  return {
    text: unique(i === 1 ? russian : english),
    who: name(),
    role: `${pick(words.roles)} at ${pick(words.places)}`,
    date: day(year),
    source: source(),
  };
}

function issue({ unique, pick, integer, sentence }) {
  return {
    title: unique(
      () => `${capital(pick(words.topics))} at ${pick(words.places)} (${integer(1, 9999)})`,
    ),
    text: unique(
      () =>
        `${pick(words.openings)} ${integer(2, 48)} ${pick(words.things)} may stay at ${pick(words.places)}. ${sentence()}`,
    ),
  };
}
