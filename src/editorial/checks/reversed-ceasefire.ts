// Check: a ceasefire ends after it begins.

import { isAfter } from '../../brief/dates/moment.ts';
import type { Check } from '../check.ts';

export const reversedCeasefire: Check = {
  code: 'reversed-ceasefire',
  severity: 'warning',
  explanation: {
    meaning: '`ceasefire.until` is earlier than `ceasefire.from`.',
    why: 'When a truce begins and ends is the first thing readers act on.',
    remedy: 'Exchange or correct `from` and `until`.',
  },
  *find({ brief: { ceasefire } }) {
    const { from, until } = ceasefire ?? {};
    if (!from || !until || !isAfter(from, until)) return;
    yield {
      path: ['ceasefire', 'until'],
      message: `the ceasefire ends (${until.text}) before it begins (${from.text})`,
      hint: 'correct from or until',
    };
  },
};
