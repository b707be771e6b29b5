// A comparison as JSON, for other programs.

import type { ItemChange } from '../../../brief/edition/edition-change.ts';
import { pathText } from '../../../brief/yaml/path-text.ts';
import type { Comparison } from './comparison.ts';

/** The whole comparison; places are paths such as `claims[0]`. */
export function formatAsJson({ from, to, changes, warnings }: Comparison): string {
  const minor = changes.items.filter((each) => each.minor).length;
  const report = {
    old: { name: from.name, edition: from.brief.edition ?? null },
    new: { name: to.name, edition: to.brief.edition ?? null },
    substantive: changes.items.length - minor,
    minor,
    warnings: warnings.map(({ code, message }) => ({ code, message })),
    changes: changes.items.map(plain),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function plain({ kind, block, at, was, title, moved, minor, fields }: ItemChange) {
  return {
    kind,
    block,
    at: at === undefined ? null : pathText(at),
    was: was === undefined ? null : pathText(was),
    title,
    moved,
    minor,
    fields: fields.map(({ path, from, to, words, speakers, direction, minor: isMinor }) => ({
      field: path.join('.'),
      from: from ?? null,
      to: to ?? null,
      ...(direction && { direction }),
      ...(speakers && { speakers }),
      ...(words && { words }),
      minor: isMinor,
    })),
  };
}
