// Check: a ceasefire that is said to be in force has not run out.

import { ceasefireEnd, judgedAt } from '../../brief/dates/clock.ts';
import type { Check } from '../check.ts';

export const expiredCeasefire: Check = {
  code: 'expired-ceasefire',
  severity: 'warning',
  explanation: {
    meaning:
      '`ceasefire.status` is `in_force`, but its end, or its beginning plus its duration, has passed. Durations are read in the words and figures of English, French, Ukrainian, Arabic and Hebrew (`six months, renewable`) and as ISO 8601 (`P6M`), months by the calendar; one that cannot be read is not judged.',
    why: 'Whether a truce holds is the first thing readers act on; a status that time has overtaken is wrong, however right it once was.',
    remedy: 'Write `status: expired`, or the new end under `until`.',
  },
  *find({ brief, now }) {
    const { ceasefire } = brief;
    const end = ceasefireEnd(brief);
    const at = judgedAt(brief.as_of, now).getTime();
    if (ceasefire?.status !== 'in_force' || !end || end.moment >= at) return;
    const { from, until, duration } = ceasefire;
    const words = until
      ? `it ended on ${until.text}`
      : `its duration (${duration}) from ${from?.text} is over`;
    yield {
      path: ['ceasefire', 'status'],
      message: `the ceasefire is said to be in force, but ${words}`,
      hint: 'write status: expired, or the new end under until',
    };
  },
};
