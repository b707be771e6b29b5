// The README and the guides are part of the product: what they show must be true.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { briefReference } from '../src/brief/format/reference.ts';
import { parseBrief } from '../src/brief/parse-brief.ts';
import { createProgram } from '../src/cli/program.ts';
import { OWNERS } from './architecture/rules.ts';
import { runMain } from './cli/run-main.ts';
import { temporaryFolder } from './files/temporary-folder.ts';
import { ROOT } from './support/build-fixture.ts';
import { readPages } from './support/set-markup.ts';

const GUIDES = [
  'README.md',
  'briefs/README.md',
  'templates/README.md',
  'src/README.md',
  'test/README.md',
];
const textOf = (path: string): string => readFileSync(ROOT + path, 'utf8');

/** The guide with the part between two marks written anew; kept so if golden files are to be. */
function withPart(path: string, name: string, part: string): string {
  const marks = new RegExp(`(<!-- ${name}:start -->\\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
  const current = textOf(path).replace(
    marks,
    (_, start, end) => `${start}\n${part.trim()}\n\n${end}`,
  );
  if (process.env['UPDATE_GOLDEN']) writeFileSync(ROOT + path, current);
  return current;
}

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

/** The commands as a table, in the order of `--help`. */
function commandTable(): string {
  const silent = { write: () => true };
  const stdin = (async function* () {})();
  const world = { stdin, stdout: silent, stderr: silent, env: {} };
  const rows = createProgram(world, () => undefined).commands.map((command) => {
    const name = `${command.name()} ${command.usage().replace('[options] ', '')}`.trim();
    return `| \`briefing ${name.replaceAll('|', '\\|')}\` | ${command.description()} |`;
  });
  return ['| command | what it does |', '|---|---|', ...rows].join('\n');
}

describe('README', () => {
  it('is short enough to be read', () => {
    expect(Buffer.byteLength(textOf('README.md'))).toBeLessThanOrEqual(10_240);
  });

  it('has the commands as the program has them', () => {
    expect(textOf('README.md')).toBe(withPart('README.md', 'commands', commandTable()));
  });

  it('leads to a first brief and its second edition, step by step', async () => {
    const part = textOf('README.md').split('## Your first brief')[1]!.split('\n## ')[0]!;
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

describe('the guides', () => {
  it('have the reference of all fields as the format has them', () => {
    const current = withPart('briefs/README.md', 'reference', briefReference());
    expect(textOf('briefs/README.md')).toBe(current);
  });

  it('say of every field of the JSON report what it is', async () => {
    const cwd = temporaryFolder({ 'a.yaml': REPORTED, 'p.txt': 'All will be well.\n' });
    const { stdout } = await runMain(['check', 'a.yaml', '--json'], { cwd });
    const keys = new Set([...stdout.matchAll(/"(\w+)":/g)].map((match) => match[1]!));
    expect(keys.size).toBeGreaterThan(18);
    const part = textOf('src/README.md').split('### The JSON report')[1]!;
    const named = new Set([...part.matchAll(/`[^`]*?(\w+)(?:\[\])?`/g)].map((match) => match[1]!));
    expect([...keys].filter((key) => !named.has(key))).toEqual([]);
  });

  it('give a reason for every dependency', () => {
    const { dependencies } = JSON.parse(textOf('package.json'));
    const imported = Object.keys(OWNERS).filter((name) => !name.startsWith('node:'));
    for (const name of [...Object.keys(dependencies), ...imported])
      expect(textOf('src/README.md')).toMatch(new RegExp(`^\\| .*\`${name}\``, 'm'));
  });

  test.each(GUIDES)('%s shows briefs that are valid, but for the shortened hash', (guide) => {
    const blocks = [...textOf(guide).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!);
    for (const block of blocks) {
      const text = block.replace('00d2e16c…', 'a'.repeat(64));
      expect(parseBrief(text, guide).diagnostics).toEqual([]);
    }
  });

  test.each(GUIDES)('%s names no file, and links to no place, that is not there', (guide) => {
    const text = textOf(guide);
    const prose = text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
    const links = [...prose.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    for (const [, path = '', anchor] of links) {
      const target = path === '' ? guide : join(dirname(guide), path);
      expect(`${target}: ${existsSync(ROOT + target)}`).toBe(`${target}: true`);
      if (anchor !== undefined) expect(anchorsOf(textOf(target))).toContain(anchor);
    }
    const named = text.matchAll(/`((?:src|test|packaging)\/[\w./-]*\w\/?)(?:`|#)/g);
    const missing = [...named].filter(([, path]) => !existsSync(ROOT + path!));
    expect(missing.map(([, path]) => path)).toEqual([]);
  });
});

/** The places that a guide's heads are, as code hosts name them. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, head]) =>
    head!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
