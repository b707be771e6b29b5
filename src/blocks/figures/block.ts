// Figures: pictures with their captions.
import * as z from 'zod';
import { defineBlock } from '../../brief/format/block.ts';
import { file, name, prose, term } from '../../brief/format/fields.ts';
import { item, list, source } from '../../brief/format/schema-parts.ts';

const FIGURE_WIDTHS = ['full', 'half'] as const;

const figure = z.strictObject({
  ...item,
  file: file('picture (PNG, JPEG or SVG) in the folder of the brief'),
  alt: prose('what the picture shows, in words, for those who do not see it'),
  caption: prose('line below the picture').optional(),
  credit: name('who made it, or whose it is').optional(),
  width: term('how wide it stands', FIGURE_WIDTHS).optional(),
  source,
});

export const figures = defineBlock({
  field: list(figure, 'pictures'),
  letter: 'F',
  title: 'caption',
  labels: { figure: ['credit', 'data'] },
  // A picture that is not there would be a fault.
  skeleton: undefined,
});
