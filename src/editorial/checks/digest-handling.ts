// Checks: a digest is handled as strictly as the briefs that it tells of.

import { isAfter } from '../../brief/dates/moment.ts';
import { strictestTlp } from '../../brief/format/terms.ts';
import type { Check } from '../check.ts';

/** What is taken from a brief is passed on no more freely, and no earlier, than the brief. */
export const digestHandling: Check = {
  code: 'digest-handling',
  severity: 'error',
  explanation: {
    meaning:
      'A digest tells of a brief with a stricter Traffic Light Protocol label than its own, or with a later embargo.',
    why: 'The digest holds the title and the bottom line of that brief: whoever may read the one would read the other.',
    remedy:
      'Mark the digest as that brief is (`handling.tlp`, `handling.embargo_until`), or leave the entry out.',
  },
  *find({ brief: { digest = [], handling } }) {
    for (const [index, { brief, taken }] of digest.entries()) {
      const { tlp, embargo_until: embargo } = taken ?? {};
      const path = ['digest', index, 'brief'];
      if (tlp && tlp !== 'CLEAR' && strictestTlp([tlp, handling?.tlp]) !== handling?.tlp)
        yield {
          path,
          message: `${brief} is TLP:${tlp}, this digest is ${handling?.tlp ? `TLP:${handling.tlp}` : 'not marked'}`,
          hint: `write handling: { tlp: ${tlp} }, or leave the entry out`,
        };
      const own = handling?.embargo_until;
      if (embargo && (own === undefined || isAfter(embargo, own)))
        yield {
          path,
          message: `${brief} is embargoed until ${embargo.text}, this digest ${own ? `until ${own.text}` : 'is not'}`,
          hint: `write embargo_until: ${embargo.text}, or leave the entry out`,
        };
    }
  },
};
