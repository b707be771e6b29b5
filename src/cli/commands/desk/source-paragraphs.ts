// The text of a source for the form, its paragraphs counted as locators count them.

import { parseBrief } from '../../../brief/parse-brief.ts';
import { valueAt } from '../../../brief/yaml/path-text.ts';
import { splitBlocks } from '../../../editorial/quotation/paragraphs.ts';
import { localSource } from '../../../editorial/quotation/source-text.ts';
import { createIncludeReader } from '../../../files/brief/read-included.ts';
import { folderOfBrief } from '../../../files/brief/read-named.ts';
import { readInside } from '../../../files/disk/read-file.ts';

/** A paragraph; headlines and the like have no number. */
export interface Paragraph {
  readonly text: string;
  readonly number?: number;
}

/** The paragraphs of a source of the brief; undefined if the brief has no text of it that can be read. */
export function sourceParagraphs(
  file: string,
  brief: string,
  id: string,
): readonly Paragraph[] | undefined {
  const folder = folderOfBrief(file);
  const { value } = parseBrief(brief, file, [], createIncludeReader(folder));
  const name = valueAt(value, ['sources', id, 'text']);
  const { bytes } = typeof name === 'string' ? readInside(folder, name) : {};
  const source = bytes && localSource(bytes).text;
  if (source === undefined) return undefined;
  const counted = new Map(source.paragraphs().map(({ start }, index) => [start, index + 1]));
  return splitBlocks(source.plain()).flatMap(({ start, end }) => {
    const text = source.plain().slice(start, end).replaceAll(/\s+/gu, ' ').trim();
    const number = counted.get(start);
    return text === '' ? [] : [{ text, ...(number !== undefined && { number }) }];
  });
}
