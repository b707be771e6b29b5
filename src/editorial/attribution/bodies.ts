// Bodies and papers that speak in English prose: a ministry, a report, a communiqué.

const BODIES =
  'administration|agency|alliance|army|assembly|assessment|association|authority|bank|bloc|board|bureau|cabinet|chancellery|charter|command|commission|committee|communiqu[ée]|company|council|court|declaration|department|directorate|document|embassy|executive|federation|filing|foundation|government|headquarters|institute|judgment|junta|letter|memo|memorandum|military|mission|ministry|navy|note|office|organi[sz]ation|panel|paper|parliament|party|police|presidency|readout|release|report|resolution|review|secretariat|service|statement|study|survey|text|think-tank|treasury|tribunal|union|watchdog';
const BODY = new RegExp(`(?:^|[\\s’'-])(?:${BODIES})$`, 'iu');
const REST = /\s(?:of|for|in|by|from|on|at|to|published|released|issued|signed|that|which)\s.*$/isu;

/** As part of a pattern: the papers and bodies of which one says that they `read` so. */
export const BODY_NOUN: string = `(?:${BODIES.replace(/(?<=^|\|)\w/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)})`;

/** True for `the foreign ministry` and `a report by the panel`, not for `the ministry's spokesman`. */
export function isBody(phrase: string): boolean {
  return BODY.test(phrase.trim().replace(REST, ''));
}
