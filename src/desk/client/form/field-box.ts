// A field with its name and what the format says of it.

import type { Path } from '../../../brief/yaml/path-text.ts';
import { descriptionAt, type Schema } from '../editor/schema.ts';
import { element } from '../element.ts';
import { type Control, type FormContext, nextId } from './context.ts';
import { kindOf } from './kinds.ts';
import { descriptionOf, labelOf } from './labels.ts';

const GROUPS: readonly string[] = ['mapping', 'list', 'entries'];

/** The field of a key, with its name above. */
export function fieldBox(
  context: FormContext,
  path: Path,
  schema: Schema,
  isRequired: boolean,
  value: unknown,
): Control {
  const key = String(path.at(-1));
  const { kind } = kindOf(context.root, schema);
  const id = nextId();
  const isGroup = GROUPS.includes(kind);
  const label = element(isGroup ? 'legend' : 'label', { id }, labelOf(key));
  const control = context.field(context, { path, schema, labelledBy: id, isRequired }, value);
  const target = control.element.matches(INPUTS)
    ? control.element
    : control.element.querySelector<HTMLElement>(INPUTS);
  const about = aboutOf(context, path, schema);
  if (target && !isGroup) {
    target.id = target.id || nextId();
    (label as HTMLLabelElement).htmlFor = target.id;
    const others = target.getAttribute('aria-describedby');
    target.setAttribute('aria-describedby', others ? `${about.id} ${others}` : about.id);
  }
  const box = element(
    isGroup ? 'fieldset' : 'div',
    { className: `field ${kind}` },
    label,
    about,
    control.element,
  );
  return { element: box, show: control.show };
}

const INPUTS = 'input:not(.unseen), textarea, select';

/** What the format says of a field: seen while one is in it. */
function aboutOf({ root }: FormContext, path: Path, schema: Schema): HTMLElement {
  const description = schema.description ?? descriptionAt(root, path) ?? '';
  const about = descriptionOf(description, 'about');
  about.id = nextId();
  return about;
}
