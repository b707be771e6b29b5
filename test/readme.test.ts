// The README is part of the product: what it shows must be true.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBrief } from '../src/brief/parse-brief.ts';
import { briefReference } from '../src/brief/reference.ts';
import { ROOT } from './support/build-fixture.ts';

const PATH = `${ROOT}README.md`;
const readme = (): string => readFileSync(PATH, 'utf8');
const MARKS = /(<!-- reference:start -->\n)[\s\S]*?(<!-- reference:end -->)/;

describe('README', () => {
  it('has the reference of all fields as the format has them', () => {
    const current = readme().replace(
      MARKS,
      `$1\n${briefReference().replaceAll('$', '$$$$').trim()}\n\n$2`,
    );
    if (process.env['UPDATE_GOLDEN']) writeFileSync(PATH, current);
    expect(readme()).toBe(current);
  });

  it('shows briefs that are valid, but for the shortened hash', () => {
    const blocks = [...readme().matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]!);
    expect(blocks.length).toBeGreaterThan(1);
    for (const block of blocks) {
      const text = block.replace('00d2e16c…', 'a'.repeat(64));
      expect(parseBrief(text, 'readme.yaml').diagnostics).toEqual([]);
    }
  });

  it('gives a reason for every dependency', () => {
    const { dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
    for (const name of Object.keys(dependencies)) expect(readme()).toContain(`\`${name}\``);
  });
});
