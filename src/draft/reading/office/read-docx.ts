// An article in a Word file: headings, lists, tables and notes as its reader sees them; what was
// deleted, and comments, are not there.

import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { ArticleFault, Found } from '../../article.ts';
import { headlineOf } from '../byline.ts';
import { readWholeHtml } from '../read-html.ts';
import type { OfficePackage } from './open-package.ts';

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];
/** Leads back from a note to its mark. */
const BACK = /\s*<a href="#(?:footnote|endnote)-ref-[^"]*">↑<\/a>/g;

/** Reads the parts of a Word file. */
export async function readDocx({ parts, hasMacros }: OfficePackage): Promise<Found | ArticleFault> {
  // Packed anew, so that nothing but what was bounded is unpacked.
  const buffer = Buffer.from(zipSync(parts, { level: 0 }));
  const html = await converted(buffer);
  if (html === undefined) return 'damaged';
  const found = readWholeHtml(html.replace(BACK, ''));
  if (typeof found === 'string') return found;
  const title = titleOf(found);
  return {
    text: found.text,
    ...(title !== undefined && { title }),
    ...(hasMacros && { doubt: MACROS }),
  };
}

const MACROS =
  'the file has macros, which were not run: look whether the text is whole without them';

async function converted(buffer: Buffer): Promise<string | undefined> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: STYLES,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch {
    return undefined;
  }
}

/** A heading at the beginning, else a first line that is none of a paragraph. */
function titleOf({ text, title }: Found): string | undefined {
  const first = text.split('\n\n', 3);
  return title !== undefined && first.includes(title) ? title : headlineOf(text);
}
