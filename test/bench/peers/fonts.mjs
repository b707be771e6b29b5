// The font files that every contender sets its text in: those of our own template.

import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const serif = (face) => resolve(`@expo-google-fonts/source-serif-pro/SourceSerifPro_${face}.ttf`);
const sans = (face) => resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`);

/** Paths by family and face: serif for prose, sans for heads and tables. */
export const fonts = {
  serif: {
    normal: serif('400Regular'),
    bold: serif('600SemiBold'),
    italics: serif('400Regular_Italic'),
  },
  sans: { normal: sans('400Regular'), bold: sans('600SemiBold') },
};
