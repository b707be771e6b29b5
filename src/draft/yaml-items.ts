// Items of a draft as YAML: a field a line, things to do as one or a list.

import { yamlText } from '../brief/yaml/yaml-text.ts';

/** A key, its value as YAML has it, and a remark behind it; without a value there is no line. */
export type Field = readonly [key: string, value: string | undefined, remark?: string | undefined];

/** The lines of a mapping, `indent` before each. */
export function mapping(fields: readonly Field[], indent: string): string {
  return fields
    .flatMap(([key, value, remark]) => {
      if (value === undefined) return [];
      const gap = value.startsWith('\n') ? '' : ' ';
      return [`${indent}${key}:${gap}${value}${remark === undefined ? '' : `  # ${remark}`}`];
    })
    .join('\n');
}

/** An item of a list. */
export function item(fields: readonly Field[], indent: string = '  '): string {
  return `${indent}- ${mapping(fields, `${indent}  `).trimStart()}`;
}

/** The value of `to_do`; undefined if nothing is. */
export function toDoOf(
  points: readonly (string | undefined)[],
  indent: string = '    ',
): string | undefined {
  const left = points.filter((point) => point !== undefined);
  if (left.length < 2) return left[0] === undefined ? undefined : yamlText(left[0]);
  return left.map((point) => `\n${indent}  - ${yamlText(point)}`).join('');
}

/** The words of the article, to be said otherwise. */
export function asWritten(words: string): string {
  return yamlText(`“${words.trim()}”`);
}

/** Where a paragraph is found. */
export function locator(paragraph: number | undefined): string {
  return paragraph === undefined ? 'article' : `article ¶${paragraph}`;
}
