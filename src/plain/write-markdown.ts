// The document as Markdown for chats and issue trackers: no tables, which many of them do not show.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { auditTwin } from '../document/audit-twin.ts';
import type { DocumentTree, Inline } from '../document/tree.ts';
import { outlineOfDocument } from './outline.ts';
import type { Outline, OutlineBlock, Record, Words } from './outline-block.ts';

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

const LOUD = [
  'bottom-line',
  'decision',
  'marking',
  'classification',
  'watermark',
  'label',
  'chart-title',
];

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
  const pieces: string[] = [];
  for (let start = 0; start < runs.length; ) {
    let end = start + 1;
    while (runs[start]!.strong && runs[end]?.strong) end += 1;
    const inner = runs.slice(start, end).map((run, at) => runText(run, around(runs, start + at)));
    pieces.push(
      runs[start]!.strong ? strongText(inner.join(''), around(runs, start, end)) : inner[0]!,
    );
    start = end;
  }
  return pieces.join('').replace(/(?<![ \t])[ \t]*\n/g, '  \n');
}

/** The characters before and behind some runs, and the first and last of theirs. */
interface Around {
  readonly before: string | undefined;
  readonly first: string;
  readonly last: string;
  readonly after: string | undefined;
}

function around(runs: readonly Run[], start: number, end = start + 1): Around {
  const texts = runs.slice(start, end).map(({ text: words }) => words);
  const core = texts.join('').trim();
  return {
    before: /^\s/.test(texts[0]!) ? ' ' : runs[start - 1]?.text.at(-1),
    first: core[0] ?? '',
    last: core.at(-1) ?? '',
    after: /\s$/.test(texts.at(-1)!) ? ' ' : runs[end]?.text[0],
  };
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

function runText({ text: words, href, emphasised }: Run, near: Around): string {
  const [, lead = '', core = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  if (core === '') return words;
  const escaped = escapeMarkdown(core);
  const link = href === undefined ? escaped : `[${escaped}](<${escapeTarget(href)}>)`;
  return `${lead}${emphasised ? marked('*', link, near) : link}${trail}`;
}

/** Words that are strong together, whatever else they are. */
function strongText(inner: string, near: Around): string {
  const [, lead = '', core = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? [];
  return core === '' ? inner : `${lead}${marked('**', core, near)}${trail}`;
}

function marked(mark: string, words: string, { before, first, last, after }: Around): string {
  return isApart(before, first) && isApart(after, last) ? `${mark}${words}${mark}` : words;
}

/** Marks between these two are marks: what is outside is a space or nothing (CommonMark 6.2). */
function isApart(outside: string | undefined, inside: string): boolean {
  if (outside === undefined || /\s/.test(outside)) return true;
  // Not beside a neighbour's own marks, and not between a punctuation mark and a letter.
  return /[,.;:!?)[\]]/.test(outside) && /[\p{L}\p{N}]/u.test(inside);
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
