// The control of each kind of field.

import { element } from '../element.ts';
import { word } from '../words.ts';
import { choiceField, switchField } from './choice-fields.ts';
import type { Control, Make } from './context.ts';
import { dateField } from './date-field.ts';
import { entriesField } from './entries.ts';
import { type Kind, kindOf } from './kinds.ts';
import { listField } from './list.ts';
import { mappingField } from './mapping.ts';
import { referenceField, referencesField } from './references.ts';
import { shortField } from './short.ts';
import { sourceField } from './source-field.ts';
import { numberField, textField, withholdableField } from './text-fields.ts';

const MAKERS: Readonly<Record<Kind['kind'], Make>> = {
  text: textField,
  number: numberField,
  switch: switchField,
  date: dateField,
  source: sourceField,
  withholdable: withholdableField,
  choice: choiceField,
  reference: referenceField,
  references: referencesField,
  mapping: mappingField,
  list: listField,
  entries: entriesField,
  short: shortField,
  unknown: unknownField,
};

/** Makes what shows and changes the value at a place. */
export const makeField: Make = (context, place, value) => {
  const { kind } = kindOf(context.root, place.schema);
  return (isFor(kind, value) ? MAKERS[kind] : unknownField)(context, place, value);
};

/** What stands where something else should is left to the source. */
function isFor(kind: Kind['kind'], value: unknown): boolean {
  if (value === undefined || value === null) return true;
  const isMapping = typeof value === 'object' && !Array.isArray(value);
  switch (kind) {
    case 'mapping':
    case 'entries':
      return isMapping;
    case 'list':
    case 'references':
    case 'source':
      return kind === 'list' || !isMapping;
    case 'date':
    case 'withholdable':
    case 'short':
      return !Array.isArray(value);
    default:
      return typeof value !== 'object';
  }
}

function unknownField(): Control {
  return {
    element: element('p', { className: 'left-alone' }, word('form.only-in-source')),
    show: () => {},
  };
}
