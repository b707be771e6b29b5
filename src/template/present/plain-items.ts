// Blocks whose items are a text and quiet words after it: what most lists of the brief are.
import type { NumberedBlock } from '../../blocks/blocks.ts';
import type { Brief } from '../../brief/format/schema.ts';
import type { SourceRef } from '../../brief/format/source-ref.ts';
import type { LabelKey } from '../labels/label-keys.ts';
import type { Sentence } from '../view-parts.ts';
import { changeSentences, itemOf } from './item-changes.ts';
import { sourceMarks } from './marks.ts';
import type { Scope } from './scope.ts';
import { noteSentence, sentence } from './sentences.ts';

type PlainBlock = {
  [Name in NumberedBlock]: NonNullable<Brief[Name]>[number] extends PlainItem ? Name : never;
}[NumberedBlock];

interface PlainItem {
  readonly text: string;
  readonly note?: string | undefined;
  readonly source?: readonly SourceRef[] | undefined;
}

/** The presenter of such a block; `words` are the keys of texts that follow, each with its label if it has one. */
export function plainItems<Name extends PlainBlock>(
  block: Name,
  words: { readonly [Key in keyof NonNullable<Brief[Name]>[number]]?: LabelKey | '' } = {},
) {
  const present = (scope: Scope) =>
    scope.brief[block]?.map((item: PlainItem, index) => ({
      ...itemOf(scope, block, index),
      text: item.text,
      refs: sourceMarks(scope, item.source),
      meta: [
        ...changeSentences(scope, `${block}[${index}]`),
        ...Object.entries(words).flatMap(([key, label]) => labelled(scope, item, key, label)),
        ...noteSentence(item.note),
      ],
    }));
  return { block, present };
}

function labelled(scope: Scope, item: object, key: string, label: unknown): Sentence[] {
  const text = (item as Record<string, string | undefined>)[key];
  if (text === undefined) return [];
  return [sentence(label === '' ? text : `${scope.word(label as LabelKey)} ${text}`)];
}
