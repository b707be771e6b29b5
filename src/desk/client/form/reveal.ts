// Finding fields on the page by their place in the brief.

import type { Path } from '../../../brief/yaml/path-text.ts';

const FIELDS = 'input:not(.unseen), textarea, select';

function at(path: Path): string {
  return `[data-path='${CSS.escape(JSON.stringify(path))}']`;
}

/** Opens what is closed around a field, goes there and shows it; if it has none, the nearest around it. */
export function reveal(container: HTMLElement, path: Path): void {
  let nearest: HTMLElement | undefined;
  for (let depth = 1; depth <= path.length; depth += 1) {
    for (const each of container.querySelectorAll<HTMLElement>(at(path.slice(0, depth)))) {
      if (each instanceof HTMLDetailsElement) {
        each.open = true;
        // The event of the browser comes later.
        each.dispatchEvent(new Event('reveal'));
      }
      nearest = each;
    }
  }
  if (nearest === undefined) {
    // What is said of the whole brief stands in the first part.
    const whole = container.querySelector<HTMLDetailsElement>(at([]));
    if (whole !== null) whole.open = true;
    nearest = container.querySelector<HTMLElement>(at(path)) ?? undefined;
  }
  if (nearest === undefined) return;
  const field = nearest.matches('details')
    ? (nearest.querySelector<HTMLElement>(FIELDS) ?? nearest.querySelector('summary'))
    : nearest;
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}

/** The lid around a place that is no longer there. */
export function nearestTo(container: HTMLElement, path: Path): HTMLElement | undefined {
  for (let depth = path.length - 1; depth > 0; depth -= 1) {
    const found = container.querySelector<HTMLElement>(`${at(path.slice(0, depth))} > summary`);
    if (found !== null) return found;
  }
  return undefined;
}

/** The place of a field. */
export function pathOf(field: HTMLElement): Path | undefined {
  const text = field.closest<HTMLElement>('[data-path]')?.dataset['path'];
  if (text === undefined) return undefined;
  const path = JSON.parse(text) as Path;
  // Buttons have the name of what they do at the end.
  return String(path.at(-1)).startsWith('form.') ? path.slice(0, -1) : path;
}
