// Check: a ceasefire that is said to be in force has not run out.

import { endAfter } from '../../brief/duration/read-duration.ts';
import type { Brief } from '../../brief/schema.ts';
import type { Check } from '../check.ts';
import { latest } from '../moment.ts';

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
    if (brief.ceasefire?.status !== 'in_force') return;
    const end = endOf(brief);
    if (!end || end.moment >= now.getTime()) return;
    yield {
      path: ['ceasefire', 'status'],
      message: `the ceasefire is said to be in force, but ${end.words}`,
      hint: 'write status: expired, or the new end under until',
    };
  },
};

/** When it ends, if that can be worked out, and how one knows. */
function endOf({ ceasefire, language }: Brief): { moment: number; words: string } | undefined {
  const { from, until, duration } = ceasefire!;
  if (until) return { moment: latest(until), words: `it ended on ${until.text}` };
  if (!from || duration === undefined) return undefined;
  const moment = endAfter(from, duration, language);
  if (moment === undefined) return undefined;
  return { moment, words: `its duration (${duration}) from ${from.text} is over` };
}
