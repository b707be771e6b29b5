// The brief that somebody begins with.

import { expect, test } from 'vitest';
import { briefSchema } from '../../src/brief/format/schema.ts';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import { skeletonBrief } from '../../src/draft/skeleton.ts';

const skeleton = skeletonBrief({ schema: './brief.schema.json', title: 'Talks: a #1 brief' });

test('is valid as it stands and begins with the line for editors', () => {
  const { brief, diagnostics } = parseBrief(skeleton, 'a.yaml');
  expect(diagnostics).toEqual([]);
  expect(brief).toMatchObject({ title: 'Talks: a #1 brief', status: 'draft' });
  expect(skeleton).toMatch(/^# yaml-language-server: \$schema=\.\/brief\.schema\.json\n/);
});

test('with the # taken off, every example in it is valid', () => {
  const uncommented = skeleton.replace(/^#(?=[a-z_]+:| {2})/gmu, '');
  const { brief, diagnostics } = parseBrief(uncommented, 'a.yaml');
  expect(diagnostics).toEqual([]);
  const blocks = ['actors', 'sources', 'claims', 'demands', 'ceasefire', 'quotes', 'positions'];
  expect(Object.keys(brief ?? {})).toEqual(
    expect.arrayContaining([...blocks, 'judgments', 'gaps', 'open_issues', 'timeline']),
  );
  expect(Object.keys(briefSchema.shape)).toEqual(expect.arrayContaining(Object.keys(brief ?? {})));
});
