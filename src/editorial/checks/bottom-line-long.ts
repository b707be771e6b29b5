// Check: the bottom line can be read in one breath.

import type { Check } from '../check.ts';

const LIMIT = 60;

export const bottomLineLong: Check = {
  code: 'bottom-line-long',
  severity: 'warning',
  explanation: {
    meaning: '`summary.bottom_line` has more than 60 words.',
    why: 'The bottom line is what a reader in a hurry takes away. ICD 203 wants the main message up front and clear; the custom is BLUF, bottom line up front.',
    remedy: 'Keep what happened and what it means; move the rest to `summary.points`.',
  },
  *find({ brief }) {
    const words = brief.summary?.bottom_line?.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
    if (words <= LIMIT) return;
    yield {
      path: ['summary', 'bottom_line'],
      message: `the bottom line has ${words} words; more than ${LIMIT} are not read`,
      hint: 'keep what happened and what it means; move the rest to points',
    };
  },
};
