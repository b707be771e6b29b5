// What a field is called for those who hear it, and where it is in the brief.

import type { Place } from './context.ts';

/** Gives a field its name for those who hear it, and its place. */
export function name(field: HTMLElement, { labelledBy, path, isRequired }: Place): void {
  field.setAttribute('aria-labelledby', labelledBy);
  field.dataset['path'] = JSON.stringify(path);
  if (isRequired) field.setAttribute('aria-required', 'true');
}
