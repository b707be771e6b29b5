// A comparison as Markdown, for an e-mail or a merge request: ~~old words~~, **new words**.

import type {
  FieldChange,
  ItemChange,
  WordStretch,
} from '../../../brief/edition/edition-change.ts';
import type { Comparison } from './say-change.ts';
import { fieldName, nameOf, sayCounts, sayKind, sayValues } from './say-change.ts';

/** The whole comparison as a section of a document. */
export function formatAsMarkdown({ from, to, changes }: Comparison): string {
  const since = changes.since === undefined ? '' : ` since edition ${changes.since}`;
  const substantive = changes.items.filter((each) => !each.minor);
  const minor = changes.items.filter((each) => each.minor);
  return [
    `## What changed${since}`,
    '',
    `${escaped(from.name)} → ${escaped(to.name)}: ${sayCounts(changes)}.`,
    ...section('In substance', substantive),
    ...section('Minor', minor),
    '',
  ].join('\n');
}

function section(head: string, items: readonly ItemChange[]): string[] {
  if (items.length === 0) return [];
  return ['', `### ${head}`, '', ...items.flatMap(itemLines)];
}

function itemLines(item: ItemChange): string[] {
  const isWhole = item.at?.length === 1 || item.at?.length === 0;
  const title = isWhole ? '' : `: ${escaped(item.title)}`;
  return [
    `- **${escaped(nameOf(item))}** (${sayKind(item)})${title}`,
    ...item.fields.map(fieldLine),
  ];
}

function fieldLine(field: FieldChange): string {
  const what = field.words ? words(field.words) : escaped(sayValues(field));
  return `  - ${escaped(fieldName(field))}: ${what}${field.minor ? ' (minor)' : ''}`;
}

function words(stretches: readonly WordStretch[]): string {
  return stretches
    .map(({ kind, text }) => {
      if (kind === 'same') return escaped(text);
      const mark = kind === 'old' ? '~~' : '**';
      // Marks must touch the words, or they are read as plain characters.
      return `${/^\s/.test(text) ? ' ' : ''}${mark}${escaped(text.trim())}${mark}`;
    })
    .join('');
}

/** No value of a brief can become markup, and each stays on its line. */
function escaped(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&');
}
