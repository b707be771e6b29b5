// Check: what the desk wrote for itself does not go out with the brief unseen.

import type { Check } from '../check.ts';

export const commentsTravel: Check = {
  code: 'comments-travel',
  severity: 'warning',
  needsAll: true,
  explanation: {
    meaning:
      'A final brief that anybody may read (`tlp: CLEAR`) holds comments, and its PDF carries the brief.',
    why: 'Whoever has the PDF can take the brief out of it (`briefing extract`), with what the desk wrote behind each #.',
    remedy:
      'Set `embed: stripped`, and the brief goes along without comments; `embed: source` says that they may be read, `none` leaves the brief out.',
  },
  *find({ brief, hasComments }) {
    if (brief.embed !== undefined || brief.withheld !== undefined) return;
    const isOut = brief.status === 'final' || brief.status === 'corrected';
    if (!isOut || brief.handling?.tlp !== 'CLEAR' || !hasComments()) return;
    yield {
      path: ['handling', 'tlp'],
      message: 'everybody may read this brief, and its comments go along inside the PDF',
      hint: 'take them out with `embed: stripped`, or say `embed: source` if they may be read',
    };
  },
};
