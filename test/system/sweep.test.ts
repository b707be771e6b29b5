// Two hundred generated briefs keep every rule of the page: nothing lost, nothing alone, no overlap.
import { expect, it } from 'vitest';
import { sampleBriefs } from '../sweep/arbitrary-brief.ts';
import { sweepFaults } from '../sweep/sweep-faults.ts';

it.each(sampleBriefs(200).map((brief, index) => [index + 1, brief] as const))(
  'generated brief %i is whole and well set',
  async (_, brief) => {
    expect(await sweepFaults(brief)).toEqual([]);
  },
);
