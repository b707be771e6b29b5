// Themes that were read and validated when the program was built, by the text of their manifests.
import type { Theme } from './theme.ts';

/** None here: packaging/prepared.ts puts those of our own templates in. */
export const PREPARED_THEMES: Pick<ReadonlyMap<string, () => Theme>, 'get'> = new Map();
