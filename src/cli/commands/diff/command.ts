// `briefing diff`: what changed between two editions of a brief.

import { Option } from 'commander';
import type { Declaration } from '../../arguments/declaration.ts';

const FORMATS = ['human', 'markdown', 'json'] as const;

/** What `diff` can be told. */
export interface DiffOptions {
  readonly format: (typeof FORMATS)[number];
  readonly exitCode?: boolean;
}

export const diff: Declaration = {
  name: 'diff',
  description: 'say what changed between two editions of a brief',
  help: `
Examples:
  briefing diff old.yaml new.yaml
  briefing diff output/a.pdf a.yaml             since the PDF that was built last
  briefing diff HEAD~1 briefs/a.yaml            the same file, one commit ago
  briefing diff v1:briefs/a.yaml briefs/b.yaml --format markdown

[-words-] are gone, {+words+} are new. Items are matched by id, else by likeness. Minor is what
changes no statement: spacing, commas, known spellings, order, and the dates of every edition.

Exit status: 0 compared, 1 one of them cannot be read, 2 wrong usage, 3 they differ in
substance (with --exit-code only), 70 a bug of ours.`,
  options: (command) =>
    command
      .argument('<old>', 'YAML file, PDF of ours, or git revision (HEAD~1, v1:briefs/a.yaml)')
      .argument('<new>', 'the same; - is standard input')
      .addOption(new Option('--format <format>', 'how to say it').choices(FORMATS).default('human'))
      .option('--exit-code', 'exit with status 3 if they differ in substance'),
  async run(world, old: string, now: string, options: DiffOptions) {
    return (await import('./diff.ts')).diff(old, now, options, world);
  },
};
