// Raw pdfmake: YAML in, nodes by hand, PDF out.

import pdfmake from 'pdfmake';
import { parse } from 'yaml';
import { fonts } from './fonts.mjs';
import { toDefinition } from './pdfmake-document.mjs';

/** Sets texts in YAML one after the other. */
export function createRenderer() {
  pdfmake.setFonts(fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  return { render: (yaml) => pdfmake.createPdf(toDefinition(parse(yaml))).getBuffer() };
}
