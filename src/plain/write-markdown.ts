// The document as Markdown for chats and issue trackers: no tables, which many of them do not show.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { auditTwin } from '../document/audit-twin.ts';
import type { DocumentTree, Inline } from '../document/tree.ts';
import {
  type Outline,
  type OutlineBlock,
  outlineOfDocument,
  type Record,
  type Words,
} from './outline.ts';

/** The Markdown, and an error for each text of the tree that is not in it. */
export function writeMarkdown(
  tree: DocumentTree,
  file: string,
): { readonly text: string; readonly diagnostics: Diagnostic[] } {
  const text = `${blocksText(outlineOfDocument(tree))}\n`;
  const audited = { kind: 'Markdown', file };
  return { text, diagnostics: auditTwin(tree, readMarkdown(text), audited) };
}

function blocksText(blocks: Outline): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText(block: OutlineBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${lines(block.words).replace(/(?<!\s)\s*\n/g, ' ')}`;
    case 'list':
      return list(
        block.items.map((item) => item.map(lineText)),
        block.ordered,
      );
    case 'fields':
      return list(
        block.fields.map(({ label, words }) => [lines([strong(label), text(' '), ...words])]),
      );
    case 'records': {
      const head = block.head.length > 0 ? `${lines([emphasised(block.head)])}\n\n` : '';
      return `${head}${list(block.records.map(recordLines))}`;
    }
    default:
      return lineText(block);
  }
}

function recordLines({ name, beside, blocks }: Record): string[] {
  const [first, ...rest] = blocks;
  if (!beside || first?.kind !== 'paragraph')
    return [lines([strong(name)]), ...blocks.map(lineText)];
  return [lines([strong(name), text(' '), ...first.words]), ...rest.map(lineText)];
}

/** A block on one line, as far as the document itself doesn't break it. */
function lineText(block: OutlineBlock): string {
  if (block.kind === 'labelled')
    return lines([strong([...block.label, text(':')]), text(' '), ...block.words]);
  if (block.kind !== 'paragraph') return blockText(block);
  const { words, classes } = block;
  return lines(LOUD.some((name) => classes.includes(name)) ? [strong(words)] : words);
}

const LOUD = ['bottom-line', 'decision', 'marking', 'classification', 'watermark', 'label'];

function lines(words: Words): string {
  return markdownOfWords(words).trimEnd().split('\n').map(escapeLineStart).join('\n');
}

function list(items: readonly (readonly string[])[], ordered: boolean = false): string {
  return items
    .map((item, index) => {
      const mark = ordered ? `${index + 1}. ` : '- ';
      const indent = ' '.repeat(mark.length);
      return mark + item.join('  \n').replace(/\n/g, `\n${indent}`);
    })
    .join('\n');
}

function strong(children: Words): Inline {
  return { kind: 'inline', name: 'strong', classes: [], children };
}

function emphasised(children: Words): Inline {
  return { kind: 'inline', name: 'em', classes: [], children };
}

function text(words: string): Inline {
  return { kind: 'text', text: words };
}

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
function markdownOfWords(words: Words): string {
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

/** Text in the middle of a line. An address stays words: its own characters could be markup too. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~&$^#]/g, '\\$&')
    .replace(/:(?=\/\/|\w+:)/g, '\\:')
    .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}\\.`);
}

/** What would begin a heading, list, quotation or rule at the start of a line. */
function escapeLineStart(line: string): string {
  return line
    .replace(/^[ \t]+/, '')
    .replace(/^(?:[#+=:-])/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** The target of a link between angle brackets. */
function escapeTarget(address: string): string {
  return address.replace(/[\\<>&]/g, '\\$&').replace(/[\r\n]/g, '');
}

/** The text without what CommonMark takes for markup. */
function readMarkdown(markdown: string): string {
  return markdown
    .replace(/^(?:#{1,6}|[ ]*-|[ ]*\d+\.) /gm, '')
    .replace(/\\([!-/:-@[-`{-~])|\*+|\[|\]\(<(?:\\.|[^>\\])*>\)/g, '$1');
}
