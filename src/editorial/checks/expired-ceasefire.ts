// Check: a ceasefire that is said to be in force has not run out.

import type { Ceasefire } from '../../brief/schema.ts';
import type { Check } from '../check.ts';
import { durationOf, latest } from '../moment.ts';

export const expiredCeasefire: Check = {
  code: 'expired-ceasefire',
  severity: 'warning',
  explanation: {
    meaning:
      '`ceasefire.status` is `in_force`, but its end, or its beginning plus its duration, has passed.',
    why: 'Whether a truce holds is the first thing readers act on; a status that time has overtaken is wrong, however right it once was.',
    remedy: 'Write `status: expired`, or the new end under `until`.',
  },
  *find({ brief: { ceasefire }, now }) {
    if (ceasefire?.status !== 'in_force') return;
    const end = endOf(ceasefire);
    if (!end || end.moment >= now.getTime()) return;
    yield {
      path: ['ceasefire', 'status'],
      message: `the ceasefire is said to be in force, but ${end.words}`,
      hint: 'write status: expired, or the new end under until',
    };
  },
};

/** When it ends, if that can be worked out, and how one knows. */
function endOf({
  from,
  until,
  duration,
}: Ceasefire): { moment: number; words: string } | undefined {
  if (until) return { moment: latest(until), words: `it ended on ${until.text}` };
  const length = durationOf(duration ?? '');
  if (!from || length === undefined) return undefined;
  return { moment: latest(from) + length, words: `its ${duration} from ${from.text} are over` };
}
