// The README is part of the product: what it shows must be true.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { briefReference } from '../src/brief/format/reference.ts';
import { parseBrief } from '../src/brief/parse-brief.ts';
import { EXPLAINED } from '../src/cli/commands/explain/explanations.ts';
import { OWNERS } from './architecture/rules.ts';
import { runMain } from './cli/run-main.ts';
import { temporaryFolder } from './files/temporary-folder.ts';
import { ROOT } from './support/build-fixture.ts';
import { readPages } from './support/set-markup.ts';

const PATH = `${ROOT}README.md`;
const readme = (): string => readFileSync(PATH, 'utf8');
const MARKS = /(<!-- reference:start -->\n)[\s\S]*?(<!-- reference:end -->)/;

/** Makes a report with every field. */
const REPORTED = `title: A
actors: { v: { name: V } }
sources: { p: { title: P, text: p.txt } }
claims: [{ text: So., by: v, ignore: { claim-without-source: told in person } }]
quotes: [{ text: all must be well, speaker: v, source: p }]
`;

async function firstPage(pdf: string): Promise<string> {
  const [page] = await readPages(readFileSync(pdf));
  return (page?.body ?? []).map(({ text }) => text).join(' ');
}

function explanationTable(): string {
  const rows = Object.entries(EXPLAINED).flatMap(([title, codes]) => [
    `| **${title}** | | |`,
    ...Object.entries(codes).map(
      ([code, { meaning, why, remedy }]) =>
        `| \`${code}\` | ${cell(meaning)} | ${cell(why)} ${cell(remedy)} |`,
    ),
  ]);
  return ['| code | what it means | why, and what satisfies it |', '|---|---|---|', ...rows].join(
    '\n',
  );
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

describe('README', () => {
  it('has the reference of all fields as the format has them', () => {
    const current = readme().replace(
      MARKS,
      `$1\n${briefReference().replaceAll('$', '$$$$').trim()}\n\n$2`,
    );
    if (process.env['UPDATE_GOLDEN']) writeFileSync(PATH, current);
    expect(readme()).toBe(current);
  });

  it('has the table of all problems as the program explains them', () => {
    const current = readme().replace(
      /(<!-- explanations:start -->\n)[\s\S]*?(<!-- explanations:end -->)/,
      (_, start, end) => `${start}\n${explanationTable()}\n\n${end}`,
    );
    if (process.env['UPDATE_GOLDEN']) writeFileSync(PATH, current);
    expect(readme()).toBe(current);
  });

  it('says of every field of the JSON report what it is', async () => {
    const cwd = temporaryFolder({ 'a.yaml': REPORTED, 'p.txt': 'All will be well.\n' });
    const { stdout } = await runMain(['check', 'a.yaml', '--json'], { cwd });
    const keys = new Set([...stdout.matchAll(/"(\w+)":/g)].map((match) => match[1]!));
    expect(keys.size).toBeGreaterThan(18);
    const part = readme().split('(version 1)')[1]!.split('</details>')[0]!;
    const named = new Set([...part.matchAll(/`[^`]*?(\w+)(?:\[\])?`/g)].map((match) => match[1]!));
    expect([...keys].filter((key) => !named.has(key))).toEqual([]);
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
    const imported = Object.keys(OWNERS).filter((name) => !name.startsWith('node:'));
    for (const name of [...Object.keys(dependencies), ...imported])
      expect(readme()).toMatch(new RegExp(`^\\| .*\`${name}\``, 'm'));
  });

  it('leads to a first brief and its second edition, step by step', async () => {
    const part = readme().split('## Your first brief')[1]!.split('\n## ')[0]!;
    const steps = [...part.matchAll(/^(?:npx briefing|cp) .*?(?=\s*(?:#|$))/gm)].map(String);
    const cwd = temporaryFolder({
      'article.txt': 'Talks in Port Ellin\n\n“We will sign nothing in May,” Anna Vos said.\n',
    });
    const pages: string[] = [];
    for (const step of steps.map((each) => each.split(' '))) {
      if (step[0] === 'cp') copyFileSync(join(cwd, step[1]!), join(cwd, step[2]!));
      if (step[0] === 'cp' || step[2] === 'preview') continue;
      const { code, stderr } = await runMain(step.slice(2), { cwd });
      expect(`${step.join(' ')}: ${code} ${code === 0 ? '' : stderr}`).toBe(
        `${step.join(' ')}: 0 `,
      );
      const brief = join(cwd, 'demo.yaml');
      if (step[2] === 'edition')
        writeFileSync(brief, readFileSync(brief, 'utf8').replace('Write here', 'Know now'));
      if (step[2] === 'build') pages.push(await firstPage(join(cwd, 'output/demo.pdf')));
    }
    expect(steps).toHaveLength(7);
    expect(pages[0]).not.toContain('What changed');
    expect(pages[1]).toMatch(/What changed\s+since edition 1/);
  });
});
