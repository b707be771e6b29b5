// The fonts that the styles name.
import { familyKind, familyName } from '../theme/font-names.ts';
import type { Writer } from './writer.ts';
import { element, NAMESPACES, value, xmlPart } from './xml.ts';

/** The part `fontTable.xml`: what stands in for the theme's fonts where they are not installed. */
export function fontsPart({ theme }: Writer): string {
  const fonts = Object.entries(theme.fonts).map(([name, family]) => {
    const kind = familyKind(name, family);
    const like = { serif: 'Cambria', sans: 'Calibri', mono: 'Consolas' }[kind];
    return element(
      'w:font',
      { 'w:name': familyName(family) },
      value('w:altName', like),
      value('w:family', { serif: 'roman', sans: 'swiss', mono: 'modern' }[kind]),
      value('w:pitch', kind === 'mono' ? 'fixed' : 'variable'),
    );
  });
  return xmlPart(element('w:fonts', NAMESPACES, ...fonts));
}
