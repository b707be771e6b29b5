// The documents that every contender sets, from three pages to five hundred; the same on every run.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { writeClaim, writeSection, writeSources } from './section.mjs';
import { createWriter } from './sentences.mjs';

const small = parse(readFileSync(new URL('small.yaml', import.meta.url), 'utf8'));
const nothing = { summary: [], claims: [], demands: [], timeline: [], quotes: [], issues: [] };

/** Three pages written by hand. */
export function smallDocument() {
  return small;
}

/** The small document and generated sections after it: about 2.3 pages each. */
export function longDocument(sections) {
  const writer = createWriter(20310314);
  const more = Array.from({ length: sections - 1 }, (_, i) => writeSection(writer, i + 2));
  return { ...small, sections: [...small.sections, ...more] };
}

/** Number `n` of a batch: two or three pages that share no sentence with the others. */
export function batchDocument(n) {
  const section = writeSection(createWriter(n), n);
  return { ...small, title: `Larsk Strait: situation brief ${n}`, sections: [section] };
}

/** One paragraph of `length` characters and no more than that. */
export function paragraphDocument(length) {
  const writer = createWriter(400000);
  let text = '';
  while (text.length < length) text += `${writer.sentence()} `;
  const paragraph = `${text.slice(0, length - 1).trimEnd()}.`;
  return oneSection('One paragraph', { summary: [paragraph] });
}

/** One table of `count` rows. */
export function tableDocument(count) {
  const writer = createWriter(10000);
  const context = { ...writer, source: () => `S1.${writer.integer(1, 8)}` };
  const claims = Array.from({ length: count }, () => writeClaim(context));
  return oneSection('One table', { claims, sources: writeSources(writer, 1, 2031) });
}

function oneSection(heading, blocks) {
  return { ...small, sections: [{ heading, ...nothing, sources: [], ...blocks }] };
}
