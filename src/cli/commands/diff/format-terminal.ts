// A comparison for the terminal: item by item, changed words in [-…-] and {+…+}, in colour if wanted.

import type {
  FieldChange,
  ItemChange,
  WordStretch,
} from '../../../brief/edition/edition-change.ts';
import { type Paint, painter, visible } from '../../../diagnostics/format-diagnostic.ts';
import type { Comparison } from './say-change.ts';
import { fieldName, nameOf, sayCounts, sayKind, sayValues } from './say-change.ts';

/** The whole comparison; the last line counts. */
export function formatForTerminal({ from, to, changes }: Comparison, colour: boolean): string {
  const paint = painter(colour);
  const substantive = changes.items.filter((each) => !each.minor);
  const minor = changes.items.filter((each) => each.minor);
  return [
    paint('bold', `${visible(from.name)} → ${visible(to.name)}`),
    ...section('In substance', substantive, paint),
    ...section('Minor', minor, paint),
    '',
    sayCounts(changes),
    '',
  ].join('\n');
}

function section(head: string, items: readonly ItemChange[], paint: Paint): string[] {
  if (items.length === 0) return [];
  return ['', paint('bold', head), ...items.flatMap((item) => itemLines(item, paint))];
}

const SIGNS = {
  new: ['+', 'green'],
  changed: ['~', 'yellow'],
  moved: ['↕', 'gray'],
  closed: ['✓', 'cyan'],
  withdrawn: ['×', 'red'],
  removed: ['-', 'red'],
} as const;

function itemLines(item: ItemChange, paint: Paint): string[] {
  const [sign, style] = SIGNS[item.kind];
  const name = paint('bold', visible(nameOf(item)));
  const head = `${paint(style, sign)} ${name} ${paint('gray', `(${sayKind(item)})`)}`;
  const isWhole = item.at?.length === 1 || item.at?.length === 0;
  const title = isWhole ? '' : ` ${visible(shortened(item.title))}`;
  return [`  ${head}${title}`, ...item.fields.map((field) => fieldLine(field, item, paint))];
}

function fieldLine(field: FieldChange, { minor }: ItemChange, paint: Paint): string {
  const remark = field.minor && !minor ? paint('gray', ' (minor)') : '';
  const what = field.words ? words(field.words, paint) : visible(sayValues(field));
  return `      ${paint('gray', `${visible(fieldName(field))}:`)} ${what}${remark}`;
}

function words(stretches: readonly WordStretch[], paint: Paint): string {
  return stretches
    .map(({ kind, text }) => {
      const shown = visible(text.replace(/\s+/gu, ' '));
      if (kind === 'same') return shown;
      // The space before a stretch is not part of what was changed.
      const space = shown.startsWith(' ') ? ' ' : '';
      const inside = shown.trimStart();
      const marked = kind === 'old' ? `[-${inside}-]` : `{+${inside}+}`;
      return space + paint(kind === 'old' ? 'red' : 'green', marked);
    })
    .join('');
}

const LONGEST_TITLE = 72;

function shortened(title: string): string {
  const plain = title.replace(/\s+/gu, ' ');
  const letters = [...plain];
  return letters.length <= LONGEST_TITLE ? plain : `${letters.slice(0, LONGEST_TITLE).join('')}…`;
}
