// Sentences of a kind that briefs are made of, drawn from the stock of words.

import { createRandom } from './random.mjs';
import * as words from './words.mjs';

/** A writer whose sentences follow from `seed` alone. */
export function createWriter(seed) {
  const { integer, pick } = createRandom(seed);
  const name = () => `${pick(words.firstNames)} ${pick(words.lastNames)}`;
  const day = (year) => `${integer(1, 28)} ${pick(words.months)} ${year}`;
  const some = () => `${integer(2, 60)} ${pick(words.things)}`;
  const person = () => `${name()}, ${pick(words.roles)} at ${pick(words.places)}`;

  const reports = [
    () => `${some()} ${pick(words.verbs)} ${pick(words.places)} ${pick(words.manners)}`,
    () =>
      `${pick(words.bridges)} the ${pick(words.bodies)}, ${some()} ${pick(words.verbs)} ${pick(words.places)} between ${integer(1, 12)} and ${integer(13, 28)} ${pick(words.months)}`,
    () =>
      `the ${pick(words.bodies)} ${pick(words.stances)} the report that ${pick(words.things)} ${pick(words.verbs)} ${pick(words.places)} after ${day(2031)}`,
  ];
  const accounts = [
    () => `${person()}, ${pick(words.stances)} the statement on ${pick(words.topics)}`,
    () =>
      `talks on ${pick(words.topics)} were adjourned at ${pick(words.places)} after ${integer(2, 19)} hours, and ${pick(words.consequences)}`,
    () =>
      `of ${integer(40, 400)} people who asked to leave ${pick(words.places)}, ${integer(3, 39)} were let through ${pick(words.manners)}`,
    () =>
      `since ${day(2030)} ${pick(words.topics)} and ${pick(words.topics)} have been treated as one file, so that ${pick(words.consequences)}`,
    () =>
      `the distance between the two positions near ${pick(words.places)} is given as ${integer(120, 980)} metres by one side and ${integer(120, 980)} metres by the other`,
  ];
  const clauses = [...reports, ...accounts];
  const sentence = (kinds = clauses) => `${capital(pick(kinds)())}.`;

  return {
    ...{ integer, pick, name, day, sentence, unique: uniquely() },
    report: () => sentence(reports),
    paragraph: (count) => Array.from({ length: count }, () => sentence()).join(' '),
  };
}

/** `text` with a capital letter in front. */
export function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}

// Two items that say the same would be a fault of a brief.
function uniquely() {
  const used = new Set();
  return (make) => {
    for (let attempt = 0; attempt < 200; attempt++) {
      const text = make();
      if (!used.has(text)) return used.add(text) && text;
    }
    throw new Error('the stock of words is too small');
  };
}
