// Classes that the theme does not know: an error of the template, not of the brief.
import type { Composer, Place } from './composer.ts';

/** Notes each unknown class once. */
export function reportUnknown(
  composer: Composer,
  names: readonly string[],
  place: Pick<Place, 'at'>,
): void {
  for (const name of names) {
    const message = `The template writes the class “${name}”, which template.yaml does not define${place.at ? ` (at ${place.at})` : ''}`;
    if (composer.diagnostics.some((each) => each.message === message)) continue;
    composer.diagnostics.push({
      code: 'template-class',
      severity: 'error',
      message,
      file: `${composer.theme.name}/template.yaml`,
      hint: 'add it under text: or tables: in template.yaml',
    });
  }
}
