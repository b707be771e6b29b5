// A few generated briefs keep every rule of the page; `npm run test:system` takes two hundred.
import { expect, it } from 'vitest';
import { sampleBriefs } from './arbitrary-brief.ts';
import { sweepFaults } from './sweep-faults.ts';

it.each(sampleBriefs(2).map((brief, index) => [index + 1, brief] as const))(
  'generated brief %i is whole and well set',
  async (_, brief) => {
    expect(await sweepFaults(brief)).toEqual([]);
  },
);
