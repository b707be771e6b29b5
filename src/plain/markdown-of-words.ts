// Inlines as Markdown: emphasis only where its marks are sure to be taken for such.
import type { Inline } from '../document/tree.ts';
import { escapeMarkdown, escapeTarget } from './escape-markdown.ts';
import type { Words } from './outline.ts';

/** Text in one style. */
interface Run {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasised: boolean;
  readonly href: string | undefined;
}

type Style = Omit<Run, 'text'>;
const PLAIN: Style = { strong: false, emphasised: false, href: undefined };

/** The words; two spaces and a line end where the document breaks a line. */
export function markdownOfWords(words: Words): string {
  const runs = joinedRuns(runsOf(words, PLAIN));
  return runs
    .map((run, index) => runText(run, runs[index - 1]?.text.at(-1), runs[index + 1]?.text[0]))
    .join('')
    .replace(/(?<![ \t])[ \t]*\n/g, '  \n');
}

function runsOf(words: Words, style: Style): Run[] {
  return words.flatMap((inline) => runsOfInline(inline, style));
}

function runsOfInline(inline: Inline, style: Style): Run[] {
  if (inline.kind === 'text') return [{ ...style, text: inline.text }];
  if (inline.kind === 'break') return [{ ...PLAIN, text: '\n' }];
  if (inline.kind === 'graphic') return [];
  const { name, classes, href, children } = inline;
  if (classes.includes('ref')) return bracketed(runsOf(children, style), style);
  const leadsAway = href !== undefined && !href.startsWith('#');
  return runsOf(children, {
    strong: style.strong || name === 'strong',
    emphasised: style.emphasised || name === 'em' || name === 'cite',
    href: leadsAway ? href : style.href,
  });
}

function bracketed(runs: Run[], style: Style): Run[] {
  return [{ ...style, text: '[' }, ...runs, { ...style, text: ']' }];
}

/** Neighbours in one style are one run: between them no marks are needed. */
function joinedRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last && sameStyle(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function sameStyle(a: Style, b: Style): boolean {
  return a.strong === b.strong && a.emphasised === b.emphasised && a.href === b.href;
}

function runText(run: Run, before: string | undefined, after: string | undefined): string {
  const [, lead = '', core = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
  if (core === '') return run.text;
  const mark = `${run.strong ? '**' : ''}${run.emphasised ? '*' : ''}`;
  const opens = isApart(lead === '' ? before : ' ', core[0]!);
  const closes = isApart(trail === '' ? after : ' ', core.at(-1)!);
  const text = escapeMarkdown(core);
  const link = run.href === undefined ? text : `[${text}](<${escapeTarget(run.href)}>)`;
  return opens && closes ? `${lead}${mark}${link}${mark}${trail}` : `${lead}${link}${trail}`;
}

/** Marks between these two are marks: what is outside is a space or nothing (CommonMark 6.2). */
function isApart(outside: string | undefined, inside: string): boolean {
  if (outside === undefined || /\s/.test(outside)) return true;
  // Not beside a neighbour's own marks, and not between a punctuation mark and a letter.
  return /[,.;:!?)\]]/.test(outside) && /[\p{L}\p{N}]/u.test(inside);
}
